import type { Quote, Written } from "./quote.ts";
import type { InferenceMethod, InstantRelation, RateTime, YearCalendar } from "./vocabulary.ts";

/** The ground of a date that is reached by inference. */
export interface Inference {
  /** How the date follows from the evidence. */
  readonly method: InferenceMethod;
  /** The ground, in a sentence. */
  readonly ground: string;
  /** The words of the document it rests on. */
  readonly evidence: readonly Quote[];
}

interface PeriodWords {
  /** The words that give the period; absent in figures of your own. */
  readonly written?: string;
  /** Offset of those words in the document; absent in figures of your own. */
  readonly start?: number;
  /** Present where the document does not print the date. */
  readonly inferred?: Inference;
}

/** One year. */
export interface YearPeriod extends PeriodWords {
  readonly type: "year";
  /** The year, such as `2021`. */
  readonly year: number;
  /** Calendar or fiscal, where the text says so. */
  readonly calendar: YearCalendar;
}

/** From one year to another. */
export interface SpanPeriod extends PeriodWords {
  readonly type: "span";
  /** First year. */
  readonly from: number;
  /** Last year. */
  readonly to: number;
}

/** The figure holds at one time. */
export interface InstantPeriod extends PeriodWords {
  readonly type: "instant";
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the text; `null` where it prints no date. */
  readonly date: string | null;
  /** How the figure stands to the date, where the text says more than “in”. */
  readonly relation?: InstantRelation;
}

/** The figure has accumulated over time. */
export interface CumulativePeriod extends PeriodWords {
  readonly type: "cumulative";
  /** Beginning, as precise as the text; `null` where it prints none. */
  readonly since: string | null;
  /** End, as precise as the text; `null` where it prints none. */
  readonly asOf: string | null;
  /** How long it has accumulated, where the text gives that instead of a date: “more than 60 years”. */
  readonly over?: Written;
  /** Present where the text says “to date”: up to the time of the document. */
  readonly toDate?: true;
}

/** The figure is a rate over time. */
export interface RatePeriod extends PeriodWords {
  readonly type: "rate";
  /** The unit of time. */
  readonly per: RateTime;
  /** `mean` where the text calls it an average, otherwise `null`. */
  readonly statistic: "mean" | null;
}

/** The text names no period. */
export interface UnstatedPeriod {
  readonly type: "unstated";
}

/** The time a figure speaks of. */
export type Period = YearPeriod | SpanPeriod | InstantPeriod | CumulativePeriod | RatePeriod | UnstatedPeriod;
