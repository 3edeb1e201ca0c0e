import { power } from "../words/power.ts";
import { compare, type Fraction, fraction, fractionOf, ONE, toNumber } from "./fraction.ts";
import type { End, Interval } from "./interval.ts";

/**
 * How far the computer's own powers may be off, in parts of the result: a few units in its last place. It is
 * `8 * Number.EPSILON`, as a literal: reading a property at the top level would stay in every bundle.
 */
const ERROR = 1.7763568394002505e-15;

/** The whole number whose power is another, if there is one. */
function wholeRoot(radicand: bigint, degree: number): bigint | undefined {
  const nearest = Math.round(Number(radicand) ** (1 / degree));
  return Number.isFinite(nearest) && power(BigInt(nearest), degree) === radicand ? BigInt(nearest) : undefined;
}

/** The root where it is a fraction itself: of 121/100 to the degree 2 it is 11/10. */
function exactRoot({ numerator, denominator }: Fraction, degree: Fraction): Fraction | undefined {
  if (degree.denominator !== 1n || degree.numerator > 1000n) return undefined;
  const [top, bottom] = [numerator, denominator].map((each) => wholeRoot(each, Number(degree.numerator)));
  return top === undefined || bottom === undefined ? undefined : fraction(top, bottom);
}

/** The largest number for whatever lies beyond it. */
function finite(number: number): number {
  return Math.min(number, Number.MAX_VALUE);
}

/** A root of a number that is not negative: exact where it can be, otherwise off towards the side asked for. */
export function root(radicand: Fraction, degree: Fraction, rounding: "nearest" | "down" | "up"): Fraction {
  const exact = exactRoot(radicand, degree);
  if (exact !== undefined) return exact;
  const nearest = finite(finite(toNumber(radicand)) ** (1 / toNumber(degree)));
  const error = rounding === "nearest" || nearest === 0 ? 0 : nearest * ERROR * (1 + Math.abs(Math.log(nearest)));
  return fractionOf(finite(rounding === "down" ? nearest - error : nearest + error));
}

/** Every root of a number of one interval, none of them negative, to a degree of the other, all of them positive. */
export function rootsOf(radicand: Interval, degree: Interval): Interval {
  const end = (side: "min" | "max"): End | null => {
    const of = radicand[side];
    if (of === null) return null;
    const isMore = compare(of.at, ONE) >= 0;
    const by = (side === "min") === isMore ? degree.max : degree.min;
    if (by === null) return { ...of, at: ONE, included: false };
    const isFixed = of.at.numerator === 0n || compare(of.at, ONE) === 0;
    const at = root(of.at, by.at, side === "min" ? "down" : "up");
    return { ...of, at, included: of.included && (by.included || isFixed) };
  };
  return { min: end("min"), max: end("max") };
}
