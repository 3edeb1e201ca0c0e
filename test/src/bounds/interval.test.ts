import { describe, expect, test } from "vitest";
import { boundsOf, closed, divide, finite, type Interval, root } from "../../../src/bounds/interval.ts";
import { expectRefusal } from "../arithmetic/expectRefusal.ts";

const over = (dividend: number, divisor: number) => dividend / divisor;
const open = (min: number, max: number): Interval => ({ min, max, minIncluded: false, maxIncluded: false });
const unlimited = open(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

describe("divide", () => {
  test.each<[string, Interval, Interval, Interval]>([
    ["both above zero", closed(10, 20), closed(2, 5), closed(2, 10)],
    ["a dividend below zero", closed(-20, -10), closed(2, 5), closed(-10, -2)],
    ["a dividend across zero", closed(-10, 20), closed(2, 5), closed(-5, 10)],
    ["a dividend from zero", closed(0, 20), open(2, 5), { min: 0, max: 10, minIncluded: true, maxIncluded: false }],
    ["a dividend to zero", closed(-20, 0), open(2, 5), { min: -10, max: 0, minIncluded: false, maxIncluded: true }],
    ["an open dividend", open(10, 20), closed(2, 5), open(2, 10)],
    ["a divisor from zero, not included", closed(10, 20), open(0, 5), open(2, Number.POSITIVE_INFINITY)],
    ["a divisor from zero, included", closed(10, 20), closed(0, 5), unlimited],
    ["a divisor below zero", closed(10, 20), closed(-1, 5), unlimited],
    [
      "a divisor without an upper limit",
      closed(10, 20),
      { ...closed(2), max: Infinity, maxIncluded: false },
      {
        ...closed(0, 10),
        minIncluded: false,
      },
    ],
  ])("%s", (_name, dividend, divisor, quotient) => {
    expect(divide(dividend, divisor, over)).toEqual(quotient);
  });
});

describe("root", () => {
  test.each<[string, Interval, Interval, Interval]>([
    ["above one: less by the larger degree", closed(16, 81), closed(2, 4), closed(2, 9)],
    ["below one: less by the smaller degree", closed(0.0625, 0.25), closed(2, 4), closed(0.25, 0.25 ** (1 / 4))],
    ["across one", closed(0.25, 16), closed(2, 4), closed(0.5, 4)],
    ["from nothing to one, whatever the degree", closed(0, 1), open(2, 4), closed(0, 1)],
    ["from one, to an open degree", closed(1, 16), open(2, 4), { ...closed(1, 4), maxIncluded: false }],
    ["open degrees leave open ends", closed(16, 81), open(2, 4), open(2, 9)],
    ["a degree open at one end", closed(16, 81), { ...closed(2, 4), maxIncluded: false }, open(2, 9)],
    ["an open radicand", open(16, 81), closed(2, 4), open(2, 9)],
    ["an open radicand from nothing to one", open(0, 1), closed(2), open(0, 1)],
    ["of nothing alone", closed(0), open(2, 4), closed(0)],
  ])("%s", (_name, radicand, degree, result) => {
    expect(root(radicand, degree)).toEqual(result);
  });
});

test("ends as data have no infinity and no -0", () => {
  const none = { min: null, max: null, minIncluded: false, maxIncluded: false, basis: "stated" };
  const infinite = { ...unlimited, minIncluded: true, maxIncluded: true };
  expect(boundsOf(infinite, "stated")).toEqual(none);
  const { min, max, minIncluded, maxIncluded } = boundsOf(closed(-0, -0), "exact");
  expect([Object.is(min, 0), Object.is(max, 0), minIncluded, maxIncluded]).toEqual([true, true, true, true]);
});

test("a value as data is finite, or refused by the ids of its figures", () => {
  expect(Object.is(finite(-0, ["a"], "ratio"), 0)).toBe(true);
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    const { reason } = expectRefusal(() => finite(value, ["a", "b"], "ratio"), "out-of-range", ["a", "b"]);
    expect(reason).toBe("ratio of a and b gives a number too large to represent.");
  }
});
