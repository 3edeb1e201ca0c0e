import { describe, expect, test } from "vitest";
import { toNumber } from "../../../src/bounds/fraction.ts";
import type { End } from "../../../src/bounds/interval.ts";
import { yearsBetween } from "../../../src/bounds/yearsBetween.ts";
import { type IsoDate, readIsoDate } from "../../../src/words/isoDate.ts";

function between(from: string, to: string) {
  const { value, interval } = yearsBetween(readIsoDate(from) as IsoDate, readIsoDate(to) as IsoDate);
  const [min, max] = [interval.min, interval.max] as [End, End];
  return {
    value: toNumber(value),
    min: toNumber(min.at),
    max: toNumber(max.at),
    included: [min.included, max.included],
    setBy: [...min.setBy, ...max.setBy],
  };
}

describe("the years between two dates", () => {
  test.each([
    ["1827", "2022", 195, 194, 196],
    ["2022", "1827", -195, -196, -194],
    ["2020-01", "2022-07", 2.5, 2.5 - 1 / 12, 2.5 + 1 / 12],
    ["2020", "2022-07", 2, 1.5, 2 + 7 / 12],
    ["2020-07", "2022", 2, 1 + 5 / 12, 2.5],
    ["2020-06-16", "2022-06", 2, 2 - 16 / 30 / 12, 2 + 15 / 30 / 12],
    ["2020", "2022-06-10", 2, 1 + (5 + 9 / 30) / 12, 2 + (5 + 10 / 30) / 12],
  ])("from %s to %s are %d, more than %d and less than %d", (from, to, value, min, max) => {
    const years = between(from, to);
    expect(years.value).toBeCloseTo(value, 12);
    expect(years.min).toBeCloseTo(min, 12);
    expect(years.max).toBeCloseTo(max, 12);
    expect([years.included, years.setBy]).toEqual([[false, false], []]);
  });

  test.each([
    ["2020-06-10", "2022-06-10", 2],
    ["2020-06-10", "2020-06-10", 0],
    ["2020-06-10", "2022-06-09", 1 + 364 / 365],
    ["2020-06-10", "2022-06-11", 2 + 1 / 365],
    ["2019-06-10", "2020-06-09", 365 / 366],
    ["2019-06-10", "2020-12-10", 1 + 183 / 365],
    ["2020-02-29", "2021-02-28", 1],
    ["2020-02-29", "2024-02-29", 4],
    ["2022-06-10", "2020-06-10", -2],
  ])("from the day %s to the day %s are exactly %d", (from, to, value) => {
    const years = between(from, to);
    expect(years.value).toBeCloseTo(value, 14);
    expect(years).toMatchObject({ min: years.value, max: years.value, included: [true, true] });
  });
});
