// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Agency } from "../model/document.ts";

/**
 * The U.S. agencies and offices the document names, each with its names in the text.
 *
 * @category Lookups
 */
export const agencies: readonly Agency[] = /* @__PURE__ */ deepFreeze([
  { id: "state", name: "Department of State", aliases: ["U.S. Department of State", "State Department", "the Department"], otherNames: ["State", "U.S. State Department"], parent: null, source: { quote: "The U.S. Department of State and USAID have provided humanitarian assistance", start: 2877, end: 2953 } },
  { id: "state-prm", name: "State/PRM", aliases: [], otherNames: ["PRM", "Bureau of Population, Refugees, and Migration"], parent: "state", source: { quote: "State/PRM", start: 4632, end: 4641 }, note: "The document does not spell out the abbreviation." },
  { id: "usaid", name: "U.S. Agency for International Development", aliases: ["USAID"], otherNames: ["US Agency for International Development", "Agency for International Development"], parent: null, source: { quote: "U.S. Agency for International Development", start: 1843, end: 1884 } },
  { id: "usaid-bha", name: "USAID/BHA", aliases: [], otherNames: ["BHA", "Bureau for Humanitarian Assistance"], parent: "usaid", source: { quote: "USAID/BHA", start: 4646, end: 4655 }, note: "The document does not spell out the abbreviation." },
  { id: "labor", name: "Department of Labor", aliases: [], otherNames: ["Labor", "Labor Department", "U.S. Department of Labor"], parent: null, source: { quote: "the Department of Labor", start: 3379, end: 3402 } },
  { id: "noaa", name: "U.S. National Oceanic and Atmospheric Administration", aliases: [], otherNames: ["NOAA", "National Oceanic and Atmospheric Administration"], parent: null, parentUnstated: true, source: { quote: "U.S. National Oceanic and Atmospheric Administration", start: 4840, end: 4892 }, note: "The document names no department above it." },
  { id: "defense", name: "Department of Defense", aliases: [], otherNames: ["Defense", "Defense Department", "U.S. Department of Defense", "DoD"], parent: null, source: { quote: "Department of Defense", start: 5106, end: 5127 }, note: "Named only as the department of its Southern Command." },
  { id: "defense-southern-command", name: "Department of Defense Southern Command", aliases: [], otherNames: ["Southern Command", "U.S. Southern Command", "SOUTHCOM"], parent: "defense", source: { quote: "Department of Defense Southern Command", start: 5106, end: 5144 } },
  { id: "inl", name: "International Narcotics and Law Enforcement (INL)", aliases: ["INL"], otherNames: ["International Narcotics and Law Enforcement", "Bureau of International Narcotics and Law Enforcement Affairs"], parent: null, parentUnstated: true, source: { quote: "International Narcotics and Law Enforcement (INL)", start: 5376, end: 5425 }, note: "The document does not say of which department it is an office." },
  { id: "inl-lima", name: "International Narcotics and Law Enforcement (INL) Lima", aliases: ["INL Lima"], otherNames: ["International Narcotics and Law Enforcement Lima"], parent: "inl", source: { quote: "International Narcotics and Law Enforcement (INL) Lima", start: 5376, end: 5430 } },
  { id: "peace-corps", name: "Peace Corps", aliases: [], otherNames: ["U.S. Peace Corps"], parent: null, source: { quote: "Peace Corps", start: 6135, end: 6146 } },
]);
