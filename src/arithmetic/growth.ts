import { exactSum } from "../bounds/exactSum.ts";
import {
  boundsOf,
  closed,
  divide,
  finite,
  type Interval,
  intervalOf,
  mapIncreasing,
  negate,
  type Quotient,
  root,
} from "../bounds/interval.ts";
import { sumOfIntervals } from "../bounds/sumOfIntervals.ts";
import { weakestBasis } from "../bounds/weakestBasis.ts";
import { yearsBetween } from "../bounds/yearsBetween.ts";
import { requireSame } from "../input/requireSame.ts";
import { takeValuedFigure } from "../input/takeFigure.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import { FactError } from "../model/FactError.ts";
import type { ValuedFigure } from "../model/figure.ts";
import type { Growth, Quantity } from "../model/results.ts";
import { caveatsOf } from "./caveatsOf.ts";
import { dateOf } from "./dateOf.ts";

function requireOneSeries(from: ValuedFigure, to: ValuedFigure): void {
  if (from.series !== null && from.series === to.series) return;
  const series = ({ id, series: name }: ValuedFigure) =>
    `${id} ${name === null ? "is of no series" : `is of “${name}”`}`;
  throw new FactError(
    "mixed-series",
    [from.id, to.id],
    `growth compares figures of one series, but ${series(from)} and ${series(to)}.`,
    "Pass two figures of one series, or compare any two with difference(a, b).",
  );
}

/** The time between the two, where both have a date; for two years it is their exact distance. */
function timeBetween(from: ValuedFigure, to: ValuedFigure): { value: number; interval: Interval } | undefined {
  const [start, end] = [dateOf(from), dateOf(to)];
  if (start === undefined || end === undefined) return undefined;
  if (start.start > end.start || (start.start === end.start && start.end === end.end)) {
    throw new FactError(
      "wrong-order",
      [from.id, to.id],
      `growth goes from the earlier figure to the later, but ${from.id} is not earlier than ${to.id}.`,
      "Pass the earlier figure first, or call difference(a, b) for figures of one date.",
    );
  }
  const years = yearsBetween(start, end);
  return from.period.type === "year" && to.period.type === "year"
    ? { value: years.value, interval: closed(years.value) }
    : years;
}

function requirePositiveBase(from: ValuedFigure): void {
  if (from.value > 0) return;
  throw new FactError(
    "zero-base",
    [from.id],
    `growth divides by ${from.id}, which is ${from.value}.`,
    "Growth needs a base above zero; use difference(a, b) for the change.",
  );
}

function toPercent(times: number): number {
  return (times - 1) * 100;
}

/** What is below zero cannot be compounded: a later figure without a lower limit leaves none. */
function compoundedPercent(times: Interval, years: Interval): Interval {
  const isOpen = times.min < 0;
  const percent = mapIncreasing(root(isOpen ? { ...times, min: 0 } : times, years), toPercent);
  return isOpen ? { ...percent, min: Number.NEGATIVE_INFINITY, minIncluded: false } : percent;
}

/**
 * How a figure of a series grew: change, percent, times, years and compound annual percent, each with its limits.
 *
 * The limits are the exact ends the inputs’ limits lead to. `years` and `annualPercent` are absent where a figure has no
 * date, `annualPercent` also where nothing can be compounded: to a figure below zero, or over a time that may be none.
 * Nothing is rounded.
 *
 * @param from - The earlier figure, above zero.
 * @param to - The later figure of the same series.
 * @returns A frozen result; its `value` and `bounds` are those of `percent`.
 * @throws {@link FactError} `mixed-series`, `mixed-units`, `mixed-measures`, `wrong-order`, `zero-base`, `no-value`,
 * `out-of-range`, `invalid-input`.
 *
 * @example
 * ```ts
 * const { percent, years } = growth(goodsTrade2009, goodsTrade2021);
 * percent.value.toFixed(2); // => "89.01"
 * years?.value; // => 12
 * ```
 *
 * @category Arithmetic
 */
export function growth<Unit extends string, Measure extends string, Series extends string>(
  from: ValuedFigure<Unit, Measure, Series>,
  to: ValuedFigure<NoInfer<Unit>, NoInfer<Measure>, NoInfer<Series>>,
): Growth<Unit> {
  const inputs = [takeValuedFigure(from, "growth"), takeValuedFigure(to, "growth")] as [
    ValuedFigure<Unit>,
    ValuedFigure<Unit>,
  ];
  const [base, later] = inputs;
  const ids = [base.id, later.id];
  requireSame("unit", inputs, "growth");
  requireSame("measure", inputs, "growth");
  requireOneSeries(base, later);
  const time = timeBetween(base, later);
  requirePositiveBase(base);
  const { basis, basisFrom } = weakestBasis(inputs);
  const quantity = <Of extends string>(value: number, unit: Of, interval: Interval): Quantity<Of> => ({
    value: finite(value, ids, "growth"),
    unit,
    bounds: boundsOf(interval, basis),
  });
  const percentOf: Quotient = (end, start) => (exactSum([end, -start]) * 100) / start;
  const ends = [intervalOf(later.bounds), intervalOf(base.bounds)] as const;
  const times = divide(...ends, (end, start) => end / start);
  const ratio = later.value / base.value;
  const difference = exactSum([later.value, -base.value]);
  const percent = quantity(percentOf(later.value, base.value), "percent", divide(...ends, percentOf));
  const canCompound = time !== undefined && time.interval.min > 0 && ratio >= 0;
  const caveats = caveatsOf(inputs).filter((caveat) => !caveat.startsWith("The periods differ") || time === undefined);
  const result: Growth<Unit> = {
    operation: "growth",
    unit: "percent",
    value: percent.value,
    bounds: percent.bounds,
    basisFrom,
    inputs,
    change: quantity(
      difference,
      base.unit,
      sumOfIntervals([intervalOf(later.bounds), negate(intervalOf(base.bounds))]),
    ),
    percent,
    times: quantity(ratio, "times", times),
    ...(time === undefined
      ? {}
      : { years: { value: time.value, unit: "years" as const, bounds: boundsOf(time.interval, "exact") } }),
    ...(canCompound
      ? {
          annualPercent: quantity(
            toPercent(ratio ** (1 / time.value)),
            "percent",
            compoundedPercent(times, time.interval),
          ),
        }
      : {}),
    assumptions: [],
    caveats: [
      ...caveats,
      ...calendarCaveat(base, later),
      ...(time === undefined ? ["A figure has no date, so there are no years and no annual percent."] : []),
    ],
  };
  return deepFreeze(result);
}

function calendarCaveat(from: ValuedFigure, to: ValuedFigure): string[] {
  if (from.period.type !== "year" || to.period.type !== "year") return [];
  const calendars = new Set([from.period.calendar, to.period.calendar]);
  if (calendars.has("unstated")) return ["The years are not said to be calendar or fiscal years."];
  return calendars.size > 1 ? ["One year is a calendar year, the other a fiscal year."] : [];
}
