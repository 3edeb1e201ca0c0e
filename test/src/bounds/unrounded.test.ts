import { describe, expect, test } from "vitest";
import { fraction, fractionOf, toNumber } from "../../../src/bounds/fraction.ts";
import type { Interval } from "../../../src/bounds/interval.ts";
import { sumOfEnds, sumOfValues } from "../../../src/bounds/sumOfFigures.ts";
import { exactValue, intervalOf, remember } from "../../../src/bounds/unrounded.ts";
import { type Figure, figure, ratio } from "../../../src/index.ts";

const ten = figure({ id: "ten", value: 10, unit: "ships", measure: "fleet" });
const three = figure({ id: "three", value: 3, unit: "harbors", measure: "harbors" });
const third = ratio(ten, three);

describe("a figure that is no result", () => {
  const loose = {
    value: 0.1,
    bounds: { min: 0.05, max: null, minIncluded: true, maxIncluded: false, basis: "stated" },
  } as Figure;

  test("has the value and the bounds of its digits, set by itself", () => {
    expect(exactValue(loose)).toEqual(fraction(1n, 10n));
    expect(intervalOf(loose)).toEqual({ min: { at: fraction(1n, 20n), included: true, setBy: [loose] }, max: null });
    const upper = { bounds: { min: null, max: 2, minIncluded: false, maxIncluded: false, basis: "stated" } } as Figure;
    expect(exactValue(upper)).toBeUndefined();
    expect(intervalOf(upper)).toEqual({ min: null, max: { at: fractionOf(2), included: false, setBy: [upper] } });
  });
});

describe("a result", () => {
  test("is carried on before rounding: 10 / 3 three times is 10", () => {
    expect(exactValue(third)).toEqual(fraction(10n, 3n));
    const results = [third, third, third];
    expect(sumOfValues(results)).toEqual(fractionOf(10));
    expect(sumOfEnds(results, "min")?.at).toEqual(fractionOf(10));
    expect(sumOfEnds(results, "max")?.at).toEqual(fractionOf(10));
  });

  test("stands for the figures whose words set its bounds", () => {
    const { min, max } = intervalOf(third);
    expect([min?.setBy, max?.setBy]).toEqual([[third], [third]]);
    const bounds = { ...third.bounds };
    const natural = { ...third, bounds } as Figure;
    const zero = { at: fractionOf(0), included: true, setBy: [] };
    remember(natural, { value: undefined, interval: { min: zero, max: null } });
    expect(intervalOf(natural)).toEqual({ min: zero, max: null });
    expect(exactValue(natural)).toEqual(fractionOf(third.value));
  });

  test.each([
    ["a value", 100, 101],
    ["a lower bound", 100, 101],
    ["an upper bound", 100, 101],
  ])("is rounded where %s has digits without end", (part, short, long) => {
    const remembered = (digits: number): boolean => {
      const result = { ...third } as Figure;
      const at = { numerator: 1n, denominator: 10n ** BigInt(digits - 1) };
      const end = (name: string) => ({ at: part === name ? at : fractionOf(1), included: true, setBy: [ten] });
      const interval: Interval = { min: end("a lower bound"), max: end("an upper bound") };
      remember(result, { value: part === "a value" ? at : fractionOf(1), interval });
      return toNumber(exactValue(result) as never) !== third.value;
    };
    expect([remembered(short), remembered(long)]).toEqual([true, false]);
  });
});
