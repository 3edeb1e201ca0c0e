import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  fraction,
  fractionOf,
  multiply,
  negate,
  toNumber,
} from "../../../src/bounds/fraction.ts";

describe("a fraction of a number", () => {
  test.each([
    [0.1, 1n, 10n],
    [-2.5, -5n, 2n],
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 3n, 20_000_000n],
    [9_007_199_254_740_991, 9_007_199_254_740_991n, 1n],
  ])("%d has its digits", (number, numerator, denominator) => {
    expect(fractionOf(number)).toEqual({ numerator, denominator });
    expect(toNumber(fractionOf(number))).toBe(number + 0);
  });
});

test("fractions are in lowest terms, their denominators above zero", () => {
  expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
  expect(fraction(0n, 5n)).toEqual({ numerator: 0n, denominator: 1n });
});

test.each([
  ["0.1 + 0.2", add(fractionOf(0.1), fractionOf(0.2)), 0.3],
  ["0.28 × 100", multiply(fractionOf(0.28), fractionOf(100)), 28],
  ["0.3 / 0.1", divide(fractionOf(0.3), fractionOf(0.1)), 3],
  ["3 / -4", divide(fractionOf(3), fractionOf(-4)), -0.75],
  ["-(1.1)", negate(fractionOf(1.1)), -1.1],
])("%s is exact", (_sum, exact, number) => {
  for (const rounding of ["nearest", "down", "up"] as const) expect(toNumber(exact, rounding)).toBe(number);
});

test("is the nearest number unless a side is asked for, and never minus zero", () => {
  expect(toNumber(fraction(1n, 3n))).toBe(1 / 3);
  expect(toNumber(fraction(2n, 3n), "nearest")).toBe(2 / 3);
  expect(toNumber(fraction(-1n, 10n ** 400n))).toBe(0);
});

test("just above the middle of two numbers is the upper one, however little", () => {
  const [tie, tiny] = [2n ** 53n + 1n, 10n ** 40n];
  expect(toNumber(fraction(tie * tiny + 1n, tiny))).toBe(2 ** 53 + 2);
  expect(toNumber(fraction(-tie * tiny - 1n, tiny))).toBe(-(2 ** 53) - 2);
  expect(toNumber(fraction(tie, 1n))).toBe(2 ** 53);
});

test("what no number can hold is rounded to the side asked for", () => {
  const third = fraction(1n, 3n);
  const [down, up] = [toNumber(third, "down"), toNumber(third, "up")];
  expect(compare(fractionOf(down), third)).toBe(-1);
  expect(compare(fractionOf(up), third)).toBe(1);
  expect(up - down).toBeLessThan(1e-15);
  expect(toNumber(negate(third), "down")).toBe(-up);
  expect(toNumber(fraction(1n, 10n ** 400n), "up")).toBeGreaterThan(0);
});
