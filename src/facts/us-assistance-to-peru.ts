// Generated from data/ by `npm run generate`. Do not edit: change the data.

import { deepFreeze } from "../model/deepFreeze.ts";
import type { Agreement, Amount, Count, DatedEvent, Duration, EnumeratedList, IndefiniteCount, Organization, Place, Program, Role, Statement, Term } from "../model/fact.ts";

/**
 * Foreign Assistance funds provided to Peru in 2021.
 *
 * > The United States provided more than $98 million in Foreign Assistance funds to Peru in 2021.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “more than $98 million”. Bounds: more than $98 million, with no upper bound. Period: 2021 (calendar or fiscal not stated). Stage: provided.
 *
 * Note: The funds support several priorities; the document does not divide the amount among them.
 *
 * @category U.S. Assistance to Peru
 */
export const foreignAssistance2021: Amount<"foreign-assistance-2021", 98000000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "foreign-assistance-2021",
  kind: "amount",
  label: "Foreign Assistance funds provided to Peru in 2021",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development", "governance", "trafficking-in-persons", "environment", "security", "counternarcotics"],
  agencies: [],
  source: { quote: "The United States provided more than $98 million in Foreign Assistance funds to Peru in 2021.", start: 1260, end: 1353 },
  value: 98000000,
  unit: "USD",
  written: "$98 million",
  writtenStart: 1297,
  hedge: "more than",
  bounds: { min: 98000000, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "assistance",
  series: null,
  period: { type: "year", year: 2021, calendar: "unstated", written: "in 2021", start: 1345 },
  stage: "provided",
  note: "The funds support several priorities; the document does not divide the amount among them.",
});

/**
 * Foreign Assistance.
 *
 * > Foreign Assistance funds
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const foreignAssistance: Program<"foreign-assistance"> = /* @__PURE__ */ deepFreeze({
  id: "foreign-assistance",
  kind: "program",
  label: "Foreign Assistance",
  section: "us-assistance-to-peru",
  topics: ["assistance"],
  agencies: [],
  source: { quote: "Foreign Assistance funds", start: 1312, end: 1336 },
  names: ["Foreign Assistance"],
});

/**
 * Strong cooperation of the United States and Peru across a range of shared priorities.
 *
 * > The United States and Peru have strong cooperation across a range of shared priorities
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const strongCooperation: Statement<"strong-cooperation"> = /* @__PURE__ */ deepFreeze({
  id: "strong-cooperation",
  kind: "statement",
  label: "Strong cooperation of the United States and Peru across a range of shared priorities",
  section: "us-assistance-to-peru",
  topics: ["diplomacy"],
  agencies: [],
  source: { quote: "The United States and Peru have strong cooperation across a range of shared priorities", start: 1354, end: 1440 },
});

/**
 * Shared priorities of the cooperation of the United States and Peru.
 *
 * > The United States and Peru have strong cooperation across a range of shared priorities, including rule of law, security, and development relationships.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: rule of law; security; development relationships. “including” leaves the list open.
 *
 * Note: “Relationships” can be read of “development” only or of all items.
 *
 * @category U.S. Assistance to Peru
 */
export const sharedPriorities: EnumeratedList<"shared-priorities"> = /* @__PURE__ */ deepFreeze({
  id: "shared-priorities",
  kind: "list",
  label: "Shared priorities of the cooperation of the United States and Peru",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "development", "governance", "security"],
  agencies: [],
  source: { quote: "The United States and Peru have strong cooperation across a range of shared priorities, including rule of law, security, and development relationships.", start: 1354, end: 1505 },
  items: [{ text: "rule of law", start: 1452, end: 1463 }, { text: "security", start: 1465, end: 1473 }, { text: "development relationships", start: 1479, end: 1504 }],
  complete: false,
  openedBy: { written: "including", start: 1442 },
  note: "“Relationships” can be read of “development” only or of all items.",
});

/**
 * Shared U.S. and Peruvian priorities supported by the Foreign Assistance funds.
 *
 * > These funds support shared U.S. and Peruvian priorities, including countering narcotics through alternative livelihood programs; combatting corruption, environmental crimes, and trafficking in persons; fostering regional security and peacekeeping; and promoting effective governance and economic prosperity.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: countering narcotics through alternative livelihood programs; combatting corruption, environmental crimes, and trafficking in persons; fostering regional security and peacekeeping; promoting effective governance and economic prosperity. “including” leaves the list open.
 *
 * @category U.S. Assistance to Peru
 */
export const foreignAssistancePriorities: EnumeratedList<"foreign-assistance-priorities"> = /* @__PURE__ */ deepFreeze({
  id: "foreign-assistance-priorities",
  kind: "list",
  label: "Shared U.S. and Peruvian priorities supported by the Foreign Assistance funds",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development", "governance", "trafficking-in-persons", "environment", "security", "counternarcotics"],
  agencies: [],
  source: { quote: "These funds support shared U.S. and Peruvian priorities, including countering narcotics through alternative livelihood programs; combatting corruption, environmental crimes, and trafficking in persons; fostering regional security and peacekeeping; and promoting effective governance and economic prosperity.", start: 1506, end: 1813 },
  items: [{ text: "countering narcotics through alternative livelihood programs", start: 1573, end: 1633 }, { text: "combatting corruption, environmental crimes, and trafficking in persons", start: 1635, end: 1706 }, { text: "fostering regional security and peacekeeping", start: 1708, end: 1752 }, { text: "promoting effective governance and economic prosperity", start: 1758, end: 1812 }],
  complete: false,
  openedBy: { written: "including", start: 1563 },
});

/**
 * Time USAID has worked in Peru.
 *
 * > For more than 60 years, the U.S. Agency for International Development has worked in Peru, investing more than $3.7 billion in over 1,500 programs to promote economic, social, and political development.
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * Printed: “more than 60”. Bounds: more than 60 years, with no upper bound. Period: at the document’s time.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidYearsInPeru: Duration<"usaid-years-in-peru", 60, "presence", null> = /* @__PURE__ */ deepFreeze({
  id: "usaid-years-in-peru",
  kind: "duration",
  label: "Time USAID has worked in Peru",
  section: "us-assistance-to-peru",
  topics: ["development"],
  agencies: ["usaid"],
  source: { quote: "For more than 60 years, the U.S. Agency for International Development has worked in Peru, investing more than $3.7 billion in over 1,500 programs to promote economic, social, and political development.", start: 1815, end: 2016 },
  value: 60,
  unit: "years",
  written: "60",
  writtenStart: 1829,
  hedge: "more than",
  bounds: { min: 60, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "presence",
  series: null,
  period: { type: "instant", date: null, written: "has worked", start: 1885 },
});

/**
 * USAID’s investment in programs in Peru.
 *
 * > For more than 60 years, the U.S. Agency for International Development has worked in Peru, investing more than $3.7 billion in over 1,500 programs to promote economic, social, and political development.
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * Printed: “more than $3.7 billion”. Bounds: more than $3.7 billion, with no upper bound. Period: over more than 60 years. Stage: invested.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidInvestment: Amount<"usaid-investment", 3700000000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "usaid-investment",
  kind: "amount",
  label: "USAID’s investment in programs in Peru",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development"],
  agencies: ["usaid"],
  source: { quote: "For more than 60 years, the U.S. Agency for International Development has worked in Peru, investing more than $3.7 billion in over 1,500 programs to promote economic, social, and political development.", start: 1815, end: 2016 },
  value: 3700000000,
  unit: "USD",
  written: "$3.7 billion",
  writtenStart: 1925,
  hedge: "more than",
  bounds: { min: 3700000000, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "assistance",
  series: null,
  period: { type: "cumulative", since: null, asOf: null, over: { written: "more than 60 years", start: 1819 }, written: "For more than 60 years", start: 1815 },
  stage: "invested",
});

/**
 * USAID programs in Peru.
 *
 * > For more than 60 years, the U.S. Agency for International Development has worked in Peru, investing more than $3.7 billion in over 1,500 programs to promote economic, social, and political development.
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * Printed: “over 1,500”. Bounds: more than 1,500 programs, with no upper bound. Period: over more than 60 years.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidPrograms: Count<"usaid-programs", 1500, "programs", "programs", null> = /* @__PURE__ */ deepFreeze({
  id: "usaid-programs",
  kind: "count",
  label: "USAID programs in Peru",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development"],
  agencies: ["usaid"],
  source: { quote: "For more than 60 years, the U.S. Agency for International Development has worked in Peru, investing more than $3.7 billion in over 1,500 programs to promote economic, social, and political development.", start: 1815, end: 2016 },
  value: 1500,
  unit: "programs",
  written: "1,500",
  writtenStart: 1946,
  hedge: "over",
  bounds: { min: 1500, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "programs",
  series: null,
  period: { type: "cumulative", since: null, asOf: null, over: { written: "more than 60 years", start: 1819 }, written: "For more than 60 years", start: 1815 },
});

/**
 * Kinds of development promoted by USAID programs in Peru.
 *
 * > the U.S. Agency for International Development has worked in Peru, investing more than $3.7 billion in over 1,500 programs to promote economic, social, and political development
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * Items: economic; social; political. The list is printed as complete.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidProgramPurposes: EnumeratedList<"usaid-program-purposes"> = /* @__PURE__ */ deepFreeze({
  id: "usaid-program-purposes",
  kind: "list",
  label: "Kinds of development promoted by USAID programs in Peru",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development"],
  agencies: ["usaid"],
  source: { quote: "the U.S. Agency for International Development has worked in Peru, investing more than $3.7 billion in over 1,500 programs to promote economic, social, and political development", start: 1839, end: 2015 },
  items: [{ text: "economic", start: 1972, end: 1980, shared: { written: "development", start: 2004 } }, { text: "social", start: 1982, end: 1988, shared: { written: "development", start: 2004 } }, { text: "political", start: 1994, end: 2003, shared: { written: "development", start: 2004 } }],
  complete: true,
  openedBy: null,
});

/**
 * Support from USAID’s targeted strategy to the Government of Peru in addressing current challenges to government effectiveness and preventing corruption.
 *
 * > Today, USAID’s targeted strategy supports the Government of Peru address current challenges to government effectiveness and prevent corruption, in line with Peru’s own development goals and U.S. foreign policy.
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * Note: Printed as “supports the Government of Peru address”.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidStrategy: Statement<"usaid-strategy"> = /* @__PURE__ */ deepFreeze({
  id: "usaid-strategy",
  kind: "statement",
  label: "Support from USAID’s targeted strategy to the Government of Peru in addressing current challenges to government effectiveness and preventing corruption",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development", "governance"],
  agencies: ["usaid"],
  source: { quote: "Today, USAID’s targeted strategy supports the Government of Peru address current challenges to government effectiveness and prevent corruption, in line with Peru’s own development goals and U.S. foreign policy.", start: 2017, end: 2227 },
  note: "Printed as “supports the Government of Peru address”.",
});

/**
 * Alignment of USAID’s targeted strategy with Peru’s own development goals and U.S. foreign policy.
 *
 * > Today, USAID’s targeted strategy supports the Government of Peru address current challenges to government effectiveness and prevent corruption, in line with Peru’s own development goals and U.S. foreign policy.
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidStrategyAlignment: Statement<"usaid-strategy-alignment"> = /* @__PURE__ */ deepFreeze({
  id: "usaid-strategy-alignment",
  kind: "statement",
  label: "Alignment of USAID’s targeted strategy with Peru’s own development goals and U.S. foreign policy",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "development"],
  agencies: ["usaid"],
  source: { quote: "Today, USAID’s targeted strategy supports the Government of Peru address current challenges to government effectiveness and prevent corruption, in line with Peru’s own development goals and U.S. foreign policy.", start: 2017, end: 2227 },
});

/**
 * Government of Peru.
 *
 * > supports the Government of Peru
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const governmentOfPeru: Organization<"government-of-peru"> = /* @__PURE__ */ deepFreeze({
  id: "government-of-peru",
  kind: "organization",
  label: "Government of Peru",
  section: "us-assistance-to-peru",
  topics: ["governance"],
  agencies: [],
  source: { quote: "supports the Government of Peru", start: 2050, end: 2081 },
  names: ["Government of Peru"],
});

/**
 * USAID’s specialized technical assistance for the Government of Peru to better invest its own resources.
 *
 * > USAID provides specialized technical assistance for the Government of Peru to better invest its own resources
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidTechnicalAssistance: Statement<"usaid-technical-assistance"> = /* @__PURE__ */ deepFreeze({
  id: "usaid-technical-assistance",
  kind: "statement",
  label: "USAID’s specialized technical assistance for the Government of Peru to better invest its own resources",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development", "governance"],
  agencies: ["usaid"],
  source: { quote: "USAID provides specialized technical assistance for the Government of Peru to better invest its own resources", start: 2229, end: 2338 },
});

/**
 * Number of areas named with USAID’s specialized technical assistance.
 *
 * > USAID provides specialized technical assistance for the Government of Peru to better invest its own resources in three areas: 1) economic and social development to sustain coca reductions; 2) increased public integrity to reduce corruption; and 3) sustainable environment and natural resource management to expand economic and social benefits.
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * Printed: “three”. Bounds: exactly three areas. Period: at the document’s time.
 *
 * Note: The three areas can be read as those of the assistance or as those in which Peru invests its own resources.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidTechnicalAssistanceAreaCount: Count<"usaid-technical-assistance-area-count", 3, "areas", "areas", null> = /* @__PURE__ */ deepFreeze({
  id: "usaid-technical-assistance-area-count",
  kind: "count",
  label: "Number of areas named with USAID’s specialized technical assistance",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development", "governance"],
  agencies: ["usaid"],
  source: { quote: "USAID provides specialized technical assistance for the Government of Peru to better invest its own resources in three areas: 1) economic and social development to sustain coca reductions; 2) increased public integrity to reduce corruption; and 3) sustainable environment and natural resource management to expand economic and social benefits.", start: 2229, end: 2572 },
  value: 3,
  unit: "areas",
  written: "three",
  writtenStart: 2342,
  hedge: null,
  bounds: { min: 3, max: 3, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "areas",
  series: null,
  period: { type: "instant", date: null, written: "provides", start: 2235 },
  note: "The three areas can be read as those of the assistance or as those in which Peru invests its own resources.",
});

/**
 * Areas named with USAID’s specialized technical assistance.
 *
 * > USAID provides specialized technical assistance for the Government of Peru to better invest its own resources in three areas: 1) economic and social development to sustain coca reductions; 2) increased public integrity to reduce corruption; and 3) sustainable environment and natural resource management to expand economic and social benefits.
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * Items: economic and social development to sustain coca reductions; increased public integrity to reduce corruption; sustainable environment and natural resource management to expand economic and social benefits. The list is printed as complete.
 *
 * Note: The three areas can be read as those of the assistance or as those in which Peru invests its own resources.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidTechnicalAssistanceAreas: EnumeratedList<"usaid-technical-assistance-areas"> = /* @__PURE__ */ deepFreeze({
  id: "usaid-technical-assistance-areas",
  kind: "list",
  label: "Areas named with USAID’s specialized technical assistance",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development", "governance", "environment", "counternarcotics"],
  agencies: ["usaid"],
  source: { quote: "USAID provides specialized technical assistance for the Government of Peru to better invest its own resources in three areas: 1) economic and social development to sustain coca reductions; 2) increased public integrity to reduce corruption; and 3) sustainable environment and natural resource management to expand economic and social benefits.", start: 2229, end: 2572 },
  items: [{ text: "economic and social development to sustain coca reductions", start: 2358, end: 2416, number: { written: "1)", start: 2355 } }, { text: "increased public integrity to reduce corruption", start: 2421, end: 2468, number: { written: "2)", start: 2418 } }, { text: "sustainable environment and natural resource management to expand economic and social benefits", start: 2477, end: 2571, number: { written: "3)", start: 2474 } }],
  complete: true,
  openedBy: null,
  note: "The three areas can be read as those of the assistance or as those in which Peru invests its own resources.",
});

/**
 * USAID’s work to catalyze private sector investment in development.
 *
 * > USAID also works to catalyze private sector investment in development
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidPrivateSectorInvestment: Statement<"usaid-private-sector-investment"> = /* @__PURE__ */ deepFreeze({
  id: "usaid-private-sector-investment",
  kind: "statement",
  label: "USAID’s work to catalyze private sector investment in development",
  section: "us-assistance-to-peru",
  topics: ["development", "trade-and-economy"],
  agencies: ["usaid"],
  source: { quote: "USAID also works to catalyze private sector investment in development", start: 2573, end: 2642 },
});

/**
 * USAID’s investment in Peru in the previous year.
 *
 * > USAID also works to catalyze private sector investment in development, investing more than $137 million in Peru last year.
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * Printed: “more than $137 million”. Bounds: more than $137 million, with no upper bound. Period: 2021, inferred (calendar or fiscal not stated). Stage: invested.
 *
 * Note: The document does not say whether the amount is USAID’s own money or the private investment it works to catalyze.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidInvestmentLastYear: Amount<"usaid-investment-last-year", 137000000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "usaid-investment-last-year",
  kind: "amount",
  label: "USAID’s investment in Peru in the previous year",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development"],
  agencies: ["usaid"],
  source: { quote: "USAID also works to catalyze private sector investment in development, investing more than $137 million in Peru last year.", start: 2573, end: 2695 },
  value: 137000000,
  unit: "USD",
  written: "$137 million",
  writtenStart: 2664,
  hedge: "more than",
  bounds: { min: 137000000, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "assistance",
  series: null,
  period: { type: "year", year: 2021, calendar: "unstated", written: "last year", start: 2685, inferred: { method: "lastYear", ground: "The document prints no date. It names June 10, 2022 as past and gives a projection for the end of 2022, so it was written in 2022 and its last year is 2021.", evidence: [{ quote: "As of June 10, 2022", start: 4384, end: 4403 }, { quote: "the UN projects 1.45 million by end of 2022", start: 4338, end: 4381 }] } },
  stage: "invested",
  note: "The document does not say whether the amount is USAID’s own money or the private investment it works to catalyze.",
});

/**
 * Special regional initiatives supported by USAID.
 *
 * > USAID supports special regional initiatives, such as responding to the Venezuelan migration crisis and promoting conservation of the Amazon biome (a U.S. Congressional directive).
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. Agency for International Development.
 *
 * Items: responding to the Venezuelan migration crisis; promoting conservation of the Amazon biome. “such as” leaves the list open.
 *
 * @category U.S. Assistance to Peru
 */
export const usaidRegionalInitiatives: EnumeratedList<"usaid-regional-initiatives"> = /* @__PURE__ */ deepFreeze({
  id: "usaid-regional-initiatives",
  kind: "list",
  label: "Special regional initiatives supported by USAID",
  section: "us-assistance-to-peru",
  topics: ["assistance", "migration", "environment"],
  agencies: ["usaid"],
  source: { quote: "USAID supports special regional initiatives, such as responding to the Venezuelan migration crisis and promoting conservation of the Amazon biome (a U.S. Congressional directive).", start: 2696, end: 2875 },
  items: [{ text: "responding to the Venezuelan migration crisis", start: 2749, end: 2794 }, { text: "promoting conservation of the Amazon biome", start: 2799, end: 2841 }],
  complete: false,
  openedBy: { written: "such as", start: 2741 },
});

/**
 * Venezuelans.
 *
 * > the Venezuelan migration crisis
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Note: The document names the nationality; it never prints the name of the country.
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelans: Term<"venezuelans"> = /* @__PURE__ */ deepFreeze({
  id: "venezuelans",
  kind: "term",
  label: "Venezuelans",
  section: "us-assistance-to-peru",
  topics: ["migration"],
  agencies: [],
  source: { quote: "the Venezuelan migration crisis", start: 2763, end: 2794 },
  names: ["Venezuelan", "Venezuelans"],
  note: "The document names the nationality; it never prints the name of the country.",
});

/**
 * Promoting conservation of the Amazon biome as a U.S. Congressional directive.
 *
 * > conservation of the Amazon biome (a U.S. Congressional directive)
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const amazonConservationDirective: Statement<"amazon-conservation-directive"> = /* @__PURE__ */ deepFreeze({
  id: "amazon-conservation-directive",
  kind: "statement",
  label: "Promoting conservation of the Amazon biome as a U.S. Congressional directive",
  section: "us-assistance-to-peru",
  topics: ["environment"],
  agencies: [],
  source: { quote: "conservation of the Amazon biome (a U.S. Congressional directive)", start: 2809, end: 2874 },
  names: ["U.S. Congressional directive"],
});

/**
 * Amazon biome.
 *
 * > the Amazon biome
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const amazonBiome: Place<"amazon-biome"> = /* @__PURE__ */ deepFreeze({
  id: "amazon-biome",
  kind: "place",
  label: "Amazon biome",
  section: "us-assistance-to-peru",
  topics: ["environment"],
  agencies: [],
  source: { quote: "the Amazon biome", start: 2825, end: 2841 },
  names: ["Amazon biome"],
});

/**
 * State Department and USAID humanitarian assistance for longer-term socio-economic integration of Venezuelan migrants and refugees in Peru.
 *
 * > The U.S. Department of State and USAID have provided humanitarian assistance for longer-term socio-economic integration of Venezuelan migrants and refugees in Peru.
 *
 * Section: U.S. Assistance to Peru. Agency: Department of State; U.S. Agency for International Development, jointly.
 *
 * Note: Printed as humanitarian assistance “for longer-term” integration; the next sentences tell humanitarian and longer-term assistance apart.
 *
 * @category U.S. Assistance to Peru
 */
export const humanitarianAssistanceForVenezuelans: Statement<"humanitarian-assistance-for-venezuelans"> = /* @__PURE__ */ deepFreeze({
  id: "humanitarian-assistance-for-venezuelans",
  kind: "statement",
  label: "State Department and USAID humanitarian assistance for longer-term socio-economic integration of Venezuelan migrants and refugees in Peru",
  section: "us-assistance-to-peru",
  topics: ["assistance", "humanitarian-assistance", "development", "migration"],
  agencies: ["state", "usaid"],
  credit: "joint",
  source: { quote: "The U.S. Department of State and USAID have provided humanitarian assistance for longer-term socio-economic integration of Venezuelan migrants and refugees in Peru.", start: 2877, end: 3041 },
  note: "Printed as humanitarian assistance “for longer-term” integration; the next sentences tell humanitarian and longer-term assistance apart.",
});

/**
 * Kinds of humanitarian assistance for Venezuelan migrants and refugees.
 *
 * > Humanitarian assistance includes cash transfers for food, protection services, and support to survivors of gender-based violence.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: cash transfers for food; protection services; support to survivors of gender-based violence. “includes” leaves the list open.
 *
 * Note: The sentence credits no agency; the one before it names the Department of State and USAID.
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelanHumanitarianAssistanceKinds: EnumeratedList<"venezuelan-humanitarian-assistance-kinds"> = /* @__PURE__ */ deepFreeze({
  id: "venezuelan-humanitarian-assistance-kinds",
  kind: "list",
  label: "Kinds of humanitarian assistance for Venezuelan migrants and refugees",
  section: "us-assistance-to-peru",
  topics: ["assistance", "humanitarian-assistance", "migration"],
  agencies: [],
  source: { quote: "Humanitarian assistance includes cash transfers for food, protection services, and support to survivors of gender-based violence.", start: 3042, end: 3171 },
  items: [{ text: "cash transfers for food", start: 3075, end: 3098 }, { text: "protection services", start: 3100, end: 3119 }, { text: "support to survivors of gender-based violence", start: 3125, end: 3170 }],
  complete: false,
  openedBy: { written: "includes", start: 3066 },
  note: "The sentence credits no agency; the one before it names the Department of State and USAID.",
});

/**
 * Means of longer-term assistance for Venezuelan migrants and refugees.
 *
 * > Longer-term assistance focuses on socio-economic integration through job skills training, business development, access to credit, and re-accreditation for professionals.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: job skills training; business development; access to credit; re-accreditation for professionals. The list is printed as complete.
 *
 * Note: The sentence credits no agency; the one before it names the Department of State and USAID.
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelanLongerTermAssistanceMeans: EnumeratedList<"venezuelan-longer-term-assistance-means"> = /* @__PURE__ */ deepFreeze({
  id: "venezuelan-longer-term-assistance-means",
  kind: "list",
  label: "Means of longer-term assistance for Venezuelan migrants and refugees",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development", "migration"],
  agencies: [],
  source: { quote: "Longer-term assistance focuses on socio-economic integration through job skills training, business development, access to credit, and re-accreditation for professionals.", start: 3172, end: 3341 },
  items: [{ text: "job skills training", start: 3241, end: 3260 }, { text: "business development", start: 3262, end: 3282 }, { text: "access to credit", start: 3284, end: 3300 }, { text: "re-accreditation for professionals", start: 3306, end: 3340 }],
  complete: true,
  openedBy: null,
  note: "The sentence credits no agency; the one before it names the Department of State and USAID.",
});

/**
 * Focus of longer-term assistance on socio-economic integration of Venezuelan migrants and refugees.
 *
 * > Longer-term assistance focuses on socio-economic integration
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Note: The sentence credits no agency; the one before the last names the Department of State and USAID.
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelanLongerTermAssistanceFocus: Statement<"venezuelan-longer-term-assistance-focus"> = /* @__PURE__ */ deepFreeze({
  id: "venezuelan-longer-term-assistance-focus",
  kind: "statement",
  label: "Focus of longer-term assistance on socio-economic integration of Venezuelan migrants and refugees",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development", "migration"],
  agencies: [],
  source: { quote: "Longer-term assistance focuses on socio-economic integration", start: 3172, end: 3232 },
  note: "The sentence credits no agency; the one before the last names the Department of State and USAID.",
});

/**
 * Agencies that each provide foreign assistance to Peru to combat trafficking in persons.
 *
 * > The Department of State, USAID, and the Department of Labor each provide foreign assistance to Peru to combat trafficking in persons – a priority for both countries.
 *
 * Section: U.S. Assistance to Peru. Agency: Department of State; U.S. Agency for International Development; Department of Labor, each by itself.
 *
 * Items: The Department of State; USAID; the Department of Labor. The list is printed as complete.
 *
 * @category U.S. Assistance to Peru
 */
export const antiTraffickingAgencies: EnumeratedList<"anti-trafficking-agencies"> = /* @__PURE__ */ deepFreeze({
  id: "anti-trafficking-agencies",
  kind: "list",
  label: "Agencies that each provide foreign assistance to Peru to combat trafficking in persons",
  section: "us-assistance-to-peru",
  topics: ["assistance", "trafficking-in-persons"],
  agencies: ["state", "usaid", "labor"],
  credit: "several",
  source: { quote: "The Department of State, USAID, and the Department of Labor each provide foreign assistance to Peru to combat trafficking in persons – a priority for both countries.", start: 3343, end: 3508 },
  items: [{ text: "The Department of State", start: 3343, end: 3366 }, { text: "USAID", start: 3368, end: 3373 }, { text: "the Department of Labor", start: 3379, end: 3402 }],
  complete: true,
  openedBy: null,
});

/**
 * Combating trafficking in persons as a priority for both countries.
 *
 * > combat trafficking in persons – a priority for both countries
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const antiTraffickingPriority: Statement<"anti-trafficking-priority"> = /* @__PURE__ */ deepFreeze({
  id: "anti-trafficking-priority",
  kind: "statement",
  label: "Combating trafficking in persons as a priority for both countries",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "trafficking-in-persons"],
  agencies: [],
  source: { quote: "combat trafficking in persons – a priority for both countries", start: 3446, end: 3507 },
});

/**
 * Signing of the Child Protection Compact Partnership.
 *
 * > In 2017, senior officials signed the U.S.-Peru Child Protection Compact (CPC) Partnership, a jointly developed five-year plan to build on Peru’s existing efforts to prosecute and punish perpetrators of child trafficking; identify child trafficking victims and coordinate the provision of comprehensive protective services; and prevent child trafficking from occurring.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Date: 2017
 *
 * @category U.S. Assistance to Peru
 */
export const childProtectionCompactSigned: DatedEvent<"child-protection-compact-signed", "2017"> = /* @__PURE__ */ deepFreeze({
  id: "child-protection-compact-signed",
  kind: "event",
  label: "Signing of the Child Protection Compact Partnership",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "trafficking-in-persons"],
  agencies: [],
  source: { quote: "In 2017, senior officials signed the U.S.-Peru Child Protection Compact (CPC) Partnership, a jointly developed five-year plan to build on Peru’s existing efforts to prosecute and punish perpetrators of child trafficking; identify child trafficking victims and coordinate the provision of comprehensive protective services; and prevent child trafficking from occurring.", start: 3509, end: 3877 },
  date: { written: "In 2017", start: 3509, value: "2017", precision: "year", relation: "in" },
});

/**
 * Length of the Child Protection Compact Partnership’s plan.
 *
 * > In 2017, senior officials signed the U.S.-Peru Child Protection Compact (CPC) Partnership, a jointly developed five-year plan to build on Peru’s existing efforts to prosecute and punish perpetrators of child trafficking; identify child trafficking victims and coordinate the provision of comprehensive protective services; and prevent child trafficking from occurring.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “five”. Bounds: exactly five years. Period: not stated.
 *
 * @category U.S. Assistance to Peru
 */
export const childProtectionCompactDuration: Duration<"child-protection-compact-duration", 5, "plan-length", null> = /* @__PURE__ */ deepFreeze({
  id: "child-protection-compact-duration",
  kind: "duration",
  label: "Length of the Child Protection Compact Partnership’s plan",
  section: "us-assistance-to-peru",
  topics: ["trafficking-in-persons"],
  agencies: [],
  source: { quote: "In 2017, senior officials signed the U.S.-Peru Child Protection Compact (CPC) Partnership, a jointly developed five-year plan to build on Peru’s existing efforts to prosecute and punish perpetrators of child trafficking; identify child trafficking victims and coordinate the provision of comprehensive protective services; and prevent child trafficking from occurring.", start: 3509, end: 3877 },
  value: 5,
  unit: "years",
  written: "five",
  writtenStart: 3620,
  hedge: null,
  bounds: { min: 5, max: 5, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "plan-length",
  series: null,
  period: { type: "unstated" },
});

/**
 * Efforts named with the plan of the Child Protection Compact Partnership.
 *
 * > In 2017, senior officials signed the U.S.-Peru Child Protection Compact (CPC) Partnership, a jointly developed five-year plan to build on Peru’s existing efforts to prosecute and punish perpetrators of child trafficking; identify child trafficking victims and coordinate the provision of comprehensive protective services; and prevent child trafficking from occurring.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: prosecute and punish perpetrators of child trafficking; identify child trafficking victims and coordinate the provision of comprehensive protective services; prevent child trafficking from occurring. The list is printed as complete.
 *
 * Note: They can be read as Peru’s existing efforts, on which the plan builds, or as the plan’s own aims.
 *
 * @category U.S. Assistance to Peru
 */
export const childProtectionCompactEfforts: EnumeratedList<"child-protection-compact-efforts"> = /* @__PURE__ */ deepFreeze({
  id: "child-protection-compact-efforts",
  kind: "list",
  label: "Efforts named with the plan of the Child Protection Compact Partnership",
  section: "us-assistance-to-peru",
  topics: ["trafficking-in-persons"],
  agencies: [],
  source: { quote: "In 2017, senior officials signed the U.S.-Peru Child Protection Compact (CPC) Partnership, a jointly developed five-year plan to build on Peru’s existing efforts to prosecute and punish perpetrators of child trafficking; identify child trafficking victims and coordinate the provision of comprehensive protective services; and prevent child trafficking from occurring.", start: 3509, end: 3877 },
  items: [{ text: "prosecute and punish perpetrators of child trafficking", start: 3674, end: 3728 }, { text: "identify child trafficking victims and coordinate the provision of comprehensive protective services", start: 3730, end: 3830 }, { text: "prevent child trafficking from occurring", start: 3836, end: 3876 }],
  complete: true,
  openedBy: null,
  note: "They can be read as Peru’s existing efforts, on which the plan builds, or as the plan’s own aims.",
});

/**
 * Senior officials who signed the Child Protection Compact Partnership.
 *
 * > senior officials signed the U.S.-Peru Child Protection Compact (CPC) Partnership
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Note: The document gives neither names nor offices.
 *
 * @category U.S. Assistance to Peru
 */
export const seniorOfficials: Role<"senior-officials"> = /* @__PURE__ */ deepFreeze({
  id: "senior-officials",
  kind: "role",
  label: "Senior officials who signed the Child Protection Compact Partnership",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "trafficking-in-persons"],
  agencies: [],
  source: { quote: "senior officials signed the U.S.-Peru Child Protection Compact (CPC) Partnership", start: 3518, end: 3598 },
  note: "The document gives neither names nor offices.",
});

/**
 * Child Protection Compact Partnership as a jointly developed plan to build on Peru’s existing efforts.
 *
 * > the U.S.-Peru Child Protection Compact (CPC) Partnership, a jointly developed five-year plan to build on Peru’s existing efforts
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const childProtectionCompactPlan: Statement<"child-protection-compact-plan"> = /* @__PURE__ */ deepFreeze({
  id: "child-protection-compact-plan",
  kind: "statement",
  label: "Child Protection Compact Partnership as a jointly developed plan to build on Peru’s existing efforts",
  section: "us-assistance-to-peru",
  topics: ["trafficking-in-persons"],
  agencies: [],
  source: { quote: "the U.S.-Peru Child Protection Compact (CPC) Partnership, a jointly developed five-year plan to build on Peru’s existing efforts", start: 3542, end: 3670 },
});

/**
 * U.S.-Peru Child Protection Compact (CPC) Partnership.
 *
 * > the U.S.-Peru Child Protection Compact (CPC) Partnership, a jointly developed five-year plan
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const childProtectionCompact: Agreement<"child-protection-compact"> = /* @__PURE__ */ deepFreeze({
  id: "child-protection-compact",
  kind: "agreement",
  label: "U.S.-Peru Child Protection Compact (CPC) Partnership",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "trafficking-in-persons"],
  agencies: [],
  source: { quote: "the U.S.-Peru Child Protection Compact (CPC) Partnership, a jointly developed five-year plan", start: 3542, end: 3634 },
  names: ["U.S.-Peru Child Protection Compact (CPC) Partnership", "CPC Partnership"],
});

/**
 * State Department support of the Child Protection Compact Partnership.
 *
 * > To date, the State Department has provided $8.9 million in support of this CPC Partnership and invests an additional $1.43 million in other projects to combat trafficking in persons.
 *
 * Section: U.S. Assistance to Peru. Agency: Department of State.
 *
 * Printed: “$8.9 million”. Bounds: at least $8.85 million and at most $8.95 million (the rounding of the printed digits). Period: to the document’s date, in 2022, inferred. Stage: provided.
 *
 * @category U.S. Assistance to Peru
 */
export const childProtectionCompactAssistance: Amount<"child-protection-compact-assistance", 8900000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "child-protection-compact-assistance",
  kind: "amount",
  label: "State Department support of the Child Protection Compact Partnership",
  section: "us-assistance-to-peru",
  topics: ["assistance", "trafficking-in-persons"],
  agencies: ["state"],
  source: { quote: "To date, the State Department has provided $8.9 million in support of this CPC Partnership and invests an additional $1.43 million in other projects to combat trafficking in persons.", start: 3878, end: 4060 },
  value: 8900000,
  unit: "USD",
  written: "$8.9 million",
  writtenStart: 3921,
  hedge: null,
  bounds: { min: 8850000, max: 8950000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "assistance",
  series: null,
  period: { type: "cumulative", since: null, asOf: "2022", toDate: true, written: "To date", start: 3878, inferred: { method: "documentWindow", ground: "The document prints no date. Its words place it on or after June 10, 2022 and before the end of 2022.", evidence: [{ quote: "As of June 10, 2022", start: 4384, end: 4403 }, { quote: "the UN projects 1.45 million by end of 2022", start: 4338, end: 4381 }] } },
  stage: "provided",
});

/**
 * Additional State Department investment in other projects to combat trafficking in persons.
 *
 * > To date, the State Department has provided $8.9 million in support of this CPC Partnership and invests an additional $1.43 million in other projects to combat trafficking in persons.
 *
 * Section: U.S. Assistance to Peru. Agency: Department of State.
 *
 * Printed: “$1.43 million”. Bounds: at least $1,425,000 and at most $1,435,000 (the rounding of the printed digits). Period: at the document’s time. Stage: invested.
 *
 * @category U.S. Assistance to Peru
 */
export const antiTraffickingProjectsAssistance: Amount<"anti-trafficking-projects-assistance", 1430000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "anti-trafficking-projects-assistance",
  kind: "amount",
  label: "Additional State Department investment in other projects to combat trafficking in persons",
  section: "us-assistance-to-peru",
  topics: ["assistance", "trafficking-in-persons"],
  agencies: ["state"],
  source: { quote: "To date, the State Department has provided $8.9 million in support of this CPC Partnership and invests an additional $1.43 million in other projects to combat trafficking in persons.", start: 3878, end: 4060 },
  value: 1430000,
  unit: "USD",
  written: "$1.43 million",
  writtenStart: 3995,
  hedge: null,
  bounds: { min: 1425000, max: 1435000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "assistance",
  series: null,
  period: { type: "instant", date: null, written: "invests", start: 3973 },
  stage: "invested",
});

/**
 * State Department and USAID support for regularization and socio-economic integration of Venezuelan refugees and migrants.
 *
 * > The Department of State and USAID support regularization and socio-economic integration of Venezuelan refugees and migrants
 *
 * Section: U.S. Assistance to Peru. Agency: Department of State; U.S. Agency for International Development, jointly.
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelanIntegrationSupport: Statement<"venezuelan-integration-support"> = /* @__PURE__ */ deepFreeze({
  id: "venezuelan-integration-support",
  kind: "statement",
  label: "State Department and USAID support for regularization and socio-economic integration of Venezuelan refugees and migrants",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development", "migration"],
  agencies: ["state", "usaid"],
  credit: "joint",
  source: { quote: "The Department of State and USAID support regularization and socio-economic integration of Venezuelan refugees and migrants", start: 4062, end: 4185 },
});

/**
 * Means of State Department and USAID support for regularization and socio-economic integration of Venezuelan refugees and migrants.
 *
 * > The Department of State and USAID support regularization and socio-economic integration of Venezuelan refugees and migrants through job skills training, business development, access to credit, and re-accreditation for professionals.
 *
 * Section: U.S. Assistance to Peru. Agency: Department of State; U.S. Agency for International Development, jointly.
 *
 * Items: job skills training; business development; access to credit; re-accreditation for professionals. The list is printed as complete.
 *
 * Note: The same four means are printed earlier for longer-term assistance; both lists are kept.
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelanIntegrationMeans: EnumeratedList<"venezuelan-integration-means"> = /* @__PURE__ */ deepFreeze({
  id: "venezuelan-integration-means",
  kind: "list",
  label: "Means of State Department and USAID support for regularization and socio-economic integration of Venezuelan refugees and migrants",
  section: "us-assistance-to-peru",
  topics: ["assistance", "development", "migration"],
  agencies: ["state", "usaid"],
  credit: "joint",
  source: { quote: "The Department of State and USAID support regularization and socio-economic integration of Venezuelan refugees and migrants through job skills training, business development, access to credit, and re-accreditation for professionals.", start: 4062, end: 4294 },
  items: [{ text: "job skills training", start: 4194, end: 4213 }, { text: "business development", start: 4215, end: 4235 }, { text: "access to credit", start: 4237, end: 4253 }, { text: "re-accreditation for professionals", start: 4259, end: 4293 }],
  complete: true,
  openedBy: null,
  note: "The same four means are printed earlier for longer-term assistance; both lists are kept.",
});

/**
 * Venezuelans in Peru.
 *
 * > There are 1.3 million Venezuelans in Peru (the UN projects 1.45 million by end of 2022).
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “1.3 million”. Bounds: at least 1.25 million and at most 1.35 million people (the rounding of the printed digits). Period: at the document’s time.
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelansInPeru: Count<"venezuelans-in-peru", 1300000, "people", "population", "venezuelans-in-peru"> = /* @__PURE__ */ deepFreeze({
  id: "venezuelans-in-peru",
  kind: "count",
  label: "Venezuelans in Peru",
  section: "us-assistance-to-peru",
  topics: ["migration"],
  agencies: [],
  source: { quote: "There are 1.3 million Venezuelans in Peru (the UN projects 1.45 million by end of 2022).", start: 4295, end: 4383 },
  value: 1300000,
  unit: "people",
  written: "1.3 million",
  writtenStart: 4305,
  hedge: null,
  bounds: { min: 1250000, max: 1350000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "population",
  series: "venezuelans-in-peru",
  period: { type: "instant", date: null, written: "There are", start: 4295 },
});

/**
 * Projected number of Venezuelans in Peru.
 *
 * > There are 1.3 million Venezuelans in Peru (the UN projects 1.45 million by end of 2022).
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “1.45 million”. Bounds: at least 1,445,000 and at most 1,455,000 people (the rounding of the printed digits). Period: by the end of 2022 (projected by the UN).
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelansInPeruProjected: Count<"venezuelans-in-peru-projected", 1450000, "people", "population", "venezuelans-in-peru"> = /* @__PURE__ */ deepFreeze({
  id: "venezuelans-in-peru-projected",
  kind: "count",
  label: "Projected number of Venezuelans in Peru",
  section: "us-assistance-to-peru",
  topics: ["migration"],
  agencies: [],
  source: { quote: "There are 1.3 million Venezuelans in Peru (the UN projects 1.45 million by end of 2022).", start: 4295, end: 4383 },
  value: 1450000,
  unit: "people",
  written: "1.45 million",
  writtenStart: 4354,
  hedge: null,
  bounds: { min: 1445000, max: 1455000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "population",
  series: "venezuelans-in-peru",
  period: { type: "instant", date: "2022", relation: "byEndOf", written: "by end of 2022", start: 4367 },
  projected: { written: "the UN projects", start: 4338, by: "UN" },
});

/**
 * U.S. contribution in support of Venezuelan refugees and migrants in Peru.
 *
 * > As of June 10, 2022, the U.S. contributed $240 million in support of Venezuelan refugees and migrants in Peru.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “$240 million”. Bounds: at least $239.5 million and at most $240.5 million (the rounding of the printed digits). Period: as of June 10, 2022. Stage: contributed.
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelanSupportContributed: Amount<"venezuelan-support-contributed", 240000000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "venezuelan-support-contributed",
  kind: "amount",
  label: "U.S. contribution in support of Venezuelan refugees and migrants in Peru",
  section: "us-assistance-to-peru",
  topics: ["assistance", "migration"],
  agencies: [],
  source: { quote: "As of June 10, 2022, the U.S. contributed $240 million in support of Venezuelan refugees and migrants in Peru.", start: 4384, end: 4494 },
  value: 240000000,
  unit: "USD",
  written: "$240 million",
  writtenStart: 4426,
  hedge: null,
  bounds: { min: 239500000, max: 240500000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "assistance",
  series: null,
  period: { type: "cumulative", since: null, asOf: "2022-06-10", written: "As of June 10, 2022", start: 4384 },
  stage: "contributed",
});

/**
 * President Biden’s announcement of additional assistance for the Venezuelan migration crisis.
 *
 * > On June 10, President Biden announced additional assistance for the crisis during the Summit of the Americas
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Date: 2022-06-10, inferred. The year is not printed here; the sentence before it says “As of June 10, 2022”.
 *
 * Note: The crisis is the one named earlier, “the Venezuelan migration crisis”.
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelanCrisisAnnouncement: DatedEvent<"venezuelan-crisis-announcement", "2022-06-10"> = /* @__PURE__ */ deepFreeze({
  id: "venezuelan-crisis-announcement",
  kind: "event",
  label: "President Biden’s announcement of additional assistance for the Venezuelan migration crisis",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "assistance", "migration"],
  agencies: [],
  source: { quote: "On June 10, President Biden announced additional assistance for the crisis during the Summit of the Americas", start: 4495, end: 4603 },
  date: { written: "On June 10", start: 4495, value: "2022-06-10", precision: "day", relation: "on", inferred: { method: "yearOfContext", ground: "The year is not printed here; the sentence before it says “As of June 10, 2022”.", evidence: [{ quote: "As of June 10, 2022", start: 4384, end: 4403 }] } },
  note: "The crisis is the one named earlier, “the Venezuelan migration crisis”.",
});

/**
 * Summit of the Americas.
 *
 * > On June 10, President Biden announced additional assistance for the crisis during the Summit of the Americas
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Date: 2022-06-10, inferred. The year is not printed here; the sentence before it says “As of June 10, 2022”.
 *
 * Note: The document dates the announcement, not the beginning or the end of the Summit.
 *
 * @category U.S. Assistance to Peru
 */
export const summitOfTheAmericas: DatedEvent<"summit-of-the-americas", "2022-06-10"> = /* @__PURE__ */ deepFreeze({
  id: "summit-of-the-americas",
  kind: "event",
  label: "Summit of the Americas",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "migration"],
  agencies: [],
  source: { quote: "On June 10, President Biden announced additional assistance for the crisis during the Summit of the Americas", start: 4495, end: 4603 },
  names: ["Summit of the Americas"],
  date: { written: "On June 10", start: 4495, value: "2022-06-10", precision: "day", relation: "during", inferred: { method: "yearOfContext", ground: "The year is not printed here; the sentence before it says “As of June 10, 2022”.", evidence: [{ quote: "As of June 10, 2022", start: 4384, end: 4403 }] } },
  note: "The document dates the announcement, not the beginning or the end of the Summit.",
});

/**
 * Additional assistance for Peru from State/PRM and USAID/BHA for the Venezuelan migration crisis.
 *
 * > On June 10, President Biden announced additional assistance for the crisis during the Summit of the Americas, including $50 million from State/PRM and USAID/BHA for Peru.
 *
 * Section: U.S. Assistance to Peru. Agency: State/PRM; USAID/BHA, jointly.
 *
 * Printed: “$50 million”. Bounds: at least $49.5 million and at most $50.5 million (the rounding of the printed digits). Period: announced June 10, 2022, inferred. Stage: announced.
 *
 * Note: The date is that of the announcement. The amount is a part (“including”) of a sum the document does not print.
 *
 * @category U.S. Assistance to Peru
 */
export const venezuelanCrisisAssistanceAnnounced: Amount<"venezuelan-crisis-assistance-announced", 50000000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "venezuelan-crisis-assistance-announced",
  kind: "amount",
  label: "Additional assistance for Peru from State/PRM and USAID/BHA for the Venezuelan migration crisis",
  section: "us-assistance-to-peru",
  topics: ["assistance", "migration"],
  agencies: ["state-prm", "usaid-bha"],
  credit: "joint",
  source: { quote: "On June 10, President Biden announced additional assistance for the crisis during the Summit of the Americas, including $50 million from State/PRM and USAID/BHA for Peru.", start: 4495, end: 4665 },
  value: 50000000,
  unit: "USD",
  written: "$50 million",
  writtenStart: 4615,
  hedge: null,
  bounds: { min: 49500000, max: 50500000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "assistance",
  series: null,
  period: { type: "instant", date: "2022-06-10", relation: "on", written: "On June 10", start: 4495, inferred: { method: "yearOfContext", ground: "The year is not printed here; the sentence before it says “As of June 10, 2022”.", evidence: [{ quote: "As of June 10, 2022", start: 4384, end: 4403 }] } },
  stage: "announced",
  note: "The date is that of the announcement. The amount is a part (“including”) of a sum the document does not print.",
});

/**
 * President Biden.
 *
 * > President Biden announced additional assistance for the crisis
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const presidentBiden: Role<"president-biden"> = /* @__PURE__ */ deepFreeze({
  id: "president-biden",
  kind: "role",
  label: "President Biden",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "migration"],
  agencies: [],
  source: { quote: "President Biden announced additional assistance for the crisis", start: 4507, end: 4569 },
  names: ["President Biden"],
});

/**
 * U.S. pursuit of the objective of shared prosperity with Peru.
 *
 * > The United States pursues the objective of shared prosperity with Peru
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const sharedProsperityObjective: Statement<"shared-prosperity-objective"> = /* @__PURE__ */ deepFreeze({
  id: "shared-prosperity-objective",
  kind: "statement",
  label: "U.S. pursuit of the objective of shared prosperity with Peru",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "trade-and-economy"],
  agencies: [],
  source: { quote: "The United States pursues the objective of shared prosperity with Peru", start: 4667, end: 4737 },
});

/**
 * Means of U.S. pursuit of shared prosperity with Peru.
 *
 * > The United States pursues the objective of shared prosperity with Peru through supporting transparent procurement processes and sound mineral sector governance.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: supporting transparent procurement processes; sound mineral sector governance. The list is printed as complete.
 *
 * @category U.S. Assistance to Peru
 */
export const sharedProsperityMeans: EnumeratedList<"shared-prosperity-means"> = /* @__PURE__ */ deepFreeze({
  id: "shared-prosperity-means",
  kind: "list",
  label: "Means of U.S. pursuit of shared prosperity with Peru",
  section: "us-assistance-to-peru",
  topics: ["governance", "trade-and-economy"],
  agencies: [],
  source: { quote: "The United States pursues the objective of shared prosperity with Peru through supporting transparent procurement processes and sound mineral sector governance.", start: 4667, end: 4827 },
  items: [{ text: "supporting transparent procurement processes", start: 4746, end: 4790 }, { text: "sound mineral sector governance", start: 4795, end: 4826, shared: { written: "supporting", start: 4746 } }],
  complete: true,
  openedBy: null,
});

/**
 * U.S. help to Peru through NOAA in combating illegal, unreported, and unregulated fishing.
 *
 * > Through the U.S. National Oceanic and Atmospheric Administration, the United States helps Peru combat illegal, unreported, and unregulated fishing
 *
 * Section: U.S. Assistance to Peru. Agency: U.S. National Oceanic and Atmospheric Administration.
 *
 * @category U.S. Assistance to Peru
 */
export const noaaFishingSupport: Statement<"noaa-fishing-support"> = /* @__PURE__ */ deepFreeze({
  id: "noaa-fishing-support",
  kind: "statement",
  label: "U.S. help to Peru through NOAA in combating illegal, unreported, and unregulated fishing",
  section: "us-assistance-to-peru",
  topics: ["assistance", "environment"],
  agencies: ["noaa"],
  source: { quote: "Through the U.S. National Oceanic and Atmospheric Administration, the United States helps Peru combat illegal, unreported, and unregulated fishing", start: 4828, end: 4974 },
});

/**
 * Things threatened by illegal, unreported, and unregulated fishing.
 *
 * > illegal, unreported, and unregulated fishing which threatens both fragile ecosystems and an important export industry
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: fragile ecosystems; an important export industry. The list is printed as complete.
 *
 * @category U.S. Assistance to Peru
 */
export const illegalFishingThreats: EnumeratedList<"illegal-fishing-threats"> = /* @__PURE__ */ deepFreeze({
  id: "illegal-fishing-threats",
  kind: "list",
  label: "Things threatened by illegal, unreported, and unregulated fishing",
  section: "us-assistance-to-peru",
  topics: ["environment", "trade-and-economy"],
  agencies: [],
  source: { quote: "illegal, unreported, and unregulated fishing which threatens both fragile ecosystems and an important export industry", start: 4930, end: 5047 },
  items: [{ text: "fragile ecosystems", start: 4996, end: 5014 }, { text: "an important export industry", start: 5019, end: 5047 }],
  complete: true,
  openedBy: null,
});

/**
 * Jobs provided by the export industry that illegal, unreported, and unregulated fishing threatens.
 *
 * > illegal, unreported, and unregulated fishing which threatens both fragile ecosystems and an important export industry providing hundreds of thousands of jobs.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “hundreds of thousands”. Bounds: at least 200,000 and fewer than 1 million jobs. Period: at the document’s time.
 *
 * Note: The document gives no value: “hundreds of thousands” is at least 200,000 and less than 1,000,000.
 *
 * @category U.S. Assistance to Peru
 */
export const fishingExportJobs: IndefiniteCount<"fishing-export-jobs", "jobs", "employment", null> = /* @__PURE__ */ deepFreeze({
  id: "fishing-export-jobs",
  kind: "indefinite-count",
  label: "Jobs provided by the export industry that illegal, unreported, and unregulated fishing threatens",
  section: "us-assistance-to-peru",
  topics: ["environment", "trade-and-economy"],
  agencies: [],
  source: { quote: "illegal, unreported, and unregulated fishing which threatens both fragile ecosystems and an important export industry providing hundreds of thousands of jobs.", start: 4930, end: 5088 },
  unit: "jobs",
  written: "hundreds of thousands",
  writtenStart: 5058,
  hedge: null,
  bounds: { min: 200000, max: 1000000, minIncluded: true, maxIncluded: false, basis: "stated" },
  measure: "employment",
  series: null,
  period: { type: "instant", date: null, written: "providing", start: 5048 },
  note: "The document gives no value: “hundreds of thousands” is at least 200,000 and less than 1,000,000.",
});

/**
 * Southern Command’s entry into the agreement with Global Fishing Watch.
 *
 * > In addition, the Department of Defense Southern Command entered into an agreement in June 2021 with the international nonprofit organization Global Fishing Watch to detect, deter, and identify illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere.
 *
 * Section: U.S. Assistance to Peru. Agency: Department of Defense Southern Command.
 *
 * Date: 2021-06
 *
 * @category U.S. Assistance to Peru
 */
export const globalFishingWatchAgreementEntered: DatedEvent<"global-fishing-watch-agreement-entered", "2021-06"> = /* @__PURE__ */ deepFreeze({
  id: "global-fishing-watch-agreement-entered",
  kind: "event",
  label: "Southern Command’s entry into the agreement with Global Fishing Watch",
  section: "us-assistance-to-peru",
  topics: ["environment", "security"],
  agencies: ["defense-southern-command"],
  source: { quote: "In addition, the Department of Defense Southern Command entered into an agreement in June 2021 with the international nonprofit organization Global Fishing Watch to detect, deter, and identify illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere.", start: 5089, end: 5365 },
  date: { written: "in June 2021", start: 5171, value: "2021-06", precision: "month", relation: "in" },
});

/**
 * Aims of the agreement with Global Fishing Watch.
 *
 * > In addition, the Department of Defense Southern Command entered into an agreement in June 2021 with the international nonprofit organization Global Fishing Watch to detect, deter, and identify illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere.
 *
 * Section: U.S. Assistance to Peru. Agency: Department of Defense Southern Command.
 *
 * Items: detect; deter; identify illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere. The list is printed as complete.
 *
 * @category U.S. Assistance to Peru
 */
export const globalFishingWatchAgreementAims: EnumeratedList<"global-fishing-watch-agreement-aims"> = /* @__PURE__ */ deepFreeze({
  id: "global-fishing-watch-agreement-aims",
  kind: "list",
  label: "Aims of the agreement with Global Fishing Watch",
  section: "us-assistance-to-peru",
  topics: ["environment", "security"],
  agencies: ["defense-southern-command"],
  source: { quote: "In addition, the Department of Defense Southern Command entered into an agreement in June 2021 with the international nonprofit organization Global Fishing Watch to detect, deter, and identify illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere.", start: 5089, end: 5365 },
  items: [{ text: "detect", start: 5254, end: 5260, shared: { written: "illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere", start: 5282 } }, { text: "deter", start: 5262, end: 5267, shared: { written: "illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere", start: 5282 } }, { text: "identify illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere", start: 5273, end: 5364 }],
  complete: true,
  openedBy: null,
});

/**
 * Agreement of the Southern Command with Global Fishing Watch.
 *
 * > the Department of Defense Southern Command entered into an agreement in June 2021 with the international nonprofit organization Global Fishing Watch
 *
 * Section: U.S. Assistance to Peru. Agency: Department of Defense Southern Command.
 *
 * @category U.S. Assistance to Peru
 */
export const globalFishingWatchAgreement: Agreement<"global-fishing-watch-agreement"> = /* @__PURE__ */ deepFreeze({
  id: "global-fishing-watch-agreement",
  kind: "agreement",
  label: "Agreement of the Southern Command with Global Fishing Watch",
  section: "us-assistance-to-peru",
  topics: ["environment", "security"],
  agencies: ["defense-southern-command"],
  source: { quote: "the Department of Defense Southern Command entered into an agreement in June 2021 with the international nonprofit organization Global Fishing Watch", start: 5102, end: 5250 },
});

/**
 * Global Fishing Watch, an international nonprofit organization.
 *
 * > the international nonprofit organization Global Fishing Watch
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const globalFishingWatch: Organization<"global-fishing-watch"> = /* @__PURE__ */ deepFreeze({
  id: "global-fishing-watch",
  kind: "organization",
  label: "Global Fishing Watch, an international nonprofit organization",
  section: "us-assistance-to-peru",
  topics: ["environment"],
  agencies: [],
  source: { quote: "the international nonprofit organization Global Fishing Watch", start: 5189, end: 5250 },
  names: ["Global Fishing Watch"],
});

/**
 * INL Lima’s celebration of 40 years of bilateral cooperation.
 *
 * > In 2018, International Narcotics and Law Enforcement (INL) Lima celebrated 40 years of bilateral cooperation in the fight against narco-trafficking and transnational organized crime, in addition to collaborating toward the enhanced peace and security of our two nations.
 *
 * Section: U.S. Assistance to Peru. Agency: International Narcotics and Law Enforcement (INL) Lima.
 *
 * Date: 2018
 *
 * @category U.S. Assistance to Peru
 */
export const inlLimaAnniversary: DatedEvent<"inl-lima-anniversary", "2018"> = /* @__PURE__ */ deepFreeze({
  id: "inl-lima-anniversary",
  kind: "event",
  label: "INL Lima’s celebration of 40 years of bilateral cooperation",
  section: "us-assistance-to-peru",
  topics: ["security", "counternarcotics"],
  agencies: ["inl-lima"],
  source: { quote: "In 2018, International Narcotics and Law Enforcement (INL) Lima celebrated 40 years of bilateral cooperation in the fight against narco-trafficking and transnational organized crime, in addition to collaborating toward the enhanced peace and security of our two nations.", start: 5367, end: 5637 },
  date: { written: "In 2018", start: 5367, value: "2018", precision: "year", relation: "in" },
});

/**
 * Length of the bilateral cooperation celebrated by INL Lima.
 *
 * > In 2018, International Narcotics and Law Enforcement (INL) Lima celebrated 40 years of bilateral cooperation in the fight against narco-trafficking and transnational organized crime, in addition to collaborating toward the enhanced peace and security of our two nations.
 *
 * Section: U.S. Assistance to Peru. Agency: International Narcotics and Law Enforcement (INL) Lima.
 *
 * Printed: “40”. Bounds: exactly 40 years. Period: in 2018.
 *
 * @category U.S. Assistance to Peru
 */
export const inlLimaCooperationYears: Duration<"inl-lima-cooperation-years", 40, "cooperation", null> = /* @__PURE__ */ deepFreeze({
  id: "inl-lima-cooperation-years",
  kind: "duration",
  label: "Length of the bilateral cooperation celebrated by INL Lima",
  section: "us-assistance-to-peru",
  topics: ["security", "counternarcotics"],
  agencies: ["inl-lima"],
  source: { quote: "In 2018, International Narcotics and Law Enforcement (INL) Lima celebrated 40 years of bilateral cooperation in the fight against narco-trafficking and transnational organized crime, in addition to collaborating toward the enhanced peace and security of our two nations.", start: 5367, end: 5637 },
  value: 40,
  unit: "years",
  written: "40",
  writtenStart: 5442,
  hedge: null,
  bounds: { min: 40, max: 40, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "cooperation",
  series: null,
  period: { type: "instant", date: "2018", written: "In 2018", start: 5367 },
});

/**
 * INL Lima’s collaboration toward the enhanced peace and security of the two nations.
 *
 * > collaborating toward the enhanced peace and security of our two nations
 *
 * Section: U.S. Assistance to Peru. Agency: International Narcotics and Law Enforcement (INL) Lima.
 *
 * @category U.S. Assistance to Peru
 */
export const peaceAndSecurityCollaboration: Statement<"peace-and-security-collaboration"> = /* @__PURE__ */ deepFreeze({
  id: "peace-and-security-collaboration",
  kind: "statement",
  label: "INL Lima’s collaboration toward the enhanced peace and security of the two nations",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "security"],
  agencies: ["inl-lima"],
  source: { quote: "collaborating toward the enhanced peace and security of our two nations", start: 5565, end: 5636 },
});

/**
 * Money set aside for INL Lima in the FY 2021 budget.
 *
 * > The FY 2021 budget has set aside $33 million for INL Lima.
 *
 * Section: U.S. Assistance to Peru. Agency: International Narcotics and Law Enforcement (INL) Lima.
 *
 * Printed: “$33 million”. Bounds: at least $32.5 million and at most $33.5 million (the rounding of the printed digits). Period: fiscal year 2021. Stage: budgeted.
 *
 * Note: The document does not say whose budget it is, nor that the money is spent in Peru.
 *
 * @category U.S. Assistance to Peru
 */
export const inlLimaBudgetFy2021: Amount<"inl-lima-budget-fy2021", 33000000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "inl-lima-budget-fy2021",
  kind: "amount",
  label: "Money set aside for INL Lima in the FY 2021 budget",
  section: "us-assistance-to-peru",
  topics: ["assistance", "security", "counternarcotics"],
  agencies: ["inl-lima"],
  source: { quote: "The FY 2021 budget has set aside $33 million for INL Lima.", start: 5638, end: 5696 },
  value: 33000000,
  unit: "USD",
  written: "$33 million",
  writtenStart: 5671,
  hedge: null,
  bounds: { min: 32500000, max: 33500000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "assistance",
  series: null,
  period: { type: "year", year: 2021, calendar: "fiscal", written: "FY 2021", start: 5642 },
  stage: "budgeted",
  note: "The document does not say whose budget it is, nor that the money is spent in Peru.",
});

/**
 * Programs supported by INL.
 *
 * > INL supports counternarcotics, police aviation, justice sector capacity building, anti-money laundering, asset forfeiture, police professionalization, and drug demand reduction programs.
 *
 * Section: U.S. Assistance to Peru. Agency: International Narcotics and Law Enforcement (INL).
 *
 * Items: counternarcotics; police aviation; justice sector capacity building; anti-money laundering; asset forfeiture; police professionalization; drug demand reduction. The list is printed as complete.
 *
 * @category U.S. Assistance to Peru
 */
export const inlPrograms: EnumeratedList<"inl-programs"> = /* @__PURE__ */ deepFreeze({
  id: "inl-programs",
  kind: "list",
  label: "Programs supported by INL",
  section: "us-assistance-to-peru",
  topics: ["assistance", "governance", "security", "counternarcotics"],
  agencies: ["inl"],
  source: { quote: "INL supports counternarcotics, police aviation, justice sector capacity building, anti-money laundering, asset forfeiture, police professionalization, and drug demand reduction programs.", start: 5697, end: 5883 },
  items: [{ text: "counternarcotics", start: 5710, end: 5726, shared: { written: "programs", start: 5874 } }, { text: "police aviation", start: 5728, end: 5743, shared: { written: "programs", start: 5874 } }, { text: "justice sector capacity building", start: 5745, end: 5777, shared: { written: "programs", start: 5874 } }, { text: "anti-money laundering", start: 5779, end: 5800, shared: { written: "programs", start: 5874 } }, { text: "asset forfeiture", start: 5802, end: 5818, shared: { written: "programs", start: 5874 } }, { text: "police professionalization", start: 5820, end: 5846, shared: { written: "programs", start: 5874 } }, { text: "drug demand reduction", start: 5852, end: 5873, shared: { written: "programs", start: 5874 } }],
  complete: true,
  openedBy: null,
});

/**
 * Southern Command’s investment in projects in Peru through its Humanitarian Assistance Program.
 *
 * > Since 2006, the Department of Defense Southern Command, through its Humanitarian Assistance Program, has invested over $54.8 million in 287 projects in Peru including the construction of 18 Regional Emergency Operations Centers.
 *
 * Section: U.S. Assistance to Peru. Agency: Department of Defense Southern Command.
 *
 * Printed: “over $54.8 million”. Bounds: more than $54.8 million, with no upper bound. Period: since 2006. Stage: invested.
 *
 * @category U.S. Assistance to Peru
 */
export const southernCommandInvestment: Amount<"southern-command-investment", 54800000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "southern-command-investment",
  kind: "amount",
  label: "Southern Command’s investment in projects in Peru through its Humanitarian Assistance Program",
  section: "us-assistance-to-peru",
  topics: ["assistance", "humanitarian-assistance"],
  agencies: ["defense-southern-command"],
  source: { quote: "Since 2006, the Department of Defense Southern Command, through its Humanitarian Assistance Program, has invested over $54.8 million in 287 projects in Peru including the construction of 18 Regional Emergency Operations Centers.", start: 5885, end: 6113 },
  value: 54800000,
  unit: "USD",
  written: "$54.8 million",
  writtenStart: 6004,
  hedge: "over",
  bounds: { min: 54800000, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "assistance",
  series: null,
  period: { type: "cumulative", since: "2006", asOf: null, written: "Since 2006", start: 5885 },
  stage: "invested",
});

/**
 * Southern Command’s projects in Peru through its Humanitarian Assistance Program.
 *
 * > Since 2006, the Department of Defense Southern Command, through its Humanitarian Assistance Program, has invested over $54.8 million in 287 projects in Peru including the construction of 18 Regional Emergency Operations Centers.
 *
 * Section: U.S. Assistance to Peru. Agency: Department of Defense Southern Command.
 *
 * Printed: “287”. Bounds: exactly 287 projects. Period: since 2006.
 *
 * @category U.S. Assistance to Peru
 */
export const southernCommandProjects: Count<"southern-command-projects", 287, "projects", "projects", null> = /* @__PURE__ */ deepFreeze({
  id: "southern-command-projects",
  kind: "count",
  label: "Southern Command’s projects in Peru through its Humanitarian Assistance Program",
  section: "us-assistance-to-peru",
  topics: ["assistance", "humanitarian-assistance"],
  agencies: ["defense-southern-command"],
  source: { quote: "Since 2006, the Department of Defense Southern Command, through its Humanitarian Assistance Program, has invested over $54.8 million in 287 projects in Peru including the construction of 18 Regional Emergency Operations Centers.", start: 5885, end: 6113 },
  value: 287,
  unit: "projects",
  written: "287",
  writtenStart: 6021,
  hedge: null,
  bounds: { min: 287, max: 287, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "projects",
  series: null,
  period: { type: "cumulative", since: "2006", asOf: null, written: "Since 2006", start: 5885 },
});

/**
 * Regional Emergency Operations Centers whose construction is among the Southern Command’s projects.
 *
 * > Since 2006, the Department of Defense Southern Command, through its Humanitarian Assistance Program, has invested over $54.8 million in 287 projects in Peru including the construction of 18 Regional Emergency Operations Centers.
 *
 * Section: U.S. Assistance to Peru. Agency: Department of Defense Southern Command.
 *
 * Printed: “18”. Bounds: exactly 18 centers. Period: since 2006.
 *
 * @category U.S. Assistance to Peru
 */
export const emergencyOperationsCenters: Count<"emergency-operations-centers", 18, "centers", "emergency-operations-centers", null> = /* @__PURE__ */ deepFreeze({
  id: "emergency-operations-centers",
  kind: "count",
  label: "Regional Emergency Operations Centers whose construction is among the Southern Command’s projects",
  section: "us-assistance-to-peru",
  topics: ["assistance", "humanitarian-assistance"],
  agencies: ["defense-southern-command"],
  source: { quote: "Since 2006, the Department of Defense Southern Command, through its Humanitarian Assistance Program, has invested over $54.8 million in 287 projects in Peru including the construction of 18 Regional Emergency Operations Centers.", start: 5885, end: 6113 },
  names: ["Regional Emergency Operations Centers"],
  value: 18,
  unit: "centers",
  written: "18",
  writtenStart: 6072,
  hedge: null,
  bounds: { min: 18, max: 18, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "emergency-operations-centers",
  series: null,
  period: { type: "cumulative", since: "2006", asOf: null, written: "Since 2006", start: 5885 },
});

/**
 * Southern Command’s Humanitarian Assistance Program.
 *
 * > the Department of Defense Southern Command, through its Humanitarian Assistance Program
 *
 * Section: U.S. Assistance to Peru. Agency: Department of Defense Southern Command.
 *
 * @category U.S. Assistance to Peru
 */
export const humanitarianAssistanceProgram: Program<"humanitarian-assistance-program"> = /* @__PURE__ */ deepFreeze({
  id: "humanitarian-assistance-program",
  kind: "program",
  label: "Southern Command’s Humanitarian Assistance Program",
  section: "us-assistance-to-peru",
  topics: ["assistance", "humanitarian-assistance"],
  agencies: ["defense-southern-command"],
  source: { quote: "the Department of Defense Southern Command, through its Humanitarian Assistance Program", start: 5897, end: 5984 },
  names: ["Humanitarian Assistance Program"],
});

/**
 * Peace Corps Volunteers who have served in Peru.
 *
 * > Approximately 4,000 Peace Corps Volunteers have served in Peru since 1962 and continue to work with their communities on projects focused on economic development, health, water and sanitation, and youth development.
 *
 * Section: U.S. Assistance to Peru. Agency: Peace Corps.
 *
 * Printed: “approximately 4,000”. Bounds: none. Period: since 1962.
 *
 * @category U.S. Assistance to Peru
 */
export const peaceCorpsVolunteers: Count<"peace-corps-volunteers", 4000, "volunteers", "volunteers", null> = /* @__PURE__ */ deepFreeze({
  id: "peace-corps-volunteers",
  kind: "count",
  label: "Peace Corps Volunteers who have served in Peru",
  section: "us-assistance-to-peru",
  topics: ["development"],
  agencies: ["peace-corps"],
  source: { quote: "Approximately 4,000 Peace Corps Volunteers have served in Peru since 1962 and continue to work with their communities on projects focused on economic development, health, water and sanitation, and youth development.", start: 6115, end: 6330 },
  names: ["Peace Corps Volunteers"],
  value: 4000,
  unit: "volunteers",
  written: "4,000",
  writtenStart: 6129,
  hedge: "approximately",
  bounds: { min: null, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "volunteers",
  series: null,
  period: { type: "cumulative", since: "1962", asOf: null, written: "since 1962", start: 6178 },
});

/**
 * Continuing work of Peace Corps Volunteers with their communities on projects.
 *
 * > Approximately 4,000 Peace Corps Volunteers have served in Peru since 1962 and continue to work with their communities on projects focused on economic development, health, water and sanitation, and youth development.
 *
 * Section: U.S. Assistance to Peru. Agency: Peace Corps.
 *
 * @category U.S. Assistance to Peru
 */
export const peaceCorpsCommunityWork: Statement<"peace-corps-community-work"> = /* @__PURE__ */ deepFreeze({
  id: "peace-corps-community-work",
  kind: "statement",
  label: "Continuing work of Peace Corps Volunteers with their communities on projects",
  section: "us-assistance-to-peru",
  topics: ["development"],
  agencies: ["peace-corps"],
  source: { quote: "Approximately 4,000 Peace Corps Volunteers have served in Peru since 1962 and continue to work with their communities on projects focused on economic development, health, water and sanitation, and youth development.", start: 6115, end: 6330 },
});

/**
 * Focus of the projects of Peace Corps Volunteers.
 *
 * > Approximately 4,000 Peace Corps Volunteers have served in Peru since 1962 and continue to work with their communities on projects focused on economic development, health, water and sanitation, and youth development.
 *
 * Section: U.S. Assistance to Peru. Agency: Peace Corps.
 *
 * Items: economic development; health; water and sanitation; youth development. The list is printed as complete.
 *
 * @category U.S. Assistance to Peru
 */
export const peaceCorpsProjectAreas: EnumeratedList<"peace-corps-project-areas"> = /* @__PURE__ */ deepFreeze({
  id: "peace-corps-project-areas",
  kind: "list",
  label: "Focus of the projects of Peace Corps Volunteers",
  section: "us-assistance-to-peru",
  topics: ["health", "development"],
  agencies: ["peace-corps"],
  source: { quote: "Approximately 4,000 Peace Corps Volunteers have served in Peru since 1962 and continue to work with their communities on projects focused on economic development, health, water and sanitation, and youth development.", start: 6115, end: 6330 },
  items: [{ text: "economic development", start: 6256, end: 6276 }, { text: "health", start: 6278, end: 6284 }, { text: "water and sanitation", start: 6286, end: 6306 }, { text: "youth development", start: 6312, end: 6329 }],
  complete: true,
  openedBy: null,
});

/**
 * Peruvians studying in the United States.
 *
 * > More than 3,500 Peruvians study in the United States and almost 4,000 U.S. students study in Peru.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “more than 3,500”. Bounds: more than 3,500 students, with no upper bound. Period: at the document’s time.
 *
 * @category U.S. Assistance to Peru
 */
export const peruvianStudentsInUs: Count<"peruvian-students-in-us", 3500, "students", "students", null> = /* @__PURE__ */ deepFreeze({
  id: "peruvian-students-in-us",
  kind: "count",
  label: "Peruvians studying in the United States",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "More than 3,500 Peruvians study in the United States and almost 4,000 U.S. students study in Peru.", start: 6331, end: 6429 },
  value: 3500,
  unit: "students",
  written: "3,500",
  writtenStart: 6341,
  hedge: "more than",
  bounds: { min: 3500, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "students",
  series: null,
  period: { type: "instant", date: null, written: "study", start: 6357 },
});

/**
 * U.S. students studying in Peru.
 *
 * > More than 3,500 Peruvians study in the United States and almost 4,000 U.S. students study in Peru.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “almost 4,000”. Bounds: fewer than 4,000 students, with no lower bound. Period: at the document’s time.
 *
 * @category U.S. Assistance to Peru
 */
export const usStudentsInPeru: Count<"us-students-in-peru", 4000, "students", "students", null> = /* @__PURE__ */ deepFreeze({
  id: "us-students-in-peru",
  kind: "count",
  label: "U.S. students studying in Peru",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "More than 3,500 Peruvians study in the United States and almost 4,000 U.S. students study in Peru.", start: 6331, end: 6429 },
  value: 4000,
  unit: "students",
  written: "4,000",
  writtenStart: 6395,
  hedge: "almost",
  bounds: { min: null, max: 4000, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "students",
  series: null,
  period: { type: "instant", date: null, written: "study", start: 6415 },
});

/**
 * Peruvians.
 *
 * > More than 3,500 Peruvians study in the United States
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const peruvians: Term<"peruvians"> = /* @__PURE__ */ deepFreeze({
  id: "peruvians",
  kind: "term",
  label: "Peruvians",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "More than 3,500 Peruvians study in the United States", start: 6331, end: 6383 },
  names: ["Peruvians"],
});

/**
 * Fulbright Commission in Peru.
 *
 * > The Fulbright Commission in Peru
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const fulbrightCommission: Organization<"fulbright-commission"> = /* @__PURE__ */ deepFreeze({
  id: "fulbright-commission",
  kind: "organization",
  label: "Fulbright Commission in Peru",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "The Fulbright Commission in Peru", start: 6430, end: 6462 },
  names: ["Fulbright Commission in Peru"],
});

/**
 * Annual U.S. government allocation in support of the Fulbright Commission in Peru.
 *
 * > The Fulbright Commission in Peru, supported by annual USG allocation
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Note: The document prints no amount for the allocation.
 *
 * @category U.S. Assistance to Peru
 */
export const fulbrightCommissionAllocation: Statement<"fulbright-commission-allocation"> = /* @__PURE__ */ deepFreeze({
  id: "fulbright-commission-allocation",
  kind: "statement",
  label: "Annual U.S. government allocation in support of the Fulbright Commission in Peru",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "The Fulbright Commission in Peru, supported by annual USG allocation", start: 6430, end: 6498 },
  note: "The document prints no amount for the allocation.",
});

/**
 * Planning and administration of Fulbright Program educational exchanges by the Fulbright Commission in Peru.
 *
 * > The Fulbright Commission in Peru, supported by annual USG allocation, plans and administers Fulbright Program educational exchanges.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const fulbrightCommissionRole: Statement<"fulbright-commission-role"> = /* @__PURE__ */ deepFreeze({
  id: "fulbright-commission-role",
  kind: "statement",
  label: "Planning and administration of Fulbright Program educational exchanges by the Fulbright Commission in Peru",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "The Fulbright Commission in Peru, supported by annual USG allocation, plans and administers Fulbright Program educational exchanges.", start: 6430, end: 6562 },
});

/**
 * Fulbright Program.
 *
 * > Through the Fulbright Program
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const fulbrightProgram: Program<"fulbright-program"> = /* @__PURE__ */ deepFreeze({
  id: "fulbright-program",
  kind: "program",
  label: "Fulbright Program",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "Through the Fulbright Program", start: 6563, end: 6592 },
  names: ["Fulbright Program"],
});

/**
 * Peruvian scholars, professionals and students who have traveled to the United States through the Fulbright Program.
 *
 * > Through the Fulbright Program, nearly 1,900 Peruvian scholars, professionals and students have traveled to the United States and more than 1,200 Americans have come to Peru to study, teach, and conduct research and increase mutual understanding between the countries.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “nearly 1,900”. Bounds: fewer than 1,900 people, with no lower bound. Period: over a period the text does not state.
 *
 * @category U.S. Assistance to Peru
 */
export const fulbrightPeruvians: Count<"fulbright-peruvians", 1900, "people", "exchange-participants", null> = /* @__PURE__ */ deepFreeze({
  id: "fulbright-peruvians",
  kind: "count",
  label: "Peruvian scholars, professionals and students who have traveled to the United States through the Fulbright Program",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "Through the Fulbright Program, nearly 1,900 Peruvian scholars, professionals and students have traveled to the United States and more than 1,200 Americans have come to Peru to study, teach, and conduct research and increase mutual understanding between the countries.", start: 6563, end: 6830 },
  value: 1900,
  unit: "people",
  written: "1,900",
  writtenStart: 6601,
  hedge: "nearly",
  bounds: { min: null, max: 1900, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "exchange-participants",
  series: null,
  period: { type: "cumulative", since: null, asOf: null, written: "have traveled", start: 6653 },
});

/**
 * Americans who have come to Peru through the Fulbright Program.
 *
 * > Through the Fulbright Program, nearly 1,900 Peruvian scholars, professionals and students have traveled to the United States and more than 1,200 Americans have come to Peru to study, teach, and conduct research and increase mutual understanding between the countries.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “more than 1,200”. Bounds: more than 1,200 people, with no upper bound. Period: over a period the text does not state.
 *
 * @category U.S. Assistance to Peru
 */
export const fulbrightAmericans: Count<"fulbright-americans", 1200, "people", "exchange-participants", null> = /* @__PURE__ */ deepFreeze({
  id: "fulbright-americans",
  kind: "count",
  label: "Americans who have come to Peru through the Fulbright Program",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "Through the Fulbright Program, nearly 1,900 Peruvian scholars, professionals and students have traveled to the United States and more than 1,200 Americans have come to Peru to study, teach, and conduct research and increase mutual understanding between the countries.", start: 6563, end: 6830 },
  value: 1200,
  unit: "people",
  written: "1,200",
  writtenStart: 6702,
  hedge: "more than",
  bounds: { min: 1200, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "exchange-participants",
  series: null,
  period: { type: "cumulative", since: null, asOf: null, written: "have come", start: 6718 },
});

/**
 * Purposes of stays through the Fulbright Program.
 *
 * > Through the Fulbright Program, nearly 1,900 Peruvian scholars, professionals and students have traveled to the United States and more than 1,200 Americans have come to Peru to study, teach, and conduct research and increase mutual understanding between the countries.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: study; teach; conduct research; increase mutual understanding between the countries. The list is printed as complete.
 *
 * Note: The purposes can be read of the Americans only or of both groups: mutual understanding is “between the countries”.
 *
 * @category U.S. Assistance to Peru
 */
export const fulbrightPurposes: EnumeratedList<"fulbright-purposes"> = /* @__PURE__ */ deepFreeze({
  id: "fulbright-purposes",
  kind: "list",
  label: "Purposes of stays through the Fulbright Program",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "Through the Fulbright Program, nearly 1,900 Peruvian scholars, professionals and students have traveled to the United States and more than 1,200 Americans have come to Peru to study, teach, and conduct research and increase mutual understanding between the countries.", start: 6563, end: 6830 },
  items: [{ text: "study", start: 6739, end: 6744 }, { text: "teach", start: 6746, end: 6751 }, { text: "conduct research", start: 6757, end: 6773 }, { text: "increase mutual understanding between the countries", start: 6778, end: 6829 }],
  complete: true,
  openedBy: null,
  note: "The purposes can be read of the Americans only or of both groups: mutual understanding is “between the countries”.",
});

/**
 * Groups of Peruvians who have traveled to the United States through the Fulbright Program.
 *
 * > nearly 1,900 Peruvian scholars, professionals and students
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: scholars; professionals; students. The list is printed as complete.
 *
 * @category U.S. Assistance to Peru
 */
export const fulbrightPeruvianGroups: EnumeratedList<"fulbright-peruvian-groups"> = /* @__PURE__ */ deepFreeze({
  id: "fulbright-peruvian-groups",
  kind: "list",
  label: "Groups of Peruvians who have traveled to the United States through the Fulbright Program",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "nearly 1,900 Peruvian scholars, professionals and students", start: 6594, end: 6652 },
  items: [{ text: "scholars", start: 6616, end: 6624, shared: { written: "Peruvian", start: 6607 } }, { text: "professionals", start: 6626, end: 6639, shared: { written: "Peruvian", start: 6607 } }, { text: "students", start: 6644, end: 6652, shared: { written: "Peruvian", start: 6607 } }],
  complete: true,
  openedBy: null,
});

/**
 * Americans.
 *
 * > more than 1,200 Americans have come to Peru
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const americans: Term<"americans"> = /* @__PURE__ */ deepFreeze({
  id: "americans",
  kind: "term",
  label: "Americans",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "more than 1,200 Americans have come to Peru", start: 6692, end: 6735 },
  names: ["Americans"],
});

/**
 * Binational centers in the network.
 *
 * > Through a network of eight binational centers (BNCs), with a total of 32 branch offices countrywide, the United States provides opportunities for English instruction to an average of 90,000 students every month, as well as educational exchanges, cultural outreach, and academic advising at EducationUSA centers for students wishing to study in the United States.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “eight”. Bounds: exactly eight centers. Period: at the document’s time.
 *
 * @category U.S. Assistance to Peru
 */
export const binationalCenters: Count<"binational-centers", 8, "centers", "binational-centers", null> = /* @__PURE__ */ deepFreeze({
  id: "binational-centers",
  kind: "count",
  label: "Binational centers in the network",
  section: "us-assistance-to-peru",
  topics: ["education", "culture"],
  agencies: [],
  source: { quote: "Through a network of eight binational centers (BNCs), with a total of 32 branch offices countrywide, the United States provides opportunities for English instruction to an average of 90,000 students every month, as well as educational exchanges, cultural outreach, and academic advising at EducationUSA centers for students wishing to study in the United States.", start: 6832, end: 7194 },
  value: 8,
  unit: "centers",
  written: "eight",
  writtenStart: 6853,
  hedge: null,
  bounds: { min: 8, max: 8, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "binational-centers",
  series: null,
  period: { type: "instant", date: null, written: "provides", start: 6951 },
});

/**
 * Branch offices of the binational centers countrywide.
 *
 * > Through a network of eight binational centers (BNCs), with a total of 32 branch offices countrywide, the United States provides opportunities for English instruction to an average of 90,000 students every month, as well as educational exchanges, cultural outreach, and academic advising at EducationUSA centers for students wishing to study in the United States.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “32”. Bounds: exactly 32 offices. Period: at the document’s time.
 *
 * @category U.S. Assistance to Peru
 */
export const binationalCenterBranchOffices: Count<"binational-center-branch-offices", 32, "offices", "branch-offices", null> = /* @__PURE__ */ deepFreeze({
  id: "binational-center-branch-offices",
  kind: "count",
  label: "Branch offices of the binational centers countrywide",
  section: "us-assistance-to-peru",
  topics: ["education", "culture"],
  agencies: [],
  source: { quote: "Through a network of eight binational centers (BNCs), with a total of 32 branch offices countrywide, the United States provides opportunities for English instruction to an average of 90,000 students every month, as well as educational exchanges, cultural outreach, and academic advising at EducationUSA centers for students wishing to study in the United States.", start: 6832, end: 7194 },
  value: 32,
  unit: "offices",
  written: "32",
  writtenStart: 6902,
  hedge: null,
  bounds: { min: 32, max: 32, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "branch-offices",
  series: null,
  period: { type: "instant", date: null, written: "provides", start: 6951 },
});

/**
 * Students offered English instruction through the binational centers.
 *
 * > Through a network of eight binational centers (BNCs), with a total of 32 branch offices countrywide, the United States provides opportunities for English instruction to an average of 90,000 students every month, as well as educational exchanges, cultural outreach, and academic advising at EducationUSA centers for students wishing to study in the United States.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “an average of 90,000”. Bounds: at least 85,000 and at most 95,000 students every month, on average (the rounding of the printed digits). Period: every month, on average.
 *
 * Note: Printed as an average, without the months it is taken over.
 *
 * @category U.S. Assistance to Peru
 */
export const binationalCenterStudents: Count<"binational-center-students", 90000, "students", "students-offered-instruction", null> = /* @__PURE__ */ deepFreeze({
  id: "binational-center-students",
  kind: "count",
  label: "Students offered English instruction through the binational centers",
  section: "us-assistance-to-peru",
  topics: ["assistance", "education"],
  agencies: [],
  source: { quote: "Through a network of eight binational centers (BNCs), with a total of 32 branch offices countrywide, the United States provides opportunities for English instruction to an average of 90,000 students every month, as well as educational exchanges, cultural outreach, and academic advising at EducationUSA centers for students wishing to study in the United States.", start: 6832, end: 7194 },
  value: 90000,
  unit: "students",
  written: "90,000",
  writtenStart: 7015,
  hedge: "an average of",
  bounds: { min: 85000, max: 95000, minIncluded: true, maxIncluded: true, basis: "rounding" },
  measure: "students-offered-instruction",
  series: null,
  period: { type: "rate", per: "month", statistic: "mean", written: "every month", start: 7031 },
  note: "Printed as an average, without the months it is taken over.",
});

/**
 * Services provided by the United States through the binational centers.
 *
 * > Through a network of eight binational centers (BNCs), with a total of 32 branch offices countrywide, the United States provides opportunities for English instruction to an average of 90,000 students every month, as well as educational exchanges, cultural outreach, and academic advising at EducationUSA centers for students wishing to study in the United States.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: opportunities for English instruction; educational exchanges; cultural outreach; academic advising at EducationUSA centers for students wishing to study in the United States. The list is printed as complete.
 *
 * @category U.S. Assistance to Peru
 */
export const binationalCenterServices: EnumeratedList<"binational-center-services"> = /* @__PURE__ */ deepFreeze({
  id: "binational-center-services",
  kind: "list",
  label: "Services provided by the United States through the binational centers",
  section: "us-assistance-to-peru",
  topics: ["assistance", "education", "culture"],
  agencies: [],
  source: { quote: "Through a network of eight binational centers (BNCs), with a total of 32 branch offices countrywide, the United States provides opportunities for English instruction to an average of 90,000 students every month, as well as educational exchanges, cultural outreach, and academic advising at EducationUSA centers for students wishing to study in the United States.", start: 6832, end: 7194 },
  items: [{ text: "opportunities for English instruction", start: 6960, end: 6997 }, { text: "educational exchanges", start: 7055, end: 7076 }, { text: "cultural outreach", start: 7078, end: 7095 }, { text: "academic advising at EducationUSA centers for students wishing to study in the United States", start: 7101, end: 7193 }],
  complete: true,
  openedBy: null,
});

/**
 * Network of binational centers (BNCs).
 *
 * > a network of eight binational centers (BNCs), with a total of 32 branch offices countrywide
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const binationalCenterNetwork: Organization<"binational-center-network"> = /* @__PURE__ */ deepFreeze({
  id: "binational-center-network",
  kind: "organization",
  label: "Network of binational centers (BNCs)",
  section: "us-assistance-to-peru",
  topics: ["education", "culture"],
  agencies: [],
  source: { quote: "a network of eight binational centers (BNCs), with a total of 32 branch offices countrywide", start: 6840, end: 6931 },
  names: ["BNCs"],
});

/**
 * English.
 *
 * > opportunities for English instruction
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const englishLanguage: Term<"english-language"> = /* @__PURE__ */ deepFreeze({
  id: "english-language",
  kind: "term",
  label: "English",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "opportunities for English instruction", start: 6960, end: 6997 },
  names: ["English"],
});

/**
 * EducationUSA centers.
 *
 * > academic advising at EducationUSA centers
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const educationUsa: Organization<"education-usa"> = /* @__PURE__ */ deepFreeze({
  id: "education-usa",
  kind: "organization",
  label: "EducationUSA centers",
  section: "us-assistance-to-peru",
  topics: ["education"],
  agencies: [],
  source: { quote: "academic advising at EducationUSA centers", start: 7101, end: 7142 },
  names: ["EducationUSA"],
});

/**
 * Followers of the binational centers’ social media accounts, combined.
 *
 * > BNCs have an online reach with over 1.4 million followers combined through their social media accounts.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “over 1.4 million”. Bounds: more than 1.4 million followers, with no upper bound. Period: at the document’s time.
 *
 * @category U.S. Assistance to Peru
 */
export const binationalCenterFollowers: Count<"binational-center-followers", 1400000, "followers", "followers", null> = /* @__PURE__ */ deepFreeze({
  id: "binational-center-followers",
  kind: "count",
  label: "Followers of the binational centers’ social media accounts, combined",
  section: "us-assistance-to-peru",
  topics: ["education", "culture"],
  agencies: [],
  source: { quote: "BNCs have an online reach with over 1.4 million followers combined through their social media accounts.", start: 7195, end: 7298 },
  value: 1400000,
  unit: "followers",
  written: "1.4 million",
  writtenStart: 7231,
  hedge: "over",
  bounds: { min: 1400000, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "followers",
  series: null,
  period: { type: "instant", date: null, written: "have", start: 7200 },
});

/**
 * Activities the binational centers conduct in a hybrid or virtual format as a result of the pandemic.
 *
 * > As a result of the pandemic, BNCs conduct English language classes, EducationUSA advising, and other activities in a hybrid or virtual format.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: English language classes; EducationUSA advising. “and other activities” leaves the list open.
 *
 * @category U.S. Assistance to Peru
 */
export const binationalCenterHybridActivities: EnumeratedList<"binational-center-hybrid-activities"> = /* @__PURE__ */ deepFreeze({
  id: "binational-center-hybrid-activities",
  kind: "list",
  label: "Activities the binational centers conduct in a hybrid or virtual format as a result of the pandemic",
  section: "us-assistance-to-peru",
  topics: ["health", "education"],
  agencies: [],
  source: { quote: "As a result of the pandemic, BNCs conduct English language classes, EducationUSA advising, and other activities in a hybrid or virtual format.", start: 7299, end: 7441 },
  items: [{ text: "English language classes", start: 7341, end: 7365 }, { text: "EducationUSA advising", start: 7367, end: 7388 }],
  complete: false,
  openedBy: { written: "and other activities", start: 7390 },
});

/**
 * Money received by Peru through the Ambassadors Fund for Cultural Preservation.
 *
 * > Since 2001, Peru has received over $3 million through the Ambassadors Fund for Cultural Preservation for 31 conservation projects in 14 regions throughout Peru.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “over $3 million”. Bounds: more than $3 million, with no upper bound. Period: since 2001. Stage: received.
 *
 * @category U.S. Assistance to Peru
 */
export const ambassadorsFundAssistance: Amount<"ambassadors-fund-assistance", 3000000, "assistance", null> = /* @__PURE__ */ deepFreeze({
  id: "ambassadors-fund-assistance",
  kind: "amount",
  label: "Money received by Peru through the Ambassadors Fund for Cultural Preservation",
  section: "us-assistance-to-peru",
  topics: ["assistance", "culture"],
  agencies: [],
  source: { quote: "Since 2001, Peru has received over $3 million through the Ambassadors Fund for Cultural Preservation for 31 conservation projects in 14 regions throughout Peru.", start: 7443, end: 7603 },
  value: 3000000,
  unit: "USD",
  written: "$3 million",
  writtenStart: 7478,
  hedge: "over",
  bounds: { min: 3000000, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "assistance",
  series: null,
  period: { type: "cumulative", since: "2001", asOf: null, written: "Since 2001", start: 7443 },
  stage: "received",
});

/**
 * Conservation projects in Peru through the Ambassadors Fund for Cultural Preservation.
 *
 * > Since 2001, Peru has received over $3 million through the Ambassadors Fund for Cultural Preservation for 31 conservation projects in 14 regions throughout Peru.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “31”. Bounds: exactly 31 projects. Period: since 2001.
 *
 * @category U.S. Assistance to Peru
 */
export const ambassadorsFundProjects: Count<"ambassadors-fund-projects", 31, "projects", "projects", null> = /* @__PURE__ */ deepFreeze({
  id: "ambassadors-fund-projects",
  kind: "count",
  label: "Conservation projects in Peru through the Ambassadors Fund for Cultural Preservation",
  section: "us-assistance-to-peru",
  topics: ["assistance", "culture"],
  agencies: [],
  source: { quote: "Since 2001, Peru has received over $3 million through the Ambassadors Fund for Cultural Preservation for 31 conservation projects in 14 regions throughout Peru.", start: 7443, end: 7603 },
  value: 31,
  unit: "projects",
  written: "31",
  writtenStart: 7548,
  hedge: null,
  bounds: { min: 31, max: 31, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "projects",
  series: null,
  period: { type: "cumulative", since: "2001", asOf: null, written: "Since 2001", start: 7443 },
});

/**
 * Regions of Peru with conservation projects through the Ambassadors Fund for Cultural Preservation.
 *
 * > Since 2001, Peru has received over $3 million through the Ambassadors Fund for Cultural Preservation for 31 conservation projects in 14 regions throughout Peru.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “14”. Bounds: exactly 14 regions. Period: since 2001.
 *
 * @category U.S. Assistance to Peru
 */
export const ambassadorsFundRegions: Count<"ambassadors-fund-regions", 14, "regions", "regions", null> = /* @__PURE__ */ deepFreeze({
  id: "ambassadors-fund-regions",
  kind: "count",
  label: "Regions of Peru with conservation projects through the Ambassadors Fund for Cultural Preservation",
  section: "us-assistance-to-peru",
  topics: ["assistance", "culture"],
  agencies: [],
  source: { quote: "Since 2001, Peru has received over $3 million through the Ambassadors Fund for Cultural Preservation for 31 conservation projects in 14 regions throughout Peru.", start: 7443, end: 7603 },
  value: 14,
  unit: "regions",
  written: "14",
  writtenStart: 7576,
  hedge: null,
  bounds: { min: 14, max: 14, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "regions",
  series: null,
  period: { type: "cumulative", since: "2001", asOf: null, written: "Since 2001", start: 7443 },
});

/**
 * Ambassadors Fund for Cultural Preservation.
 *
 * > the Ambassadors Fund for Cultural Preservation
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const ambassadorsFund: Program<"ambassadors-fund"> = /* @__PURE__ */ deepFreeze({
  id: "ambassadors-fund",
  kind: "program",
  label: "Ambassadors Fund for Cultural Preservation",
  section: "us-assistance-to-peru",
  topics: ["assistance", "culture"],
  agencies: [],
  source: { quote: "the Ambassadors Fund for Cultural Preservation", start: 7497, end: 7543 },
  names: ["Ambassadors Fund for Cultural Preservation"],
});

/**
 * Support of all cultural patrimony programs for the Memorandum of Understanding.
 *
 * > All cultural patrimony programs support the Memorandum of Understanding (MOU) for cultural patrimony protection
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const culturalPatrimonyPrograms: Statement<"cultural-patrimony-programs"> = /* @__PURE__ */ deepFreeze({
  id: "cultural-patrimony-programs",
  kind: "statement",
  label: "Support of all cultural patrimony programs for the Memorandum of Understanding",
  section: "us-assistance-to-peru",
  topics: ["culture"],
  agencies: [],
  source: { quote: "All cultural patrimony programs support the Memorandum of Understanding (MOU) for cultural patrimony protection", start: 7604, end: 7715 },
});

/**
 * Signing of the Memorandum of Understanding.
 *
 * > All cultural patrimony programs support the Memorandum of Understanding (MOU) for cultural patrimony protection signed between Peru and the U.S. in 1997 and renewed every 5 years.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Date: 1997
 *
 * @category U.S. Assistance to Peru
 */
export const culturalPatrimonyMouSigned: DatedEvent<"cultural-patrimony-mou-signed", "1997"> = /* @__PURE__ */ deepFreeze({
  id: "cultural-patrimony-mou-signed",
  kind: "event",
  label: "Signing of the Memorandum of Understanding",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "culture"],
  agencies: [],
  source: { quote: "All cultural patrimony programs support the Memorandum of Understanding (MOU) for cultural patrimony protection signed between Peru and the U.S. in 1997 and renewed every 5 years.", start: 7604, end: 7783 },
  date: { written: "in 1997", start: 7749, value: "1997", precision: "year", relation: "in" },
});

/**
 * Interval at which the Memorandum of Understanding is renewed.
 *
 * > All cultural patrimony programs support the Memorandum of Understanding (MOU) for cultural patrimony protection signed between Peru and the U.S. in 1997 and renewed every 5 years.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “5”. Bounds: exactly five years. Period: not stated.
 *
 * @category U.S. Assistance to Peru
 */
export const culturalPatrimonyMouRenewalInterval: Duration<"cultural-patrimony-mou-renewal-interval", 5, "renewal-interval", null> = /* @__PURE__ */ deepFreeze({
  id: "cultural-patrimony-mou-renewal-interval",
  kind: "duration",
  label: "Interval at which the Memorandum of Understanding is renewed",
  section: "us-assistance-to-peru",
  topics: ["culture"],
  agencies: [],
  source: { quote: "All cultural patrimony programs support the Memorandum of Understanding (MOU) for cultural patrimony protection signed between Peru and the U.S. in 1997 and renewed every 5 years.", start: 7604, end: 7783 },
  value: 5,
  unit: "years",
  written: "5",
  writtenStart: 7775,
  hedge: null,
  bounds: { min: 5, max: 5, minIncluded: true, maxIncluded: true, basis: "exact" },
  measure: "renewal-interval",
  series: null,
  period: { type: "unstated" },
});

/**
 * Memorandum of Understanding (MOU) for cultural patrimony protection.
 *
 * > the Memorandum of Understanding (MOU) for cultural patrimony protection
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const culturalPatrimonyMou: Agreement<"cultural-patrimony-mou"> = /* @__PURE__ */ deepFreeze({
  id: "cultural-patrimony-mou",
  kind: "agreement",
  label: "Memorandum of Understanding (MOU) for cultural patrimony protection",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "culture"],
  agencies: [],
  source: { quote: "the Memorandum of Understanding (MOU) for cultural patrimony protection", start: 7644, end: 7715 },
  names: ["Memorandum of Understanding (MOU) for cultural patrimony protection", "MOU"],
});

/**
 * Import restrictions imposed by the Memorandum of Understanding.
 *
 * > This MOU imposes import restrictions on archaeological and certain colonial period material from all areas of Peru
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * @category U.S. Assistance to Peru
 */
export const culturalPatrimonyMouImportRestrictions: Statement<"cultural-patrimony-mou-import-restrictions"> = /* @__PURE__ */ deepFreeze({
  id: "cultural-patrimony-mou-import-restrictions",
  kind: "statement",
  label: "Import restrictions imposed by the Memorandum of Understanding",
  section: "us-assistance-to-peru",
  topics: ["culture", "trade-and-economy"],
  agencies: [],
  source: { quote: "This MOU imposes import restrictions on archaeological and certain colonial period material from all areas of Peru", start: 7784, end: 7898 },
});

/**
 * Material from all areas of Peru under the Memorandum of Understanding’s import restrictions.
 *
 * > This MOU imposes import restrictions on archaeological and certain colonial period material from all areas of Peru
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Items: archaeological; certain colonial period material. The list is printed as complete.
 *
 * @category U.S. Assistance to Peru
 */
export const importRestrictedMaterial: EnumeratedList<"import-restricted-material"> = /* @__PURE__ */ deepFreeze({
  id: "import-restricted-material",
  kind: "list",
  label: "Material from all areas of Peru under the Memorandum of Understanding’s import restrictions",
  section: "us-assistance-to-peru",
  topics: ["culture", "trade-and-economy"],
  agencies: [],
  source: { quote: "This MOU imposes import restrictions on archaeological and certain colonial period material from all areas of Peru", start: 7784, end: 7898 },
  items: [{ text: "archaeological", start: 7824, end: 7838, shared: { written: "material", start: 7867 } }, { text: "certain colonial period material", start: 7843, end: 7875 }],
  complete: true,
  openedBy: null,
});

/**
 * Artifacts whose repatriation the Memorandum of Understanding has allowed for.
 *
 * > This MOU imposes import restrictions on archaeological and certain colonial period material from all areas of Peru and has allowed for the repatriation of over 2000 artifacts.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Printed: “over 2000”. Bounds: more than 2,000 artifacts, with no upper bound. Period: over a period the text does not state.
 *
 * Note: Printed “2000”, without the comma of the other thousands.
 *
 * @category U.S. Assistance to Peru
 */
export const artifactsRepatriated: Count<"artifacts-repatriated", 2000, "artifacts", "artifacts", null> = /* @__PURE__ */ deepFreeze({
  id: "artifacts-repatriated",
  kind: "count",
  label: "Artifacts whose repatriation the Memorandum of Understanding has allowed for",
  section: "us-assistance-to-peru",
  topics: ["culture"],
  agencies: [],
  source: { quote: "This MOU imposes import restrictions on archaeological and certain colonial period material from all areas of Peru and has allowed for the repatriation of over 2000 artifacts.", start: 7784, end: 7959 },
  value: 2000,
  unit: "artifacts",
  written: "2000",
  writtenStart: 7944,
  hedge: "over",
  bounds: { min: 2000, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
  measure: "artifacts",
  series: null,
  period: { type: "cumulative", since: null, asOf: null, written: "has allowed", start: 7903 },
  note: "Printed “2000”, without the comma of the other thousands.",
});

/**
 * Renewal of the Memorandum of Understanding.
 *
 * > The United States and Peru renewed the MOU in May 2022.
 *
 * Section: U.S. Assistance to Peru. Agency: none credited.
 *
 * Date: 2022-05
 *
 * @category U.S. Assistance to Peru
 */
export const culturalPatrimonyMouRenewed: DatedEvent<"cultural-patrimony-mou-renewed", "2022-05"> = /* @__PURE__ */ deepFreeze({
  id: "cultural-patrimony-mou-renewed",
  kind: "event",
  label: "Renewal of the Memorandum of Understanding",
  section: "us-assistance-to-peru",
  topics: ["diplomacy", "culture"],
  agencies: [],
  source: { quote: "The United States and Peru renewed the MOU in May 2022.", start: 7960, end: 8015 },
  date: { written: "in May 2022", start: 8003, value: "2022-05", precision: "month", relation: "in" },
});
