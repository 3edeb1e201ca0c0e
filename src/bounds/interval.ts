import { FactError } from "../model/FactError.ts";
import type { Bounds } from "../model/figure.ts";
import type { Basis } from "../model/vocabulary.ts";

/** All numbers between two ends; an end without limit is infinite and never included. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  readonly minIncluded: boolean;
  readonly maxIncluded: boolean;
}

/** Nothing is known. */
const UNLIMITED: Bounds = { min: null, max: null, minIncluded: false, maxIncluded: false, basis: "stated" };

/** One number, or a pair of ends that both belong. */
export function closed(min: number, max: number = min): Interval {
  return { min, max, minIncluded: true, maxIncluded: true };
}

export function intervalOf({ min, max, minIncluded, maxIncluded }: Bounds): Interval {
  return { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY, minIncluded, maxIncluded };
}

/** An end as data: no infinity, no -0. */
function limit(end: number): number | null {
  return Number.isFinite(end) ? end + 0 : null;
}

export function boundsOf(interval: Interval, basis: Basis): Bounds {
  const min = limit(interval.min);
  const max = limit(interval.max);
  return {
    min,
    max,
    minIncluded: min !== null && interval.minIncluded,
    maxIncluded: max !== null && interval.maxIncluded,
    basis,
  };
}

/** A computed value as data: no infinity, no NaN, no -0. */
export function finite(value: number, facts: readonly string[], call: string): number {
  if (Number.isFinite(value)) return value + 0;
  throw new FactError(
    "out-of-range",
    facts,
    `${call} of ${facts.join(" and ")} gives a number too large to represent.`,
    "Use figures in a larger unit.",
  );
}

export function negate({ min, max, minIncluded, maxIncluded }: Interval): Interval {
  return { min: -max, max: -min, minIncluded: maxIncluded, maxIncluded: minIncluded };
}

/** What an increasing function makes of an interval: its ends are exactly those of the ends. */
export function mapIncreasing(interval: Interval, increase: (value: number) => number): Interval {
  return { ...interval, min: increase(interval.min), max: increase(interval.max) };
}

/** What is made of a dividend and a divisor above zero: rises with the one, falls with the other. */
export type Quotient = (dividend: number, divisor: number) => number;

/**
 * Every quotient of a number of one interval by a number of another. Its ends are computed by the quotient itself, so
 * that no end is widened.
 * A divisor that may be zero or negative leaves nothing known.
 */
export function divide(dividend: Interval, divisor: Interval, quotient: Quotient): Interval {
  const isPositive = divisor.min > 0 || (divisor.min === 0 && !divisor.minIncluded);
  if (!isPositive) return intervalOf(UNLIMITED);
  const low = end(dividend.min, dividend.minIncluded, divisor, dividend.min > 0, quotient);
  const high = end(dividend.max, dividend.maxIncluded, divisor, dividend.max < 0, quotient);
  return { min: low.value, minIncluded: low.included, max: high.value, maxIncluded: high.included };
}

/** One end of a quotient: dividing by the largest divisor brings it nearest to zero, by the smallest farthest. */
function end(value: number, included: boolean, divisor: Interval, nearest: boolean, quotient: Quotient) {
  if (value === 0) return { value: quotient(0, 1), included };
  const by = nearest ? divisor.max : divisor.min;
  const byIncluded = nearest ? divisor.maxIncluded : divisor.minIncluded;
  if (by === Number.POSITIVE_INFINITY) return { value: quotient(0, 1), included: false };
  return { value: quotient(value, by), included: included && byIncluded };
}

/** Every power of a number of one interval, none of them negative, to one over a number of another, all positive. */
export function root(radicand: Interval, degree: Interval): Interval {
  const low = radicand.min >= 1 ? degree.max : degree.min;
  const high = radicand.max >= 1 ? degree.min : degree.max;
  const isWhole = degree.minIncluded && degree.maxIncluded;
  return {
    min: radicand.min ** (1 / low),
    max: radicand.max ** (1 / high),
    minIncluded: radicand.minIncluded && (isWhole || radicand.min === 1 || radicand.min === 0),
    maxIncluded: radicand.maxIncluded && (isWhole || radicand.max === 1 || radicand.max === 0),
  };
}
