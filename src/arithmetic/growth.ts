import { type Exact, minus, over } from "../bounds/exact.ts";
import { add, compare, type Fraction, fractionOf, HUNDRED, multiply, negate, ONE } from "../bounds/fraction.ts";
import { isNotNegative, isPoint, mapEnds } from "../bounds/interval.ts";
import { root, rootsOf } from "../bounds/root.ts";
import { exactOf } from "../bounds/unrounded.ts";
import type { Years } from "../bounds/yearsBetween.ts";
import { requireSame } from "../input/requireSame.ts";
import { FactError } from "../model/FactError.ts";
import type { Figure, ValuedFigure } from "../model/figure.ts";
import { quoted } from "../model/quoted.ts";
import type { Caveat } from "../model/remark.ts";
import type { Growth, Operation, ValuedResult } from "../model/result.ts";
import { differenceUnit } from "./difference.ts";
import { divisorOf } from "./divisorOf.ts";
import { idOfCall } from "./idOfCall.ts";
import { commonPeriod } from "./periodKey.ts";
import { calendarsDiffer, calendarUnstated, noDate } from "./remarks/caveats.ts";
import { caveatsOf } from "./remarks/caveatsOf.ts";
import { requireOperand } from "./requireOperand.ts";
import { resultOf, roundingOf } from "./resultOf.ts";
import { timeBetween } from "./timeBetween.ts";

function toPercent(times: Fraction): Fraction {
  return multiply(add(times, negate(ONE)), HUNDRED);
}

function percentOf({ value, interval }: Exact): Exact {
  return { value: value && toPercent(value), interval: mapEnds(interval, toPercent) };
}

/** Whether no digit is lost as a number: a sharp rise within days compounds to more. */
function isWithinNumbers({ value, interval: { min, max } }: Exact): boolean {
  const most = fractionOf(Number.MAX_SAFE_INTEGER);
  return [value, min?.at, max?.at].every((at) => at === undefined || compare(at, most) <= 0);
}

/** Compound annual growth; nothing where the later figure is below zero, the time may be none, or digits would be lost. */
function annualOf(times: Exact, time: Years): Exact | undefined {
  const shortest = time.interval.min?.at.numerator ?? 0n;
  if (shortest <= 0n || times.value === undefined || times.value.numerator < 0n) return undefined;
  // If the later figure may be negative, the annual rate has no lower bound.
  const radicand = isNotNegative(times.interval) ? times.interval : { ...times.interval, min: null };
  const value = root(times.value, time.value, "nearest");
  const annual = percentOf({ value, interval: rootsOf(radicand, time.interval) });
  return isWithinNumbers(annual) ? annual : undefined;
}

function requireOneSeries(from: Figure, to: Figure): void {
  if (from.series !== null && from.series === to.series) return;
  const series = (figure: Figure) =>
    `${quoted(figure)} belongs to ${figure.series === null ? "no series" : `the series “${figure.series}”`}`;
  throw new FactError(
    "mixed-series",
    [from.id, to.id],
    `growth expected figures of one series, but ${series(from)} and ${series(to)}.`,
    "Pass two figures of one series, or compare any two with difference(a, b).",
  );
}

function requireValues(figures: readonly Figure[]): void {
  const bare = figures.find(({ value }) => value === undefined);
  if (bare === undefined) return;
  throw new FactError(
    "no-value",
    [bare.id],
    `growth expected figures with values, received ${quoted(bare)}, which has bounds alone.`,
    "Call difference(a, b) or isMoreThan(a, b), which take bounds.",
  );
}

function requirePositiveBase(from: Figure): void {
  if ((from.value as number) > 0) return;
  throw new FactError(
    "zero-base",
    [from.id],
    `growth expected a base above zero, received ${quoted(from)}, which is ${from.value}.`,
    "Use difference(a, b) for the change.",
  );
}

function caveatsOfPair(from: Figure, to: Figure, time: Years | undefined): Caveat[] {
  // That the periods differ is what growth is about.
  const shared = caveatsOf([from, to], { periods: time === undefined });
  if (time === undefined) return [...shared, noDate(from)];
  if (from.period.type !== "year" || to.period.type !== "year") return shared;

  const calendars = new Set([from.period.calendar, to.period.calendar]);
  if (calendars.has("unstated")) return [...shared, calendarUnstated(from, to)];
  return calendars.size > 1 ? [...shared, calendarsDiffer(from, to)] : shared;
}

/**
 * How a figure of a series grew: change, percent, times, years and compound annual percent, each a result with its bounds.
 *
 * Percents change by percentage points. `years` and `annualPercent` are absent if a figure has no date, `annualPercent` also
 * where nothing can be compounded: to a figure below zero, or over a time that may be none; and where the rate exceeds
 * 2^53 - 1. If the earlier figure may be negative, as one of your own without a lower bound may be, `percent` and `times`
 * have no bounds. Nothing is rounded.
 *
 * @param from - The earlier figure, above zero.
 * @param to - The later figure of the same series.
 * @returns A frozen result; its `value` and `bounds` are those of `percent`.
 * @throws {@link FactError} `mixed-series`, `mixed-units`, `mixed-measures`, `wrong-order` where the first figure is not
 * certainly earlier, `no-date`, `zero-base`, `no-value`, `out-of-range`, `invalid-input`.
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
  const operands = [requireOperand(from, "growth"), requireOperand(to, "growth")] as const;
  const [base, later] = operands;
  requireSame("unit", operands, "growth");
  requireSame("measure", operands, "growth");
  requireOneSeries(base, later);
  requireValues(operands);
  const time = timeBetween(base, later);
  requirePositiveBase(base);

  const common = { period: commonPeriod(operands), operands, caveats: caveatsOfPair(base, later, time) };
  const [start, end] = [exactOf(base), exactOf(later)];
  const call = idOfCall("growth", [base.id, later.id]);
  const times = over(end, divisorOf(base));
  const percent = percentOf(times);
  const annual = time && annualOf(times, time);
  const both = `${base.label} to ${later.label}`;
  const measure = `${base.measure}-growth`;
  const basisOfYears = time === undefined || isPoint(time.interval) ? {} : { basis: roundingOf(operands) };

  const part = <Of extends Operation, In extends string>(
    operation: Of,
    unit: In,
    label: string,
    exact: Exact,
    basis = {},
  ) =>
    resultOf(
      { ...common, ...exact, ...basis, operation, id: operation.replace("growth", call), label, unit, measure },
      {},
    ) as ValuedResult<Of, In, string, null>;
  return resultOf(
    {
      ...common,
      ...percent,
      operation: "growth",
      id: call,
      label: `Growth from ${both}`,
      unit: "percent",
      measure,
    },
    {
      change: part("growth.change", differenceUnit(base.unit as Unit), `Change from ${both}`, minus(end, start)),
      percent: part("growth.percent", "percent", `Growth from ${both}`, percent),
      times: part("growth.times", "times", `${later.label} divided by ${base.label}`, times),
      ...(time && { years: part("growth.years", "years", `Years from ${both}`, time, basisOfYears) }),
      ...(annual && { annualPercent: part("growth.annualPercent", "percent", `Annual growth from ${both}`, annual) }),
    },
  ) as Growth<Unit>;
}
