import { describe, expect, expectTypeOf, test } from "vitest";
import {
  covidDeathRateRank,
  figure,
  foreignAssistance2021,
  format,
  fulbrightPeruvians,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  multiply,
  type Product,
  ratio,
  southernCommandInvestment,
  southernCommandProjects,
  total,
  usaidInvestment,
  usaidInvestmentLastYear,
} from "../../../src/index.ts";
import { expectRefusal } from "./expectRefusal.ts";

const soles = figure({ id: "soles", value: 3.8, unit: "PEN/USD", measure: "exchange-rate" });
const schools = figure({ id: "schools", value: 4, unit: "schools", measure: "schools" });

describe("multiply by a number", () => {
  test("scales value and bounds, and keeps unit, measure, series and period", () => {
    const result = multiply(goodsTrade2021, 2);
    expect(result).toMatchObject({
      operation: "multiply",
      id: "multiply(goods-trade-2021, 2)",
      value: 34_400_000_000,
      unit: "USD",
      measure: "trade",
      series: "goods-trade",
      period: goodsTrade2021.period,
      bounds: { min: 34_300_000_000, max: 34_500_000_000, basis: "rounding" },
      basisFrom: ["goods-trade-2021"],
      inputs: [goodsTrade2021],
    });
    expectTypeOf(result).toEqualTypeOf<Product<"USD", "trade", "goods-trade">>();
  });

  test("keeps the side a hedge leaves open, and turns it where the number is negative", () => {
    expect(multiply(foreignAssistance2021, 2).bounds).toMatchObject({ min: 196e6, minIncluded: false, max: null });
    expect(multiply(fulbrightPeruvians, -1).bounds).toMatchObject({ min: -1900, minIncluded: false, max: null });
    expect(multiply(foreignAssistance2021, 0)).toMatchObject({ value: 0, bounds: { min: 0, max: 0 } });
  });

  test("scales what has only bounds", () => {
    const bounded = total([usaidInvestment, usaidInvestmentLastYear]);
    const half = multiply(bounded, 0.5);
    expect(half).not.toHaveProperty("value");
    expect(half.bounds).toMatchObject({ min: 1_850_000_000, minIncluded: false, max: null });
  });
});

describe("multiply by a figure", () => {
  test("converts dollars, and dollars per person", () => {
    const converted = multiply(foreignAssistance2021, soles);
    expect(converted).toMatchObject({ unit: "PEN", value: 372_400_000, bounds: { min: 372_400_000, max: null } });
    expectTypeOf(converted.unit).toEqualTypeOf<"PEN">();
    const each = multiply(ratio(foreignAssistance2021, schools), soles);
    expect(each).toMatchObject({ unit: "PEN/school", value: 93_100_000 });
    expectTypeOf(each.unit).toEqualTypeOf<"PEN/school">();
  });

  test("undoes a ratio, in either order", () => {
    const perProject = ratio(southernCommandInvestment, southernCommandProjects);
    expect(multiply(perProject, southernCommandProjects)).toMatchObject({ unit: "USD", value: 54_800_000 });
    expect(multiply(southernCommandProjects, perProject)).toMatchObject({ unit: "USD", value: 54_800_000 });
    expectTypeOf(multiply(perProject, southernCommandProjects).unit).toEqualTypeOf<"USD">();
  });

  test("widens the bounds by those of the rate", () => {
    const rate = figure({ id: "rate", value: 3.8, written: "3.8", unit: "PEN/USD", measure: "exchange-rate" });
    const { bounds, basisFrom } = multiply(goodsTrade2021, rate);
    expect(bounds).toMatchObject({ min: 17.15e9 * 3.75, max: 17.25e9 * 3.85 });
    expect(basisFrom).toEqual(["goods-trade-2021", "rate"]);
  });

  test("takes the times of a growth", () => {
    const { times } = growth(goodsTrade2009, goodsTrade2021);
    expect(multiply(goodsTrade2009, times)).toMatchObject({ unit: "USD", value: 17_200_000_000 });
  });

  test("can grow: converted figures stay in their series", () => {
    const [before, after] = [multiply(goodsTrade2009, soles), multiply(goodsTrade2021, soles)];
    expect(growth(before, after).percent.value).toBe(growth(goodsTrade2009, goodsTrade2021).percent.value);
  });
});

describe("multiply refuses", () => {
  test("units that do not cancel, when compiled and when run", () => {
    // @ts-expect-error TS2769: schools do not cancel with dollars.
    const error = expectRefusal(() => multiply(foreignAssistance2021, schools), "mixed-units", [
      "foreign-assistance-2021",
      "schools",
    ]);
    expect(error.remedy).toContain('"PEN/USD"');
    // @ts-expect-error TS2769: dollars times dollars is nothing.
    expectRefusal(() => multiply(foreignAssistance2021, foreignAssistance2021), "mixed-units");
    // @ts-expect-error TS2769: soles per dollar do not convert schools.
    expectRefusal(() => multiply(schools, soles), "mixed-units");
  });

  test("what is no finite number or figure, and products beyond 2^53 - 1", () => {
    for (const by of [Number.NaN, Number.POSITIVE_INFINITY, "2", undefined, null, 2n, {}]) {
      expectRefusal(() => multiply(goodsTrade2021, by as never), "invalid-input");
    }
    expectRefusal(() => multiply(goodsTrade2021, 1e9), "out-of-range", ["goods-trade-2021"]);
  });
});

test("a rank has no multiple", () => {
  // @ts-expect-error It does not compile either.
  expectRefusal(() => multiply(covidDeathRateRank, 2), "not-divisible", ["covid-death-rate-rank"]);
});

test("a number is asked for as a factor, not in the figure’s unit", () => {
  expect(() => multiply(goodsTrade2021, Number.NaN)).toThrow("Call it like multiply(figure, 1.5).");
});

test("a range is multiplied at both ends", () => {
  const range = { id: "a", written: "between 3 and 5 million", unit: "visitors", measure: "visitors" } as const;
  const twice = multiply(figure(range), 2);
  expect(twice.bounds).toMatchObject({ min: 6_000_000, max: 10_000_000, minIncluded: true, maxIncluded: true });
  expect(twice).not.toHaveProperty("value");
  expect(format(twice)).toBe("at least 6 million and at most 10 million visitors");
});

test("of words that set no bounds nothing is known; those of one’s own are not said to be the document’s", () => {
  const words = { id: "a", label: "Visitors", written: "about hundreds of thousands", unit: "visitors" } as const;
  expect(() => multiply(figure({ ...words, measure: "visitors" }), 2)).toThrow(
    "multiply expected a figure with a value or a bound, received “Visitors”, given only “about hundreds of thousands”.",
  );
});

test("two different figures with one id are refused", () => {
  const other = figure({ id: "goods-trade-2021", value: 5, unit: "people", measure: "people" });
  expectRefusal(() => ratio(goodsTrade2021, other), "same-id", ["goods-trade-2021"]);
});
