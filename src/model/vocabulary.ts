/**
 * The words before a number, and the bound each sets: `above` and `from` a lower one, `below` and `to` an upper one,
 * with the number itself included in `from` and `to`; `near` sets none, and `mean` leaves the rounding of the digits.
 */
export const HEDGES = {
  "more than": "above",
  over: "above",
  "at least": "from",
  nearly: "below",
  almost: "below",
  "less than": "below",
  "fewer than": "below",
  under: "below",
  "up to": "to",
  "at most": "to",
  "no more than": "to",
  approximately: "near",
  about: "near",
  around: "near",
  roughly: "near",
  some: "near",
  "an average of": "mean",
} as const;

/** The words before a number that move its bounds. */
export type Hedge = keyof typeof HEDGES;

export const BASES = ["rounding", "stated", "exact"] as const;

/**
 * What the bounds of a figure rest on: a printed whole count is `exact`, a hedge is `stated`, the digits as printed imply `rounding`.
 * In a result the weakest basis of the inputs wins: `rounding` before `stated` before `exact`.
 */
export type Basis = (typeof BASES)[number];

export const INFERENCE_METHODS = ["lastYear", "yearOfContext", "yearsBefore", "documentWindow"] as const;

/** How a date that is not printed was reached. */
export type InferenceMethod = (typeof INFERENCE_METHODS)[number];

export const CALENDARS = ["calendar", "fiscal", "unstated"] as const;

/** Whether a year is a calendar year or a U.S. fiscal year; `unstated` where the text does not say. */
export type YearCalendar = (typeof CALENDARS)[number];

export const STAGES = [
  "allocated",
  "provided",
  "invested",
  "contributed",
  "announced",
  "budgeted",
  "received",
] as const;

/** What the document's verb says was done with the money. */
export type Stage = (typeof STAGES)[number];

export const RATE_TIMES = ["day", "month", "year"] as const;

/** The unit of time of a rate. */
export type RateTime = (typeof RATE_TIMES)[number];

export const INSTANT_RELATIONS = ["asOf", "on", "during", "byEndOf"] as const;

/** How a figure stands to its date: as of it, on it, during it or by its end. */
export type InstantRelation = (typeof INSTANT_RELATIONS)[number];

export const DATE_RELATIONS = ["in", "on", "since", "during"] as const;

/** How an event stands to its date: at it (`in`, `on`), from it (`since`), or going on then (`during`). */
export type DateRelation = (typeof DATE_RELATIONS)[number];

export const RELATIONS = ["disjoint", "partOf", "same", "mayOverlap"] as const;

/** How two figures relate to each other; `partOf`: the first is part of the second. */
export type RelationType = (typeof RELATIONS)[number];

export const DISJOINT_BY = ["wording", "year", "program", "direction"] as const;

/**
 * What sets two figures apart: a word such as “additional”, two years, two programs by name, or two directions such as
 * to Peru and to the United States.
 */
export type DisjointBy = (typeof DISJOINT_BY)[number];

export const MISSING_PARTS = ["parts", "whole", "comparedFigures", "shareOfWhole"] as const;

/** What the document would have to print for a statement to be recomputed. */
export type MissingPart = (typeof MISSING_PARTS)[number];

export const CREDITS = ["joint", "several"] as const;

/** Whether agencies share one credit (`joint`) or have one each (`several`, “each provide”). */
export type Credit = (typeof CREDITS)[number];

export const FACT_KINDS = [
  "amount",
  "count",
  "indefinite-count",
  "rate",
  "percent",
  "duration",
  "rank",
  "event",
  "list",
  "statement",
  "agreement",
  "program",
  "organization",
  "place",
  "role",
  "term",
  "membership",
  "address",
  "telephone",
] as const;

/** The name of a kind of fact. */
export type FactKind = (typeof FACT_KINDS)[number];

/** Scale words and the power of ten of each. */
export const SCALES = { thousand: 3, million: 6, billion: 9, trillion: 12 } as const;

/** A scale word. */
export type Scale = keyof typeof SCALES;

/** Number words, each at the place of its value. */
export const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
] as const;

/** The months in English, in order. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** What kind of word the ledger accounts for. */
export type TokenClass = "money" | "percent" | "date" | "number" | "number word" | "name";

export const TERM_GROUPS = [
  "assumption",
  "basis",
  "caveat",
  "conflict",
  "hedge",
  "kind",
  "operation",
  "relation",
  "refusal",
  "stage",
  "unit",
  "verdict",
] as const;
