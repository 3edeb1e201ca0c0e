import type { ClaimReasonCode, ClaimReasonValues } from "./claimReason.ts";
import type { DatedEvent } from "./fact.ts";
import type { Figure } from "./figure.ts";
import type { AssumptionCode, CaveatCode, Conflict, Remark } from "./remark.ts";
import type { Hedge, RateTime, Scale, TERM_GROUPS } from "./vocabulary.ts";

/** A number on its way into words: its digits, or its number words. */
export type SpokenNumber =
  | {
      readonly form: "digits";
      /** Plain digits without commas or sign, such as `17.2`. */
      readonly digits: string;
      readonly scale: Scale | null;
      readonly isNegative: boolean;
    }
  | {
      readonly form: "word";
      /** The English number word, such as `two`. */
      readonly word: string;
      readonly scale: Scale | null;
    }
  | {
      /** “Hundreds of thousands”. */
      readonly form: "countWords";
      readonly base: "tens" | "hundreds";
      readonly scale: Scale;
    };

/** A number with its unit. */
export interface SpokenQuantity {
  readonly number: SpokenNumber;
  /** `null` for a bare number. */
  readonly unit: string | null;
  /** The singular of a unit of one’s own, where it was given. */
  readonly unitSingular?: string | undefined;
  /** For a change, which way it goes; the number is then without its sign. */
  readonly change?: "fall" | "rise" | undefined;
}

/** A bound in words: the quantity at it, and whether it is within. */
export interface SpokenBound {
  readonly quantity: SpokenQuantity;
  readonly included: boolean;
}

/** A date as precise as it is known. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** How a language writes the time a figure speaks of; every date comes in words. */
export interface PeriodWords {
  fiscalYear(year: number): string;
  calendarYear(year: number): string;
  year(year: number): string;
  span(from: number, to: number): string;
  since(date: string): string;
  /** From one date on, up to another. */
  sinceThrough(since: string, through: string): string;
  /** “To date”: up to the document’s own date. */
  toDocumentDate(date: string): string;
  /** Up to a length of time, such as more than 60 years. */
  over(length: string): string;
  asOf(date: string): string;
  /** From an unstated beginning up to a date. */
  cumulativeAsOf(date: string): string;
  /** On a day, in a month or in a year. */
  on(date: string, precision: "year" | "month" | "day"): string;
  /** Going on at a date. */
  during(date: string, precision: "year" | "month" | "day"): string;
  byEndOf(date: string): string;
  announced(date: string, precision: "year" | "month" | "day"): string;
  /** Who projects the figure. */
  projectedBy(period: string, author: string): string;
  /** At the document’s time, which it does not print. */
  readonly atDocumentTime: string;
  readonly cumulative: string;
  readonly unstated: string;
}

/** What a language gives `format`. */
export interface FormatWords {
  /** The number with its unit. */
  quantity(quantity: SpokenQuantity): string;
  /** A figure as printed, with the hedge before it. */
  hedged(hedge: Hedge, quantity: SpokenQuantity): string;
  about(quantity: SpokenQuantity): string;
  exactly(quantity: SpokenQuantity): string;
  above(bound: SpokenBound): string;
  below(bound: SpokenBound): string;
  between(min: SpokenBound, max: SpokenBound): string;
  /** A figure whose words are a range, both ends included. */
  range(min: SpokenQuantity, max: SpokenQuantity): string;
  noUpperBound(text: string): string;
  noLowerBound(text: string): string;
  /** The words set no bounds. */
  readonly noBounds: string;
  /** A computed value whose inputs’ words set no bounds. */
  asPrinted(quantity: string): string;
  /** A fall with a bound, where a rise is possible too. */
  riseNotRuledOut(fall: SpokenBound): string;
  /** A change that may go either way. */
  fromFallToRise(fall: SpokenBound, rise: SpokenBound): string;
  every(text: string, per: RateTime): string;
  onAverage(text: string): string;
  date(parts: DateParts): string;
  readonly period: PeriodWords;
}

/** Groups of words that label values of the vocabulary. */
export type TermGroup = (typeof TERM_GROUPS)[number];

/** What a language gives `label`: words by id, where they are not English. */
export interface LabelWords {
  readonly facts: Readonly<Record<string, string>>;
  readonly agencies: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly claims: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<TermGroup, Readonly<Record<string, string>>>>;
  /** A short phrase for a result, from the labels of what it was computed from. */
  result(operation: string, operands: readonly string[]): string;
}

/** What a remark speaks of, by id. */
export interface RemarkContext {
  label(id: string): string;
  figure(id: string): Figure | DatedEvent | undefined;
}

/** One step of a calculation in words. */
export interface ExplainStep {
  readonly operation: string;
  /** The direct arguments. */
  readonly operands: readonly string[];
  /** How many more there are, where there are many. */
  readonly moreOperands: number;
  /** What came out, with both bounds where they add something. */
  readonly outcome: string;
  /** Whether the outcome is no plain rise: a fall, or either. */
  readonly isFall: boolean;
  /** Of a growth: the change, and the compound annual percent with its years where it has them. */
  readonly change?: string | undefined;
  readonly annual?: string | undefined;
  readonly years?: string | undefined;
  /** Of a bounded total: how many pairs may overlap, and why the first of them do. */
  readonly conflicts?: { readonly count: number; readonly reasons: readonly string[] } | undefined;
}

/** What a language gives `explain`. */
export interface ExplainWords {
  /** What was computed from what, and what came out: whole sentences. */
  step(step: ExplainStep): string;
  /** A list; `more` items are counted and not named. */
  list(items: readonly string[], more: number): string;
  named(words: string, label: string, period: string | null): string;
  /** A result of an earlier step. */
  that(operation: string, outcome: string): string;
  withBounds(outcome: string, bounds: string): string;
  printedValue(value: string): string;
  /** What the bounds rest on: words that set them. */
  stated(words: string, hasBoth: boolean): string;
  /** What the bounds rest on: the rounding of printed digits. */
  rounding(words: string, hasBoth: boolean): string;
  caveatCount(count: number): string;
  notFromDocument(labels: string): string;
  quoted(quote: string, section: string): string;
  documentWords(quotes: string): string;
  source(publisher: string, title: string): string;
  /** A caveat or an assumption as a sentence. */
  remark(remark: Remark<CaveatCode | AssumptionCode>, context: RemarkContext): string;
  /** Why two figures may not be added. */
  conflict(conflict: Conflict, context: RemarkContext): string;
}

/** What a language gives `cite`. */
export interface CiteWords {
  /** The publisher by name; `undefined` keeps the name the document goes by. */
  readonly publisher?: string;
  /** The title in quotes, with the stop after it. */
  titled(title: string): string;
  readonly factSheet: string;
  /** “n.d.” */
  readonly noDate: string;
  /** The heading of a section, and the words quoted from it. */
  quoted(section: string, quotes: readonly string[]): string;
  /** When the document may have been written: from a day to a day, or to the end of a year. */
  dateNote(earliest: string, latest: string, latestPrecision: "year" | "month" | "day"): string;
  addressNote(copy: string): string;
  /** A short reference, with the section where it is of one. */
  short(publisher: string, title: string, section: string | null): string;
}

/** What a language gives `checkClaims`: the sentence of each reason. */
export type ClaimWords = {
  readonly [Code in ClaimReasonCode]: (values: ClaimReasonValues[Code], context: RemarkContext) => string;
};

/** A language: what each helper writes with it. */
export interface Locale {
  /** Its BCP 47 code, such as `es-PE`. */
  readonly code: string;
  readonly format: FormatWords;
  readonly label: LabelWords;
  readonly explain: ExplainWords;
  readonly cite: CiteWords;
  readonly claims: ClaimWords;
}
