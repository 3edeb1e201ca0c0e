// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Claim } from "../model/document.ts";

/**
 * The statements the document derives from its others, and how each is recomputed.
 *
 * @category Claims
 */
export const claims: readonly Claim[] = /* @__PURE__ */ deepFreeze([
  { id: "independence-six-years-before", claim: "Diplomatic relations were established six years after Peru’s independence", source: { quote: "established diplomatic relations with Peru in 1827, six years after Peru’s independence from Spain", start: 91, end: 189 }, check: { method: "yearsBetween", from: "independence-of-peru", to: "diplomatic-relations-established", printed: "independence-to-diplomatic-relations" } },
  { id: "usaid-sixty-years", claim: "USAID has worked in Peru for more than 60 years", source: { quote: "For more than 60 years, the U.S. Agency for International Development has worked in Peru", start: 1815, end: 1903 }, check: { method: "yearsBetween", from: null, to: null, printed: "usaid-years-in-peru" } },
  { id: "three-areas-listed", claim: "USAID’s technical assistance is in three areas", source: { quote: "in three areas: 1) economic and social development to sustain coca reductions; 2) increased public integrity to reduce corruption; and 3) sustainable environment and natural resource management", start: 2339, end: 2532 }, check: { method: "countOfList", list: "usaid-technical-assistance-areas", printed: "usaid-technical-assistance-area-count" } },
  { id: "forty-years-by-2018", claim: "INL Lima celebrated 40 years of bilateral cooperation in 2018", source: { quote: "In 2018, International Narcotics and Law Enforcement (INL) Lima celebrated 40 years of bilateral cooperation", start: 5367, end: 5475 }, check: { method: "yearsBetween", from: null, to: "inl-lima-anniversary", printed: "inl-lima-cooperation-years" } },
  { id: "centers-among-projects", claim: "The construction of 18 centers is among the 287 projects", source: { quote: "in 287 projects in Peru including the construction of 18 Regional Emergency Operations Centers", start: 6018, end: 6112 }, check: { method: "partOfWhole", part: "emergency-operations-centers", whole: "southern-command-projects" } },
  { id: "memorandum-renewed-every-five-years", claim: "The Memorandum of Understanding, signed in 1997 and renewed in May 2022, is renewed every 5 years", source: { quote: "signed between Peru and the U.S. in 1997 and renewed every 5 years", start: 7716, end: 7782 }, check: { method: "multipleOfYears", from: "cultural-patrimony-mou-signed", to: "cultural-patrimony-mou-renewed", printed: "cultural-patrimony-mou-renewal-interval" } },
  { id: "goods-trade-increased", claim: "Trade in goods increased from 2009 to 2021", source: { quote: "Two-way trade in goods between the United States and Peru increased from $9.1 billion in 2009 to $17.2 billion in 2021", start: 8379, end: 8497 }, check: { method: "increase", from: "goods-trade-2009", to: "goods-trade-2021" } },
  { id: "agricultural-trade-increased", claim: "Food and agricultural trade jumped from 2009 to 2020", source: { quote: "Bilateral food and agricultural trade jumped from $1.5 billion in 2009 to $4 billion in 2020", start: 8548, end: 8640 }, check: { method: "increase", from: "agricultural-trade-2009", to: "agricultural-trade-2020" } },
  { id: "agricultural-trade-167-percent", claim: "Food and agricultural trade increased by 167 percent from 2009 to 2020", source: { quote: "jumped from $1.5 billion in 2009 to $4 billion in 2020 –an increase of 167 percent", start: 8586, end: 8668 }, check: { method: "percentChange", from: "agricultural-trade-2009", to: "agricultural-trade-2020", printed: "agricultural-trade-growth" } },
]);
