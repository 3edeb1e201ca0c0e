import { describe, expect, test } from "vitest";
import {
  agriculturalTrade2009,
  agriculturalTrade2020,
  type Bounds,
  figure,
  fishingExportJobs,
  fulbrightPeruvians,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  isAtLeast,
  isAtMost,
  isLessThan,
  isMoreThan,
  peaceCorpsVolunteers,
  southernCommandProjects,
  total,
  usaidInvestment,
} from "../../../src/index.ts";
import { expectRefusal } from "./expectRefusal.ts";

function within(min: number | null, max: number | null, minIncluded = true, maxIncluded = true) {
  const bounds: Bounds = { min, max, minIncluded, maxIncluded, basis: "stated" };
  return figure({ id: "a", value: min ?? max ?? 0, unit: "people", measure: "visitors", bounds });
}

describe("at the ends of the limits", () => {
  test.each([
    [within(10, 20), 10, true, undefined],
    [within(10, 20), 9, true, false],
    [within(10, 20), 15, undefined, undefined],
    [within(10, 20), 20, undefined, true],
    [within(10, 20), 21, false, true],
    [within(10, 20, false, false), 10, true, false],
    [within(10, 20, false, false), 20, false, true],
    [within(10, null, true, false), 1e9, undefined, undefined],
    [within(null, 20, false, true), -1e9, undefined, undefined],
    [within(10, 10), 10, true, true],
  ])("case %#", (input, n, atLeast, atMost) => {
    expect(isAtLeast(input, n)).toBe(atLeast);
    expect(isAtMost(input, n)).toBe(atMost);
  });

  test.each([
    [within(10, 20), within(0, 9), true],
    [within(10, 20), within(0, 10), undefined],
    [within(10, 20, false), within(0, 10), true],
    [within(10, 20), within(0, 10, true, false), true],
    [within(10, 20), within(20, 30), false],
    [within(10, 20), within(19, 30), undefined],
    [within(10, null, true, false), within(0, null, true, false), undefined],
  ])("isMoreThan, case %#", (a, b, answer) => {
    expect(isMoreThan(a, { ...b, id: "b" })).toBe(answer);
  });
});

test.each([
  [within(10, 20), 9, true, false],
  [within(10, 20), 10, undefined, false],
  [within(10, 20, false), 10, true, false],
  [within(10, 20), 20, false, undefined],
  [within(10, 20, true, false), 20, false, true],
  [within(10, 20), 21, false, true],
  [within(10, null, true, false), 15, undefined, undefined],
  [within(10, 10), 10, false, false],
])("isMoreThan and isLessThan, case %#", (input, n, more, less) => {
  expect([isMoreThan(input, n), isLessThan(input, n)]).toEqual([more, less]);
});

test("a figure against itself, and its copy, is as much, whatever it is", () => {
  for (const other of [usaidInvestment, JSON.parse(JSON.stringify(usaidInvestment))]) {
    expect([isAtLeast(usaidInvestment, other), isAtMost(usaidInvestment, other)]).toEqual([true, true]);
    expect([isMoreThan(usaidInvestment, other), isLessThan(usaidInvestment, other)]).toEqual([false, false]);
  }
});

test("results are compared like figures", () => {
  const goods = growth(goodsTrade2009, goodsTrade2021);
  expect(isMoreThan(growth(agriculturalTrade2009, agriculturalTrade2020), goods)).toBe(true);
  expect([isAtLeast(goods, 80), isAtLeast(goods, 89), isAtLeast(goods, 91)]).toEqual([true, undefined, false]);
  expect(isMoreThan(total([usaidInvestment]), 3_700_000_000)).toBe(true);
});

describe("of the document’s figures", () => {
  test("a figure without a value is compared by its limits", () => {
    expect(isAtLeast(fishingExportJobs, 200_000)).toBe(true);
    expect(isAtMost(fishingExportJobs, 1_000_000)).toBe(true);
    expect(isAtLeast(fishingExportJobs, 1_000_000)).toBe(false);
  });

  test("“approximately” decides nothing", () => {
    expect(isAtLeast(peaceCorpsVolunteers, 1)).toBe(undefined);
    expect(isAtMost(peaceCorpsVolunteers, 1_000_000)).toBe(undefined);
  });

  test("“nearly” is below, “more than” above", () => {
    expect(isAtMost(fulbrightPeruvians, 1900)).toBe(true);
    expect(isAtLeast(usaidInvestment, 3_700_000_000)).toBe(true);
    expect(isAtMost(usaidInvestment, 3_700_000_000)).toBe(false);
    expect(isMoreThan(goodsTrade2021, goodsTrade2009)).toBe(true);
    expect(isMoreThan(goodsTrade2009, goodsTrade2021)).toBe(false);
    expect(isMoreThan(usaidInvestment, usaidInvestment)).toBe(false);
  });
});

describe("refused", () => {
  test("numbers that are none", () => {
    for (const n of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "1900", null, undefined, 5n, {}]) {
      expectRefusal(() => isAtLeast(fulbrightPeruvians, n as never), "invalid-input");
      expectRefusal(() => isAtMost(fulbrightPeruvians, n as never), "invalid-input");
    }
  });

  test("figures of two units", () => {
    // @ts-expect-error One unit is “projects”, the other “USD”.
    expectRefusal(() => isMoreThan(southernCommandProjects, usaidInvestment), "mixed-units");
  });
});
