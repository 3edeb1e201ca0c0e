// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Amount, Count, DatedEvent, Organization, Rank, Rate, Statement, Term } from "../model/fact.ts";

/**
 * Recovery from the pandemic as one of the highest bilateral priorities.
 *
 * > Recovery from the pandemic remains one of our highest bilateral priorities.
 *
 * Section: Pandemic Response. Agency: none credited.
 *
 * @category Pandemic Response
 */
export const pandemicRecoveryPriority: Statement<"pandemic-recovery-priority"> = /* @__PURE__ */ deepFreeze({
  id: "pandemic-recovery-priority",
  kind: "statement",
  label: "Recovery from the pandemic as one of the highest bilateral priorities",
  section: "pandemic-response",
  topics: ["diplomacy", "health"],
  agencies: [],
  source: { quote: "Recovery from the pandemic remains one of our highest bilateral priorities.", start: 652, end: 727 },
});

/**
 * Peru’s cumulative COVID-19 death rate.
 *
 * > Peru’s cumulative COVID-19 death rate of over 6,400 per million people is the highest per capita level in the world.
 *
 * Section: Pandemic Response. Agency: none credited.
 *
 * Printed: “over 6,400”. Bounds: more than 6,400 deaths per million people, with no upper bound. Period: over a period the text does not state.
 *
 * @category Pandemic Response
 */
export const covidDeathRate: Rate<"covid-death-rate", 6400, "deaths/million people", "mortality", null> = /* @__PURE__ */ deepFreeze({
  id: "covid-death-rate",
  kind: "rate",
  label: "Peru’s cumulative COVID-19 death rate",
  section: "pandemic-response",
  topics: ["health"],
  agencies: [],
  source: { quote: "Peru’s cumulative COVID-19 death rate of over 6,400 per million people is the highest per capita level in the world.", start: 728, end: 844 },
  value: 6400,
  unit: "deaths/million people",
  written: "6,400",
  writtenStart: 774,
  hedge: "over",
  bounds: { min: 6400, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "mortality",
  series: null,
  period: { type: "cumulative", since: null, asOf: null, written: "cumulative", start: 735 },
  per: { written: "per million people", start: 780, value: 1000000, unit: "people" },
});

/**
 * World rank of Peru’s cumulative COVID-19 death rate per capita.
 *
 * > Peru’s cumulative COVID-19 death rate of over 6,400 per million people is the highest per capita level in the world.
 *
 * Section: Pandemic Response. Agency: none credited.
 *
 * Printed: “highest”. Bounds: No. 1. Period: over a period the text does not state.
 *
 * Note: “The highest per capita level in the world” is recorded as rank 1.
 *
 * @category Pandemic Response
 */
export const covidDeathRateRank: Rank<"covid-death-rate-rank", 1, "mortality-rank", null> = /* @__PURE__ */ deepFreeze({
  id: "covid-death-rate-rank",
  kind: "rank",
  label: "World rank of Peru’s cumulative COVID-19 death rate per capita",
  section: "pandemic-response",
  topics: ["health"],
  agencies: [],
  source: { quote: "Peru’s cumulative COVID-19 death rate of over 6,400 per million people is the highest per capita level in the world.", start: 728, end: 844 },
  value: 1,
  unit: "rank",
  written: "highest",
  writtenStart: 806,
  hedge: null,
  bounds: { min: 1, max: 1, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "mortality-rank",
  series: null,
  period: { type: "cumulative", since: null, asOf: null, written: "cumulative", start: 735 },
  note: "“The highest per capita level in the world” is recorded as rank 1.",
});

/**
 * COVID-19.
 *
 * > Peru’s cumulative COVID-19 death rate
 *
 * Section: Pandemic Response. Agency: none credited.
 *
 * @category Pandemic Response
 */
export const covid19: Term<"covid-19"> = /* @__PURE__ */ deepFreeze({
  id: "covid-19",
  kind: "term",
  label: "COVID-19",
  section: "pandemic-response",
  topics: ["health"],
  agencies: [],
  source: { quote: "Peru’s cumulative COVID-19 death rate", start: 728, end: 765 },
  names: ["COVID-19"],
});

/**
 * COVID-19 deaths and serious cases in Peru at or near pandemic lows.
 *
 * > While Peru continues to experience varying levels of COVID-19 infections, deaths and serious cases stand at or near pandemic lows since May 2022.
 *
 * Section: Pandemic Response. Agency: none credited.
 *
 * Date: 2022-05
 *
 * @category Pandemic Response
 */
export const pandemicLows: DatedEvent<"pandemic-lows", "2022-05"> = /* @__PURE__ */ deepFreeze({
  id: "pandemic-lows",
  kind: "event",
  label: "COVID-19 deaths and serious cases in Peru at or near pandemic lows",
  section: "pandemic-response",
  topics: ["health"],
  agencies: [],
  source: { quote: "While Peru continues to experience varying levels of COVID-19 infections, deaths and serious cases stand at or near pandemic lows since May 2022.", start: 845, end: 990 },
  date: { written: "since May 2022", start: 975, value: "2022-05", precision: "month", relation: "since" },
});

/**
 * Varying levels of COVID-19 infections in Peru.
 *
 * > Peru continues to experience varying levels of COVID-19 infections
 *
 * Section: Pandemic Response. Agency: none credited.
 *
 * @category Pandemic Response
 */
export const covidInfectionsVary: Statement<"covid-infections-vary"> = /* @__PURE__ */ deepFreeze({
  id: "covid-infections-vary",
  kind: "statement",
  label: "Varying levels of COVID-19 infections in Peru",
  section: "pandemic-response",
  topics: ["health"],
  agencies: [],
  source: { quote: "Peru continues to experience varying levels of COVID-19 infections", start: 851, end: 917 },
});

/**
 * State Department and USAID COVID-19 health and humanitarian assistance.
 *
 * > The U.S. government allocated more than $78.3 million in Department of State and USAID COVID-19 health and humanitarian assistance and donated two million doses of Pfizer-BioNTech vaccines to assist Peru in its emergency response to COVID-19.
 *
 * Section: Pandemic Response. Agency: Department of State; U.S. Agency for International Development, jointly.
 *
 * Printed: “more than $78.3 million”. Bounds: more than $78.3 million, with no upper bound. Period: not stated. Stage: allocated.
 *
 * @category Pandemic Response
 */
export const covidAssistance: Amount<"covid-assistance", 78300000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "covid-assistance",
  kind: "amount",
  label: "State Department and USAID COVID-19 health and humanitarian assistance",
  section: "pandemic-response",
  topics: ["health", "assistance", "humanitarian-assistance"],
  agencies: ["state", "usaid"],
  credit: "joint",
  source: { quote: "The U.S. government allocated more than $78.3 million in Department of State and USAID COVID-19 health and humanitarian assistance and donated two million doses of Pfizer-BioNTech vaccines to assist Peru in its emergency response to COVID-19.", start: 991, end: 1233 },
  value: 78300000,
  unit: "USD",
  written: "$78.3 million",
  writtenStart: 1031,
  hedge: "more than",
  bounds: { min: 78300000, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "assistance",
  series: null,
  period: { type: "unstated" },
  stage: "allocated",
});

/**
 * U.S. government.
 *
 * > The U.S. government allocated more than $78.3 million
 *
 * Section: Pandemic Response. Agency: none credited.
 *
 * @category Pandemic Response
 */
export const usGovernment: Organization<"us-government"> = /* @__PURE__ */ deepFreeze({
  id: "us-government",
  kind: "organization",
  label: "U.S. government",
  section: "pandemic-response",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "The U.S. government allocated more than $78.3 million", start: 991, end: 1044 },
  names: ["U.S. government", "USG"],
});

/**
 * Assistance to Peru in its emergency response to COVID-19 as the purpose of the funds and vaccines.
 *
 * > The U.S. government allocated more than $78.3 million in Department of State and USAID COVID-19 health and humanitarian assistance and donated two million doses of Pfizer-BioNTech vaccines to assist Peru in its emergency response to COVID-19.
 *
 * Section: Pandemic Response. Agency: Department of State; U.S. Agency for International Development, jointly.
 *
 * Note: “To assist Peru” can be read of the vaccines only or of the funds as well.
 *
 * @category Pandemic Response
 */
export const covidAssistancePurpose: Statement<"covid-assistance-purpose"> = /* @__PURE__ */ deepFreeze({
  id: "covid-assistance-purpose",
  kind: "statement",
  label: "Assistance to Peru in its emergency response to COVID-19 as the purpose of the funds and vaccines",
  section: "pandemic-response",
  topics: ["health", "assistance"],
  agencies: ["state", "usaid"],
  credit: "joint",
  source: { quote: "The U.S. government allocated more than $78.3 million in Department of State and USAID COVID-19 health and humanitarian assistance and donated two million doses of Pfizer-BioNTech vaccines to assist Peru in its emergency response to COVID-19.", start: 991, end: 1233 },
  note: "“To assist Peru” can be read of the vaccines only or of the funds as well.",
});

/**
 * Doses of Pfizer-BioNTech vaccines donated by the U.S. government.
 *
 * > donated two million doses of Pfizer-BioNTech vaccines
 *
 * Section: Pandemic Response. Agency: none credited.
 *
 * Printed: “two million”. Bounds: at least 1.5 million and at most 2.5 million doses (the rounding of the printed digits). Period: not stated.
 *
 * @category Pandemic Response
 */
export const vaccineDosesDonated: Count<"vaccine-doses-donated", 2000000, "doses", "vaccine-doses", null> = /* @__PURE__ */ deepFreeze({
  id: "vaccine-doses-donated",
  kind: "count",
  label: "Doses of Pfizer-BioNTech vaccines donated by the U.S. government",
  section: "pandemic-response",
  topics: ["health", "assistance"],
  agencies: [],
  source: { quote: "donated two million doses of Pfizer-BioNTech vaccines", start: 1126, end: 1179 },
  value: 2000000,
  unit: "doses",
  written: "two million",
  writtenStart: 1134,
  hedge: null,
  bounds: { min: 1500000, max: 2500000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "vaccine-doses",
  series: null,
  period: { type: "unstated" },
});

/**
 * Pfizer-BioNTech vaccines.
 *
 * > two million doses of Pfizer-BioNTech vaccines
 *
 * Section: Pandemic Response. Agency: none credited.
 *
 * @category Pandemic Response
 */
export const pfizerBiontech: Term<"pfizer-biontech"> = /* @__PURE__ */ deepFreeze({
  id: "pfizer-biontech",
  kind: "term",
  label: "Pfizer-BioNTech vaccines",
  section: "pandemic-response",
  topics: ["health"],
  agencies: [],
  source: { quote: "two million doses of Pfizer-BioNTech vaccines", start: 1134, end: 1179 },
  names: ["Pfizer-BioNTech"],
});
