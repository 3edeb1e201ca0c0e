import { describe, expect, test } from "vitest";
import { toNumber } from "../../../src/bounds/fraction.ts";
import type { End } from "../../../src/bounds/interval.ts";
import { sumOfEnds, sumOfValues } from "../../../src/bounds/sumOfFigures.ts";
import type { Bounds, Figure } from "../../../src/model/figure.ts";

const own = (value: number | undefined, bounds: Partial<Bounds>) =>
  ({ value, bounds: { min: null, max: null, minIncluded: true, maxIncluded: true, ...bounds } }) as Figure;

describe("the sum of values", () => {
  test.each([
    [[0.1, 0.2], 0.3],
    [[1, 2, 3], 6],
    [[2 ** 53 - 1, 1, 1, 1], 2 ** 53 + 2],
    [[2 ** 53 - 1, 1.5, 1.5], 2 ** 53 + 2],
    [[1e21, 1, -1e21], 1],
    [[], 0],
  ])("of %j is %d, with no digit lost on the way", (values, expected) => {
    const sum = sumOfValues(values.map((value) => own(value, {})));
    expect(sum && toNumber(sum)).toBe(expected);
  });

  test("is none where a figure has no value", () => {
    expect(sumOfValues([own(1, {}), own(undefined, {})])).toBeUndefined();
  });
});

describe("the sum of ends", () => {
  const [closed, open] = [own(1, { min: 0.1, max: 2 }), own(1, { min: 0.2, max: 3, minIncluded: false })];

  test("is included only where all are, and is set by all", () => {
    const min = sumOfEnds([closed, open], "min") as End;
    expect([toNumber(min.at), min.included, min.setBy]).toEqual([0.3, false, [closed, open]]);
    const max = sumOfEnds([closed, open], "max") as End;
    expect([toNumber(max.at), max.included]).toEqual([5, true]);
  });

  test("is none where one has none", () => {
    expect(sumOfEnds([closed, own(1, { min: 1 })], "max")).toBeNull();
  });
});
