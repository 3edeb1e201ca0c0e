import { expect, test } from "vitest";
import {
  antiTraffickingProjectsAssistance,
  byAgency,
  childProtectionCompactAssistance,
  figure,
  fulbrightPeruvians,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  isAtLeast,
  multiply,
  ratio,
  southernCommandInvestment,
  southernCommandProjects,
  total,
  totalByAgency,
} from "../../../src/index.ts";

const rounded = (
  quantity: { value: number; bounds: { min: number | null; max: number | null } } | undefined,
  digits: number,
) => [quantity?.value, quantity?.bounds.min, quantity?.bounds.max].map((number) => number?.toFixed(digits));

test("growth of the trade in goods: 89.01 percent in [87.43, 90.61], 5.449 a year in [5.375, 5.522], 12 years", () => {
  const { percent, annualPercent, years, value, unit, bounds } = growth(goodsTrade2009, goodsTrade2021);
  expect(rounded(percent, 2)).toEqual(["89.01", "87.43", "90.61"]);
  expect(rounded(annualPercent, 3)).toEqual(["5.449", "5.375", "5.522"]);
  expect(years).toMatchObject({
    value: 12,
    unit: "years",
    bounds: { min: 12, max: 12, minIncluded: true, maxIncluded: true, basis: "exact" },
  });
  expect(percent).toMatchObject({ value, unit, bounds });
  // The ends are the quotients of the ends: nothing is widened.
  expect(bounds.min).toBeCloseTo(((17_150_000_000 - 9_150_000_000) / 9_150_000_000) * 100, 12);
  expect(bounds.max).toBeCloseTo(((17_250_000_000 - 9_050_000_000) / 9_050_000_000) * 100, 12);
});

test("the State Department’s two amounts against trafficking: 10,330,000 in [10,275,000, 10,385,000]", () => {
  const sum = total([childProtectionCompactAssistance, antiTraffickingProjectsAssistance]);
  expect(sum.additive && sum.value).toBe(10_330_000);
  expect(sum.bounds).toEqual({
    min: 10_275_000,
    max: 10_385_000,
    minIncluded: true,
    maxIncluded: true,
    basis: "rounding",
  });
  expect(sum.assumptions).toEqual([]);
});

test("all dollar assistance of USAID: not additive, at least 3.7 billion, no upper limit", () => {
  const amounts = byAgency("usaid").filter((fact) => fact.kind === "amount");
  for (const sum of [totalByAgency("usaid"), total(amounts)]) {
    expect(sum.additive).toBe(false);
    expect(sum).not.toHaveProperty("value");
    expect(sum.bounds.min).toBe(3_700_000_000);
    expect(sum.bounds.max).toBeNull();
    expect(sum.inputs).toHaveLength(4);
  }
});

test("$54.8 million over 287 projects: 190,940.77 each at least, not included, no upper limit", () => {
  const { value, unit, bounds } = ratio(southernCommandInvestment, southernCommandProjects);
  expect(value.toFixed(2)).toBe("190940.77");
  expect(unit).toBe("USD/project");
  expect(bounds).toMatchObject({ max: null, minIncluded: false, maxIncluded: false, basis: "stated" });
  expect(bounds.min).toBeCloseTo(value, 9);
});

test("nearly 1,900 Peruvians are not at least 1,900, and whether 1,800 is not known", () => {
  expect(isAtLeast(fulbrightPeruvians, 1900)).toBe(false);
  expect(isAtLeast(fulbrightPeruvians, 1800)).toBe(undefined);
});

test("the trade in goods of 2021 at 3.8 soles: PEN 65.36 billion, bounds exact", () => {
  const rate = figure({ id: "rate", value: 3.8, unit: "PEN/USD", measure: "exchange-rate" });
  const soles = multiply(goodsTrade2021, rate);
  expect(soles).toMatchObject({ unit: "PEN", value: 65_360_000_000, measure: "trade", series: "goods-trade" });
  expect(soles.bounds).toEqual({
    min: 65_170_000_000,
    max: 65_550_000_000,
    minIncluded: true,
    maxIncluded: true,
    basis: "rounding",
  });
});
