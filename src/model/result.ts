import type { DatedEvent } from "./fact.ts";
import type { Bounds, Figure, ValuedFigure } from "./figure.ts";
import type { Assumption, Caveat, Conflict } from "./remark.ts";

/**
 * What a helper computed: a figure that goes wherever a figure goes, and what it rests on.
 *
 * Its `id` reads like the call, such as `"ratio(a, b)"`. It has no `written` and no `hedge`; its bounds say what the words
 * of its inputs allow.
 */
export interface Result<
  out Operation extends string = string,
  out Unit extends string = string,
  out Measure extends string = string,
  out Series extends string | null = string | null,
> extends Figure<Unit, Measure, Series> {
  readonly written?: never;
  readonly hedge?: never;
  /** The helper that computed it. */
  readonly operation: Operation;
  /** What the helper was called with; a total lists the operands of totals among them instead. */
  readonly operands: readonly (Figure | DatedEvent)[];
  /** The facts and own figures it rests on, each once. */
  readonly inputs: readonly (Figure | DatedEvent)[];
  /** Ids of the inputs whose words set the bounds; where their bases differ, of those with the weakest. */
  readonly basisFrom: readonly string[];
  /** What was taken for granted because the caller said so. */
  readonly assumptions: readonly Assumption[];
  /** What a reader must know before using it. */
  readonly caveats: readonly Caveat[];
}

/** A result with a value, computed from the printed values and never rounded. */
export interface ValuedResult<
  out Operation extends string = string,
  out Unit extends string = string,
  out Measure extends string = string,
  out Series extends string | null = string | null,
> extends Result<Operation, Unit, Measure, Series> {
  readonly value: number;
}

/** A computed number with its unit and bounds, and nothing of where it comes from. */
export interface Quantity<Unit extends string = string> {
  readonly value: number;
  readonly unit: Unit;
  readonly bounds: Bounds;
}

/** A total of figures that exclude each other. */
export interface AdditiveTotal<out Unit extends string = string, out Measure extends string = string>
  extends ValuedResult<"total", Unit, Measure, null> {
  readonly additive: true;
}

/** A total of figures that may overlap, or of which one has no value: it has bounds and no value. */
export interface BoundedTotal<out Unit extends string = string, out Measure extends string = string>
  extends Result<"total", Unit, Measure, null> {
  readonly additive: false;
  readonly value?: never;
  /** The pairs that may not be added; at most 100 of them are listed. None where only a value is missing. */
  readonly conflicts: readonly Conflict[];
  /** How many such pairs there are. */
  readonly conflictCount: number;
}

/** A sum, or the bounds of one. Ask `additive` before reading `value`. */
export type Total<Unit extends string = string, Measure extends string = string> =
  | AdditiveTotal<Unit, Measure>
  | BoundedTotal<Unit, Measure>;

/** The unit of a difference: percents differ by percentage points, ranks by places. */
export type DifferenceUnit<Unit extends string> = Unit extends "percent"
  ? "percentage points"
  : Unit extends "rank"
    ? "places"
    : Unit;

/** How a figure of a series grew; its own `value`, `unit` and `bounds` are those of `percent`. */
export interface Growth<out Unit extends string = string> extends ValuedResult<"growth", "percent", string, null> {
  readonly operands: readonly [from: ValuedFigure<Unit>, to: ValuedFigure<Unit>];
  /** The later figure minus the earlier. */
  readonly change: ValuedResult<"growth.change", DifferenceUnit<Unit>, string, null>;
  /** The change in percent of the earlier figure. */
  readonly percent: ValuedResult<"growth.percent", "percent", string, null>;
  /** The later figure divided by the earlier. */
  readonly times: ValuedResult<"growth.times", "times", string, null>;
  /** Years between the two figures; absent if either has no date. */
  readonly years?: ValuedResult<"growth.years", "years", string, null>;
  /** Compound annual growth; absent where `years` is, where nothing can be compounded, and beyond 2^53 - 1. */
  readonly annualPercent?: ValuedResult<"growth.annualPercent", "percent", string, null>;
}

/** A part in percent of its whole. */
export type Share = ValuedResult<"share", "percent", string, null>;

/** One figure per one of another. */
export type Ratio<Unit extends string = string> = ValuedResult<"ratio", Unit, string, null>;

/** A cumulative figure spread over its years. */
export type PerYear<Unit extends string = string> = ValuedResult<"perYear", Unit, string, null>;

/** One figure minus another. */
export type Difference<Unit extends string = string> = ValuedResult<"difference", Unit, string, null>;

/** A figure scaled by a number, or converted by a rate. */
export interface Product<
  out Unit extends string = string,
  out Measure extends string = string,
  out Series extends string | null = string | null,
> extends ValuedResult<"multiply", Unit, Measure, Series> {
  /** The number it was multiplied by; absent where that was a figure. */
  readonly by?: number;
}

/** The time from an event to a date, in years; at the precision of the less precise date. */
export interface Elapsed extends ValuedResult<"elapsed", "years", string, null> {
  /** The date counted to, as given or as printed. */
  readonly at: string;
}

/** The name of a helper that returns a result, or of a part of a growth. */
export type Operation =
  | "total"
  | "growth"
  | "growth.change"
  | "growth.percent"
  | "growth.times"
  | "growth.years"
  | "growth.annualPercent"
  | "share"
  | "ratio"
  | "perYear"
  | "difference"
  | "multiply"
  | "elapsed";

/** Any result of a helper. */
export type AnyResult = Total | Growth | Share | Ratio | PerYear | Difference | Product | Elapsed | Result<Operation>;
