import { compare, divide, type Fraction, HUNDRED, multiply, ZERO } from "../bounds/fraction.ts";
import { type Interval, isNotNegative, mapEnds, point, quotient } from "../bounds/interval.ts";
import { exactValue, intervalOf } from "../bounds/unrounded.ts";
import { requireFlag } from "../input/requireFlag.ts";
import { requireSame } from "../input/requireSame.ts";
import { FactError } from "../model/FactError.ts";
import type { Figure, ValuedFigure } from "../model/figure.ts";
import { isResult } from "../model/isResult.ts";
import { isSame } from "../model/isSame.ts";
import { quoted } from "../model/quoted.ts";
import type { Assumption } from "../model/remark.ts";
import type { Result, Share } from "../model/result.ts";
import { relationBetween } from "../overlap/disjointness.ts";
import { idOfCall } from "./idOfCall.ts";
import { periodKey } from "./periodKey.ts";
import type { UnitsToShare } from "./ratio.ts";
import { assumedPartOf } from "./remarks/assumptions.ts";
import { caveatsOf } from "./remarks/caveatsOf.ts";
import { describePeriod } from "./remarks/describePeriod.ts";
import { requireDivisible } from "./requireDivisible.ts";
import { requireOperand } from "./requireOperand.ts";
import { resultOf } from "./resultOf.ts";

/** Options of {@link share}. */
export interface ShareOptions {
  /** `true` takes the first figure for a part of the second where the document does not say so. */
  readonly assumePartOf?: boolean;
}

/** A figure is a part of itself, and of every total it was added to. */
function isIncluded(part: Figure, whole: Figure): boolean {
  if (isSame(part, whole)) return true;
  return isResult(whole) && whole.operation === "total" && whole.operands.some((addend) => isSame(part, addend));
}

/** The call that compares two figures of one unit: years are not divided. */
function comparisonOf({ unit }: Figure): string {
  return unit === "years" ? "difference(a, b)" : "ratio(a, b)";
}

/** What the caller has to assume for the first to be a part of the second, or an error where nothing could help. */
function assumptionsOf(part: Figure, whole: Figure, assumePartOf: boolean): Assumption[] {
  const relation = relationBetween(part, whole);
  if (isIncluded(part, whole) || (relation?.relation === "partOf" && relation.a === part.id)) return [];

  const isRefuted = relation?.relation === "disjoint" || relation?.relation === "partOf";
  if (assumePartOf && !isRefuted) return [assumedPartOf(part, whole)];

  const ground = relation === undefined ? "" : ` ${relation.ground}`;
  throw new FactError(
    "not-part-of",
    [part.id, whole.id],
    `share expected a part and its whole, but the document does not say that ${quoted(part)} is part of ${quoted(whole)}.${ground}`,
    isRefuted
      ? `Compare the two with ${comparisonOf(whole)}.`
      : "If you know that it is, call share(part, whole, { assumePartOf: true }).",
  );
}

function requireOnePeriod(part: Figure, whole: Figure): void {
  if (periodKey(part.period) === periodKey(whole.period) || isIncluded(part, whole)) return;
  // What recurs is not compared with what does not.
  const isRecurring = [part, whole].some(({ period }) => period.type === "rate");
  throw new FactError(
    "mixed-periods",
    [part.id, whole.id],
    `share expected figures of one period, but ${describePeriod(part)} and ${describePeriod(whole)}.`,
    isRecurring
      ? "Pass figures of one period."
      : `Pass figures of one period, or compare the two with ${comparisonOf(whole)}.`,
  );
}

function requirePositive(whole: Figure): void {
  const base = whole.value ?? whole.bounds.max ?? 1;
  if (base > 0) return;
  throw new FactError(
    "zero-base",
    [whole.id],
    `share expected a whole above zero, received ${quoted(whole)}, which is ${base}.`,
    "Pass a whole above zero.",
  );
}

function requirePossible(part: Figure, whole: Figure): void {
  const [{ min, minIncluded }, { max, maxIncluded }] = [part.bounds, whole.bounds];
  const exceeds = min !== null && max !== null && (min > max || (min === max && !(minIncluded && maxIncluded)));
  if (!exceeds && (part.value ?? 0) <= (whole.value ?? Number.POSITIVE_INFINITY)) return;
  throw new FactError(
    "not-part-of",
    [part.id, whole.id],
    `share expected a part that is at most its whole, but ${quoted(part)} exceeds ${quoted(whole)}.`,
    "Check the order: share(part, whole).",
  );
}

/** The part's minimum also bounds the whole. */
function narrowed(whole: Interval, part: Interval): Interval {
  const isLarger = part.min !== null && (whole.min === null || compare(part.min.at, whole.min.at) > 0);
  return isLarger ? { ...whole, min: part.min } : whole;
}

/** No part exceeds its whole, and what is not below zero has no share below zero. */
function possible({ min, max }: Interval, part: Interval): Interval {
  return {
    min: min === null && isNotNegative(part) ? { at: ZERO, included: true, setBy: [] } : min,
    max: max === null || compare(max.at, HUNDRED) > 0 ? { at: HUNDRED, included: true, setBy: [] } : max,
  };
}

/**
 * A part in percent of its whole, never above 100.
 *
 * A figure is part of itself and of every total it was added to; otherwise the document or the caller has to say that it
 * is one.
 *
 * @param part - An amount, a count or a length of time that is part of the whole.
 * @param whole - A figure of the same unit and period, above zero.
 * @param options - `{ assumePartOf: true }` where the document does not say that it is a part.
 * @returns A frozen result in percent, not rounded.
 * @throws {@link FactError} `not-part-of`, `not-divisible` for percents, ranks and rates, `mixed-units`, `mixed-periods`,
 * `zero-base`, `no-value`, `out-of-range`, `invalid-input`.
 *
 * @example
 * ```ts
 * share(agriculturalTrade2009, goodsTrade2009, { assumePartOf: true }).value.toFixed(1); // => "16.5"
 * ```
 *
 * @category Arithmetic
 */
export function share<Unit extends string>(
  part: ValuedFigure<Unit> & UnitsToShare[Unit],
  whole: ValuedFigure<NoInfer<Unit>>,
  options?: ShareOptions,
): Share;
export function share<Unit extends string>(
  part: Figure<Unit> & UnitsToShare[Unit],
  whole: Figure<NoInfer<Unit>>,
  options?: ShareOptions,
): Result<"share", "percent">;
export function share(part: Figure, whole: Figure, options: ShareOptions = {}): Result<"share", "percent"> {
  const assumePartOf = requireFlag(options, "assumePartOf", false, "share");
  const operands = [requireOperand(part, "share"), requireOperand(whole, "share")] as const;
  const [of, all] = operands;
  requireSame("unit", operands, "share");
  // Nothing is divided by years, but a length of time is part of a longer one.
  requireDivisible(
    operands.filter(({ unit }) => unit !== "years"),
    "share",
  );
  requirePositive(all);
  requireOnePeriod(of, all);
  requirePossible(of, all);
  const assumptions = assumptionsOf(of, all, assumePartOf);

  const [value, wholeValue] = operands.map(exactValue);
  const ofPart = intervalOf(of);
  const times = quotient(ofPart, narrowed(intervalOf(all), ofPart));
  const toPercent = (ratio: Fraction) => multiply(ratio, HUNDRED);
  const exact = isSame(of, all)
    ? { value: HUNDRED, interval: point(HUNDRED) }
    : {
        value: value && wholeValue && toPercent(divide(value, wholeValue)),
        interval: possible(mapEnds(times, toPercent), ofPart),
      };
  return resultOf(
    {
      operation: "share",
      id: idOfCall("share", [of.id, all.id]),
      label: `${of.label} as a share of ${all.label}`,
      unit: "percent",
      measure: `${of.measure}-share`,
      period: of.period,
      operands,
      ...exact,
      assumptions,
      caveats: caveatsOf(operands),
    },
    {},
  );
}
