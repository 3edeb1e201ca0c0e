import { power } from "../words/power.ts";

/** An exact number; the denominator is above zero and has no factor in common with the numerator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };
export const HUNDRED: Fraction = { numerator: 100n, denominator: 1n };

/** Which way a fraction is rounded that no number can hold. */
export type Rounding = "nearest" | "down" | "up";

/** Digits that decide the nearest number, with room to spare. */
const DIGITS = 25;

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The quotient of two whole numbers, in lowest terms; the divisor is not zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  let [divisor, rest] = [absolute(numerator), absolute(denominator)];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  if (denominator < 0n) divisor = -divisor;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** A finite number as its digits have it: 0.1 is one tenth. */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const places = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return places < 0 ? fraction(digits, power(10n, -places)) : fraction(digits * power(10n, places), 1n);
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function negate({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

/** Below zero where `a` is less than `b`, above zero where it is more. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : Number(left > right);
}

function nearest({ numerator, denominator }: Fraction): number {
  const size = absolute(numerator);
  const shift = DIGITS - String(size).length + String(denominator).length;
  const [dividend, divisor] =
    shift < 0 ? [size, denominator * power(10n, -shift)] : [size * power(10n, shift), denominator];
  // A last digit of 1 stands for whatever is left over, so that a tie is not mistaken for one.
  const digits = `${dividend / divisor}${dividend % divisor === 0n ? 0 : 1}`;
  const rounded = Number(`${digits}e${-shift - 1}`);
  return numerator < 0n ? -rounded : rounded;
}

/** The number nearest to a fraction, or the one next to it on the side asked for where they are not equal. */
export function toNumber(exact: Fraction, rounding: Rounding = "nearest"): number {
  const rounded = nearest(exact) + 0;
  if (rounding === "nearest" || !Number.isFinite(rounded)) return rounded;
  const error = compare(fractionOf(rounded), exact);
  if (rounding === "down" ? error <= 0 : error >= 0) return rounded;
  const step = Math.abs(rounded) * Number.EPSILON || Number.MIN_VALUE;
  return rounding === "down" ? rounded - step : rounded + step;
}
