import type { Period } from "./period.ts";
import type { OwnSource, Quote, Written } from "./quote.ts";
import type { Basis, Credit, Hedge, Stage } from "./vocabulary.ts";

/** The bounds that the document's words set to a figure, in its unit. */
export interface Bounds {
  /** Lower bound; `null` where the words set none. */
  readonly min: number | null;
  /** Upper bound; `null` where the words set none. */
  readonly max: number | null;
  /** Whether the figure may equal `min`; `false` where `min` is `null`. */
  readonly minIncluded: boolean;
  /** Whether the figure may equal `max`; `false` where `max` is `null`. */
  readonly maxIncluded: boolean;
  /** What the bounds rest on. */
  readonly basis: Basis;
}

/** Who projects a figure, and the words that say so. */
export interface Projection extends Written {
  /** The one who projects it, as printed. */
  readonly by: string;
}

/** The fields of every figure. Without parameters, so that a consumer's compiler need not instantiate it. */
export interface AnyFigure {
  /** The name of the figure; errors and results refer to it. */
  readonly id: string;
  /** A short description. */
  readonly label: string;
  /** The agencies credited. */
  readonly agencies: readonly string[];
  /** Present where two or more agencies are credited: whether they share one credit or have one each. */
  readonly credit?: Credit;
  /** The figure as printed, in base units; absent where the text gives none (“hundreds of thousands”). */
  readonly value?: number;
  /** The unit of `value` and `bounds`. */
  readonly unit: string;
  /** The number's own words; absent in results. */
  readonly written?: string;
  /** The hedge before them, or `null`; absent in results. */
  readonly hedge?: Hedge | null;
  /** The bounds those words set. */
  readonly bounds: Bounds;
  /** What is being counted. */
  readonly measure: string;
  /** The thing measured through time; `null` where the figure stands alone. */
  readonly series: string | null;
  /** The time the figure speaks of. */
  readonly period: Period;
  /** Present where the figure is a projection. */
  readonly projected?: Projection;
  /** The words of the document the figure rests on, or where a figure of your own comes from; absent in results. */
  readonly source?: Quote | OwnSource;
  /** What a reader must know of it; results repeat it as a caveat. */
  readonly note?: string;
}

/**
 * A number with its bounds and meaning: what every helper takes.
 * Facts of the document are figures, results of helpers are figures, and {@link figure} makes figures of your own.
 */
export interface Figure<
  out Unit extends string = string,
  out Measure extends string = string,
  out Series extends string | null = string | null,
> extends AnyFigure {
  readonly unit: Unit;
  readonly measure: Measure;
  readonly series: Series;
  /** For money, the document's verb; `null` where there is none. */
  readonly stage?: Stage | null;
  /** The singular of a unit of your own whose plural is irregular. */
  readonly unitSingular?: string;
}

/** A figure that has a value; others have bounds alone, such as “hundreds of thousands”. */
export interface ValuedFigure<
  out Unit extends string = string,
  out Measure extends string = string,
  out Series extends string | null = string | null,
  out Value extends number = number,
> extends Figure<Unit, Measure, Series> {
  /** The figure as printed, in base units. */
  readonly value: Value;
}
