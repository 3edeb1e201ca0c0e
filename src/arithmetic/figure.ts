import { isPeriod } from "../input/isPeriod.ts";
import { requireFigure } from "../input/requireFigure.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import { FactError } from "../model/FactError.ts";
import type { Bounds, ValuedFigure } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import type { Period } from "../model/period.ts";
import { HEDGES, type Hedge, STAGES, type Stage } from "../model/vocabulary.ts";
import { boundsOfWords } from "../words/boundsOfWords.ts";
import { readNumber, toNumber } from "../words/readNumber.ts";

/** What {@link figure} makes a figure from. */
export interface FigureInput<Unit extends string, Measure extends string, Series extends string | null> {
  /** A name of its own. */
  readonly id: string;
  /** A short description; the id where there is none. */
  readonly label?: string;
  /** The number, in base units: finite, its digits exact. */
  readonly value: number;
  /** Its unit. */
  readonly unit: Unit;
  /** What is being counted; `total` adds figures of one measure only. */
  readonly measure: Measure;
  /** The thing measured through time; `growth` compares figures of one series only. Default: `null`. */
  readonly series?: Series;
  /** The number’s own words, such as `"$17.2 billion"`: they must say `value`, and their last place sets the limits. */
  readonly written?: string;
  /** The hedge before it. Default: `null`. */
  readonly hedge?: Hedge | null;
  /** Limits you know otherwise; they replace those of the words. */
  readonly bounds?: Bounds;
  /** The time it speaks of. Default: unstated. */
  readonly period?: Period;
  /** For money, what was done with it. */
  readonly stage?: Stage | null;
  /** The agencies credited. Default: none. */
  readonly agencies?: readonly string[];
}

const KNOWN_HEDGES: readonly unknown[] = [...Object.keys(HEDGES), null];
const KNOWN_STAGES: readonly unknown[] = [...STAGES, null, undefined];

function invalid(id: unknown, found: string, expected: string): FactError {
  const ids = typeof id === "string" ? [id] : [];
  return new FactError(
    "invalid-input",
    ids,
    `figure got ${found}, expected ${expected}.`,
    'Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).',
  );
}

/** The limits of words, or of the value itself where no words are given: exact, moved by the hedge. */
function boundsFrom(id: string, value: number, written: string | undefined, hedge: Hedge | null): Bounds {
  if (written === undefined) {
    // Every digit of the value counts: an average is as exact as it is given.
    const limits = boundsOfWords(hedge === "an average of" ? null : hedge, {
      type: "number",
      sign: null,
      digits: 0n,
      exponent: 0,
      step: 0,
      isExact: true,
    });
    return { ...limits, min: limits.min === null ? null : value, max: limits.max === null ? null : value };
  }
  const number = readNumber(written);
  if (number === undefined || number.type === "countWords") {
    throw invalid(
      id,
      `written: ${JSON.stringify(written.slice(0, 80))}`,
      'a number in words or digits, such as "$1.2 million"',
    );
  }
  const read = toNumber(number.digits, number.exponent);
  if (read !== value)
    throw invalid(id, `written: ${JSON.stringify(written)}, which says ${read}`, `words that say the value, ${value}`);
  return boundsOfWords(hedge, number);
}

function requireInside(id: string, value: number, { min, max }: Bounds): void {
  if ((min === null || min <= value) && (max === null || value <= max)) return;
  throw invalid(id, `the value ${value}`, `one between its limits, ${min} and ${max}`);
}

/**
 * Makes a figure of your own, for every helper to take beside the document’s.
 *
 * With `written` the last printed place sets the limits, as for the document’s figures; without it the value is exact.
 * A hedge moves the limits. `bounds` replaces them.
 *
 * @param input - At least id, value, unit and measure.
 * @returns A frozen figure.
 * @throws {@link FactError} `invalid-input`, naming the field, for anything that makes no sense: a number that is not
 * finite or beyond 2^53 - 1, words that do not say the value, limits that exclude it, a date that does not exist.
 *
 * @example
 * ```ts
 * const exports2021 = figure({ id: "exports-2021", value: 9_400_000, unit: "USD", measure: "trade", written: "$9.4 million" });
 * exports2021.bounds.max; // => 9450000
 * ```
 *
 * @category Arithmetic
 */
export function figure<
  const Unit extends string,
  const Measure extends string,
  const Series extends string | null = null,
>(input: FigureInput<Unit, Measure, Series>): ValuedFigure<Unit, Measure, Series> {
  if (typeof input !== "object" || input === null) throw invalid(undefined, inspect(input), "an object");
  try {
    const {
      id,
      label = id,
      value,
      unit,
      measure,
      series = null,
      written,
      hedge = null,
      bounds,
      period,
      stage,
      agencies = [],
    } = input;
    if (typeof value !== "number") throw invalid(id, `value: ${inspect(value)}`, "a number");
    if (!KNOWN_HEDGES.includes(hedge))
      throw invalid(id, `hedge: ${inspect(hedge)}`, KNOWN_HEDGES.slice(0, -1).join(", "));
    if (!KNOWN_STAGES.includes(stage))
      throw invalid(id, `stage: ${inspect(stage)}`, KNOWN_STAGES.slice(0, -2).join(", "));
    if (written !== undefined && typeof written !== "string")
      throw invalid(id, `written: ${inspect(written)}`, "a text");
    const time = period ?? { type: "unstated" as const };
    if (!isPeriod(time))
      throw invalid(id, `period: ${inspect(time)}`, "a period of the types in Period, with real dates");
    const limits = bounds ?? boundsFrom(id, value, written, hedge);
    const made = requireFigure(
      {
        id,
        label,
        agencies: Array.isArray(agencies) ? [...agencies] : agencies,
        value,
        unit,
        written: written ?? String(value),
        hedge,
        bounds: limits,
        measure,
        series,
        period: time,
        stage,
      },
      "figure",
    ) as ValuedFigure;
    requireInside(made.id, made.value, made.bounds);
    return deepFreeze(made) as ValuedFigure<Unit, Measure, Series>;
  } catch (error) {
    if (error instanceof FactError) throw error;
    throw invalid(undefined, "an object that cannot be read as plain data", "an object of plain fields");
  }
}
