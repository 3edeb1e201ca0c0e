import type { Hedge } from "../model/vocabulary.ts";

/** A scale word. */
export type Scale = "thousand" | "million" | "billion" | "trillion";

/** A number on its way into words: its digits, or the number words, are kept as they were printed. */
export type SpokenNumber =
  | { readonly form: "digits"; readonly negative: boolean; readonly digits: string; readonly scale: Scale | null }
  | { readonly form: "word"; readonly word: string; readonly scale: Scale | null }
  | { readonly form: "countWords"; readonly base: "tens" | "hundreds"; readonly scale: Scale };

/** A number with its unit, cut where two numbers can share the unit: “85,000” and “ students”. */
export interface SpokenAmount {
  readonly head: string;
  readonly tail: string;
}

/** A date as precise as it is known. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** What a language adds to numbers and dates. */
export interface FormatLocale {
  readonly hedges: Readonly<Record<Hedge, string>>;
  /** `null` for a bare number. */
  amount(number: SpokenNumber, unit: string | null): SpokenAmount;
  readonly about: string;
  readonly exactly: string;
  readonly moreThan: string;
  readonly atLeast: string;
  lessThan(unit: string | null): string;
  readonly atMost: string;
  readonly and: string;
  readonly noUpperLimit: string;
  readonly noLowerLimit: string;
  readonly noLimit: string;
  every(per: "day" | "month" | "year"): string;
  readonly onAverage: string;
  date(parts: DateParts): string;
  since(date: string): string;
  through(date: string): string;
  sinceThrough(since: string, asOf: string): string;
  asOf(date: string): string;
  fiscalYear(year: number): string;
  calendarYear(year: number): string;
  span(from: number, to: number): string;
  readonly undatedInstant: string;
  readonly undatedCumulative: string;
  readonly unstatedPeriod: string;
}
