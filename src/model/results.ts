import type { DatedEvent } from "./fact.ts";
import type { Bounds, Figure, ValuedFigure } from "./figure.ts";

/** A computed number with its unit and limits. */
export interface Quantity<Unit extends string = string> {
  /** Computed from the printed values, never rounded. */
  readonly value: number;
  /** The unit of `value` and `bounds`. */
  readonly unit: Unit;
  /** The limits the inputs’ words set to it. */
  readonly bounds: Bounds;
}

/** What every result of a helper carries. */
export interface Derived<Operation extends string = string, Unit extends string = string, Input = Figure> {
  /** The helper that computed it. */
  readonly operation: Operation;
  /** The unit of the result. */
  readonly unit: Unit;
  /** The limits the inputs’ words set to it. */
  readonly bounds: Bounds;
  /** Ids of the inputs whose words are the weakest basis of the limits. */
  readonly basisFrom: readonly string[];
  /** The facts, or figures of your own, it was computed from. */
  readonly inputs: readonly Input[];
  /** What was taken for granted because the caller said so. */
  readonly assumptions: readonly string[];
  /** What a reader must know before using it. */
  readonly caveats: readonly string[];
}

/** Two figures that may not be added, and why. */
export interface Conflict {
  /** The ids of the two. */
  readonly pair: readonly [string, string];
  /** Why not, in a sentence. */
  readonly reason: string;
  /** The words of the document the reason rests on; empty for figures of your own. */
  readonly quotes: readonly string[];
}

/** A total of figures that exclude each other. */
export interface AdditiveTotal<Unit extends string = string> extends Derived<"total", Unit> {
  readonly additive: true;
  /** The sum of the printed values. */
  readonly value: number;
}

/** A total of figures that may overlap: it has limits and no value. */
export interface BoundedTotal<Unit extends string = string> extends Derived<"total", Unit> {
  readonly additive: false;
  /** The pairs that may not be added; at most 100 of them are listed. */
  readonly conflicts: readonly Conflict[];
  /** How many such pairs there are. */
  readonly conflictCount: number;
}

/** A sum, or the limits of one. Ask `additive` before reading `value`. */
export type Total<Unit extends string = string> = AdditiveTotal<Unit> | BoundedTotal<Unit>;

/** How a figure of a series grew; `value`, `unit` and `bounds` are those of `percent`. */
export interface Growth<Unit extends string = string> extends Derived<"growth", "percent"> {
  readonly value: number;
  readonly inputs: readonly [from: ValuedFigure<Unit>, to: ValuedFigure<Unit>];
  /** The later less the earlier. */
  readonly change: Quantity<Unit>;
  /** The change in percent of the earlier. */
  readonly percent: Quantity<"percent">;
  /** The later divided by the earlier. */
  readonly times: Quantity<"times">;
  /** Years between the two; absent where a date is. */
  readonly years?: Quantity<"years">;
  /** Compound annual growth; absent where `years` is, or is zero. */
  readonly annualPercent?: Quantity<"percent">;
}

/** A part in percent of its whole. */
export interface Share extends Derived<"share", "percent"> {
  readonly value: number;
}

/** One figure per unit of another. */
export interface Ratio<Unit extends string = string> extends Derived<"ratio", Unit> {
  readonly value: number;
}

/** A cumulative figure spread over its years. */
export interface PerYear<Unit extends string = string> extends Derived<"perYear", Unit> {
  readonly value: number;
}

/** One figure less another. */
export interface Difference<Unit extends string = string> extends Derived<"difference", Unit> {
  readonly value: number;
}

/** The time from an event to a date, in years. */
export interface Elapsed extends Derived<"elapsed", "years", DatedEvent> {
  /** Counted at the precision of the less precise date. */
  readonly value: number;
  /** The date counted to, as given or as printed. */
  readonly at: string;
}

/** Any result of a helper. */
export type Result = Total | Growth | Share | Ratio | PerYear | Difference | Elapsed;
