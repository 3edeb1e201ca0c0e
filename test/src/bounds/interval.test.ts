import { describe, expect, test } from "vitest";
import { fractionOf, toNumber } from "../../../src/bounds/fraction.ts";
import {
  type End,
  type Interval,
  isNotNegative,
  isOpen,
  isPoint,
  opposite,
  point,
  product,
  quotient,
  sum,
} from "../../../src/bounds/interval.ts";
import { rootsOf } from "../../../src/bounds/root.ts";
import type { Figure } from "../../../src/model/figure.ts";

/** `"[2, 5)"` as an interval; an end that is left out is none. */
function interval(text: string): Interval {
  const [low = "", high = ""] = text.slice(1, -1).split(",");
  const end = (number: string, included: boolean): End | null =>
    number.trim() === "" ? null : { at: fractionOf(Number(number)), included, setBy: [] };
  return { min: end(low, text.startsWith("[")), max: end(high, text.endsWith("]")) };
}

function written({ min, max }: Interval): string {
  const low = min === null ? "(" : `${min.included ? "[" : "("}${toNumber(min.at)}`;
  return `${low},${max === null ? ")" : ` ${toNumber(max.at)}${max.included ? "]" : ")"}`}`;
}

test.each([
  ["[1, 2]", "(3, 4)", "(4, 6)"],
  ["[1,)", "[3, 4]", "[4,)"],
  ["(, 2]", "[3, 4]", "(, 6]"],
])("%s + %s = %s", (a, b, result) => {
  expect(written(sum(interval(a), interval(b)))).toBe(result);
});

test("the opposite changes the sides and keeps what is included", () => {
  expect(written(opposite(interval("[1, 2)")))).toBe("(-2, -1]");
  expect(written(opposite(interval("(1,)")))).toBe("(, -1)");
});

test.each([
  ["[2, 3]", "[4, 5]", "[8, 15]"],
  ["[-2, 3]", "[4, 5]", "[-10, 15]"],
  ["[-2, 3]", "[-4, 5]", "[-12, 15]"],
  ["[-2, 3]", "(-4, 5)", "(-12, 15)"],
  ["[0, 3]", "(4,)", "[0,)"],
  ["(0, 3]", "[0, 5]", "[0, 15]"],
  ["[2,)", "[-1, 5]", "(,)"],
  ["(, 2]", "[3, 4]", "(, 8]"],
  ["[0, 0]", "(,)", "[0, 0]"],
  ["[-2, 2]", "[-2, 2)", "[-4, 4]"],
])("%s × %s = %s", (a, b, result) => {
  expect(written(product(interval(a), interval(b)))).toBe(result);
  expect(written(product(interval(b), interval(a)))).toBe(result);
});

describe("a quotient", () => {
  test.each([
    ["both above zero", "[10, 20]", "[2, 5]", "[2, 10]"],
    ["a dividend below zero", "[-20, -10]", "[2, 5]", "[-10, -2]"],
    ["a dividend across zero", "[-10, 20]", "[2, 5]", "[-5, 10]"],
    ["a dividend from zero", "[0, 20]", "(2, 5)", "[0, 10)"],
    ["a dividend to zero", "[-20, 0]", "(2, 5)", "(-10, 0]"],
    ["an open dividend", "(10, 20)", "[2, 5]", "(2, 10)"],
    ["a divisor from zero, not included", "[10, 20]", "(0, 5)", "(2,)"],
    ["a divisor from zero, which divides nothing", "[10, 20]", "[0, 5]", "[2,)"],
    ["a divisor from zero, and a dividend across it", "[-10, 20]", "[0, 5]", "(,)"],
    ["a divisor that is zero", "[10, 20]", "[0, 0]", "(,)"],
    ["a divisor that may be below zero", "[10, 20]", "[-1, 5]", "(,)"],
    ["a divisor that may be just above a bound below zero", "[10, 20]", "(-1, 5)", "(,)"],
    ["a divisor without a lower bound", "[10, 20]", "(, 5]", "(,)"],
    ["a divisor without an upper bound", "[10, 20]", "[2,)", "(0, 10]"],
  ])("%s", (_name, dividend, divisor, result) => {
    expect(written(quotient(interval(dividend), interval(divisor)))).toBe(result);
  });
});

describe("roots", () => {
  test.each([
    ["above one: less by the larger degree", "[16, 81]", "[2, 4]", "[2, 9]"],
    ["across one", "[0.25, 16]", "[2, 4]", "[0.5, 4]"],
    ["from nothing to one, whatever the degree", "[0, 1]", "(2, 4)", "[0, 1]"],
    ["from one, to an open degree", "[1, 16]", "(2, 4)", "[1, 4)"],
    ["open degrees leave open ends", "[16, 81]", "(2, 4)", "(2, 9)"],
    ["a degree open at one end", "[16, 81]", "[2, 4)", "(2, 9]"],
    ["an open radicand", "(16, 81)", "[2, 4]", "(2, 9)"],
    ["no upper end", "[16,)", "[2, 4]", "[2,)"],
    ["a degree without end takes all above one towards one", "[16, 81]", "[2,)", "(1, 9]"],
    ["a degree without end takes all below one towards one", "[0.25, 0.5]", "[2,)", "[0.5, 1)"],
  ])("%s", (_name, radicand, degree, result) => {
    expect(written(rootsOf(interval(radicand), interval(degree)))).toBe(result);
  });

  test("that are no fraction are rounded outward", () => {
    const { min, max } = rootsOf(interval("[2, 2]"), interval("[2, 2]"));
    expect(toNumber((min as End).at)).toBeLessThan(Math.SQRT2);
    expect(toNumber((max as End).at)).toBeGreaterThan(Math.SQRT2);
    expect(toNumber((max as End).at) - toNumber((min as End).at)).toBeLessThan(1e-14);
  });
});

describe("an interval", () => {
  test.each([
    ["[2, 2]", true, false, true],
    ["[0, 5]", false, false, true],
    ["(-1, 5]", false, false, false],
    ["(0,)", false, false, true],
    ["(, 5]", false, false, false],
    ["(,)", false, true, false],
  ])("%s: one number %j, open %j, not negative %j", (text, one, open, notNegative) => {
    const each = interval(text);
    expect([isPoint(each), isOpen(each), isNotNegative(each)]).toEqual([one, open, notNegative]);
  });

  test("knows whose words set its ends, and that nobody’s do", () => {
    const [a, b] = [{ id: "a" }, { id: "b" }] as never[] as Figure[];
    const [one, two] = [point(fractionOf(1), [a as Figure]), point(fractionOf(2), [b as Figure])];
    for (const both of [sum(one, two), product(one, two)]) {
      expect([both.min?.setBy, both.max?.setBy]).toEqual([
        [a, b],
        [a, b],
      ]);
    }
    expect(point(fractionOf(1)).min?.setBy).toEqual([]);
    const open = { min: one.min, max: null };
    expect(quotient(two, open).min).toEqual({ at: fractionOf(0), included: false, setBy: [] });
  });
});
