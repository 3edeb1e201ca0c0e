import type { Figure } from "../model/figure.ts";
import { add, compare, divide, type Fraction, multiply, negate, ONE, ZERO } from "./fraction.ts";

/** One end of an interval. */
export interface End {
  readonly at: Fraction;
  readonly included: boolean;
  /** The figures whose words set it; none where it follows from the kind of number alone. */
  readonly setBy: readonly Figure[];
}

/** All numbers between two ends; `null` where there is no end. */
export interface Interval {
  readonly min: End | null;
  readonly max: End | null;
}

/** Nothing is known. */
const UNBOUNDED: Interval = { min: null, max: null };

/** One number and no other. */
export function point(at: Fraction, setBy: readonly Figure[] = []): Interval {
  const end = { at, included: true, setBy };
  return { min: end, max: end };
}

/** Whether it holds one number and no other. */
export function isPoint({ min, max }: Interval): boolean {
  return min !== null && max !== null && compare(min.at, max.at) === 0;
}

/** Whether it has no end on either side. */
export function isOpen({ min, max }: Interval): boolean {
  return min === null && max === null;
}

/** Every sum of a number of one interval and a number of the other. */
export function sum(a: Interval, b: Interval): Interval {
  return { min: joined(a.min, b.min, add), max: joined(a.max, b.max, add) };
}

/** The interval seen from the other side of zero. */
export function opposite({ min, max }: Interval): Interval {
  return mapEnds({ min: max, max: min }, negate);
}

/** Applies an increasing function to both ends. */
export function mapEnds({ min, max }: Interval, increase: (at: Fraction) => Fraction): Interval {
  return { min: min && { ...min, at: increase(min.at) }, max: max && { ...max, at: increase(max.at) } };
}

function joined(a: End | null, b: End | null, join: (a: Fraction, b: Fraction) => Fraction): End | null {
  if (a === null || b === null) return null;
  return { at: join(a.at, b.at), included: a.included && b.included, setBy: [...a.setBy, ...b.setBy] };
}

/** Whether no number of it is below zero. */
export function isNotNegative({ min }: Interval): boolean {
  return min !== null && min.at.numerator >= 0n;
}

/** An end, or the side on which there is none. */
type Side = { readonly end: End | null; readonly sign: number };

function sides({ min, max }: Interval): Side[] {
  return [
    { end: min, sign: min === null ? -1 : Number(compare(min.at, ZERO)) },
    { end: max, sign: max === null ? 1 : Number(compare(max.at, ZERO)) },
  ];
}

/** The product of two ends; zero times anything is zero, so what the other end is has no part in it. */
function productOfEnds(a: Side, b: Side): End | null {
  const zeros = [a, b].flatMap(({ end, sign }) => (sign === 0 && end !== null ? [end] : []));
  if (zeros[0] !== undefined) return { ...zeros[0], included: zeros.some(({ included }) => included) };
  return joined(a.end, b.end, multiply);
}

/** The outermost of some ends: included where any of those that reach it is. */
function outermost(ends: readonly End[], direction: 1 | -1): End | null {
  return ends.reduce((best: End | null, end) => {
    const order = best === null ? 1 : compare(end.at, best.at) * direction;
    return order > 0 || (order === 0 && end.included && best?.included === false) ? end : best;
  }, null);
}

/** Every product of a number of one interval and a number of the other. */
export function product(a: Interval, b: Interval): Interval {
  const ends: End[] = [];
  const open = new Set<number>();
  for (const one of sides(a)) {
    for (const other of sides(b)) {
      const end = productOfEnds(one, other);
      if (end === null) open.add(one.sign * other.sign);
      else ends.push(end);
    }
  }
  return { min: open.has(-1) ? null : outermost(ends, -1), max: open.has(1) ? null : outermost(ends, 1) };
}

/**
 * Every quotient of a number of one interval by a number of the other. Zero divides nothing and is left out; nothing is known
 * where the divisor may be negative.
 */
export function quotient(dividend: Interval, divisor: Interval): Interval {
  const { min, max } = divisor;
  if (!isNotNegative(divisor) || max?.at.numerator === 0n) return UNBOUNDED;
  const inverse = (end: End): End => ({ ...end, at: divide(ONE, end.at) });
  return product(dividend, {
    // Without a largest divisor the quotient comes as near to zero as one likes: no words say so.
    min: max === null ? { at: ZERO, included: false, setBy: [] } : inverse(max),
    max: min === null || min.at.numerator === 0n ? null : inverse(min),
  });
}
