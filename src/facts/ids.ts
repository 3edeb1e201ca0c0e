// Generated from data/ by `npm run generate`. Do not edit: change the data.

export const sectionIds = [
  "us-peru-relations",
  "pandemic-response",
  "us-assistance-to-peru",
  "bilateral-economic-relations",
  "membership-in-international-organizations",
  "bilateral-representation",
] as const;

/** The id of a section. */
export type SectionId = (typeof sectionIds)[number];

export const topicIds = [
  "diplomacy",
  "health",
  "assistance",
  "humanitarian-assistance",
  "development",
  "governance",
  "migration",
  "trafficking-in-persons",
  "environment",
  "security",
  "counternarcotics",
  "education",
  "culture",
  "trade-and-economy",
  "consular-services",
] as const;

/** The id of a topic. */
export type TopicId = (typeof topicIds)[number];

export const agencyIds = [
  "state",
  "state-prm",
  "usaid",
  "usaid-bha",
  "labor",
  "noaa",
  "defense",
  "defense-southern-command",
  "inl",
  "inl-lima",
  "peace-corps",
] as const;

/** The id of an agency. */
export type AgencyId = (typeof agencyIds)[number];

export const seriesIds = [
  "goods-trade",
  "agricultural-trade",
  "venezuelans-in-peru",
] as const;

/** The id of a series. */
export type SeriesId = (typeof seriesIds)[number];
