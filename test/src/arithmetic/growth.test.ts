import { describe, expect, test } from "vitest";
import {
  agriculturalTrade2009,
  agriculturalTrade2020,
  covidAssistance,
  figure,
  foreignAssistance2021,
  type Growth,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  type Period,
  usStudentsInPeru,
  venezuelansInPeru,
  venezuelansInPeruProjected,
} from "../../../src/index.ts";
import { expectRefusal } from "./expectRefusal.ts";

const visitors = (id: string, value: number, period?: Period) =>
  figure({ id, value, unit: "people", measure: "visitors", series: "visitors", ...(period && { period }) });
const year = (value: number, calendar: "calendar" | "fiscal" | "unstated" = "calendar"): Period => ({
  type: "year",
  year: value,
  calendar,
});

const codesOf = ({ caveats }: Growth) => caveats.map(({ code }) => code);

describe("growth", () => {
  test("gives the change, percent, times, years and annual percent", () => {
    const { change, percent, times, years, annualPercent, inputs, basisFrom, caveats, assumptions } = growth(
      visitors("before", 100, year(2019)),
      visitors("after", 121, year(2021)),
    );
    expect(change).toMatchObject({ value: 21, unit: "people" });
    expect(percent).toMatchObject({ value: 21, unit: "percent" });
    expect(times).toMatchObject({ value: 1.21, unit: "times" });
    expect(years).toMatchObject({ value: 2, unit: "years" });
    expect(annualPercent).toMatchObject({ value: 10, bounds: { min: 10, max: 10, basis: "exact" } });
    expect(percent.bounds).toEqual({ min: 21, max: 21, minIncluded: true, maxIncluded: true, basis: "exact" });
    expect(inputs.map(({ id }) => id)).toEqual(["before", "after"]);
    expect([basisFrom, caveats, assumptions]).toEqual([["before", "after"], [], []]);
  });

  test("keeps a lower limit that has no upper one, and the reverse", () => {
    const before = figure({
      ...visitors("before", 100, year(2019)),
      bounds: { min: 100, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
    });
    const { percent, times, change } = growth(before, visitors("after", 150, year(2021)));
    expect(percent.bounds).toEqual({ min: -100, max: 50, minIncluded: false, maxIncluded: false, basis: "stated" });
    expect(times.bounds).toMatchObject({ min: 0, max: 1.5, minIncluded: false });
    expect(change.bounds).toMatchObject({ min: null, max: 50, maxIncluded: false });
    const after = growth(visitors("from", 100, year(2019)), { ...before, id: "to", period: year(2021) });
    expect(after.percent.bounds).toMatchObject({ min: 0, max: null, minIncluded: false });
  });

  test("knows no limit where the base may be zero", () => {
    const before = {
      unit: "people",
      measure: "visitors",
      series: "visitors",
      hedge: "nearly",
      period: year(2019),
    } as const;
    const { percent } = growth(figure({ id: "before", value: 100, ...before }), visitors("after", 150, year(2021)));
    expect(percent.bounds).toMatchObject({ min: null, max: null });
  });

  test("from an amount or a count of the document, which is not negative, has a lower limit", () => {
    const after = { id: "after", written: "more than 8,000", period: year(2021) } as const;
    const more = figure({ ...after, unit: "people", measure: "visitors", series: "visitors" });
    const from = { ...visitors("before", 4_000, year(2019)), bounds: usStudentsInPeru.bounds };
    const { times, percent } = growth({ ...from, source: usStudentsInPeru.source }, more);
    expect(times.bounds).toMatchObject({ min: 2, max: null, minIncluded: false });
    expect(percent.bounds).toMatchObject({ min: 100, max: null });
    expect(growth(from, more).times.bounds).toMatchObject({ min: null, max: null });
    const percents = [
      { ...from, source: usStudentsInPeru.source, unit: "percent" },
      { ...more, unit: "percent" },
    ] as const;
    expect(growth(...percents).times.bounds).toMatchObject({ min: null, max: null });
  });

  test("to nothing is minus 100 percent, every year", () => {
    const { percent, annualPercent } = growth(visitors("before", 100, year(2019)), visitors("after", 0, year(2021)));
    expect(percent.value).toBe(-100);
    expect(annualPercent?.value).toBe(-100);
    expect(annualPercent?.bounds).toMatchObject({ min: -100, max: -100, minIncluded: true, maxIncluded: true });
  });

  test("below nothing has no annual percent", () => {
    const { percent, ...rest } = growth(visitors("before", 100, year(2019)), visitors("after", -50, year(2021)));
    expect(percent.value).toBe(-150);
    expect(rest).not.toHaveProperty("annualPercent");
    expect(rest.years?.value).toBe(2);
  });

  test("refuses figures that may be of any time", () => {
    const error = expectRefusal(() => growth(visitors("before", 100), visitors("after", 150, year(2021))), "no-date");
    expect(error.reason).toBe(
      "growth expected an earlier figure and a later one, but “before” has no stated period and “after” is for calendar year 2021.",
    );
    expectRefusal(() => growth(visitors("before", 100, year(2019)), visitors("after", 150)), "no-date");
  });

  test("of Venezuelans in Peru, undated and projected, has no years", () => {
    const result = growth(venezuelansInPeru, venezuelansInPeruProjected);
    expect(result).not.toHaveProperty("years");
    expect(result).not.toHaveProperty("annualPercent");
    expect(codesOf(result)).toEqual(["periods-differ", "projected", "no-date"]);
    expect(result.caveats[1]?.text).toBe(`“${venezuelansInPeruProjected.label}” is projected by the UN.`);
  });

  test("refuses a projection twice: it is of one time", () => {
    const twice = [venezuelansInPeruProjected, venezuelansInPeruProjected] as const;
    const { remedy } = expectRefusal(
      () => growth(...twice),
      "wrong-order",
      twice.map(({ id }) => id),
    );
    expect(remedy).toBe("Call difference(a, b) for figures whose times overlap.");
  });

  test("refuses to go back from a projection to the present", () => {
    expectRefusal(() => growth(venezuelansInPeruProjected, venezuelansInPeru), "wrong-order", [
      "venezuelans-in-peru-projected",
      "venezuelans-in-peru",
    ]);
  });

  test("of agricultural trade shows the 167 percent within wide limits", () => {
    const { percent, years } = growth(agriculturalTrade2009, agriculturalTrade2020);
    expect(percent.value.toFixed(1)).toBe("166.7");
    expect([percent.bounds.min?.toFixed(1), percent.bounds.max?.toFixed(1)]).toEqual(["125.8", "210.3"]);
    expect(years?.value).toBe(11);
  });

  test("says whether the years are calendar or fiscal", () => {
    const unstated = growth(goodsTrade2009, goodsTrade2021);
    expect(codesOf(unstated)).toEqual(["calendar-unstated"]);
    const mixed = growth(visitors("before", 1, year(2019)), visitors("after", 2, year(2021, "fiscal")));
    expect(codesOf(mixed)).toEqual(["calendars-differ"]);
    expect(
      growth(visitors("before", 1, year(2019, "fiscal")), visitors("after", 2, year(2021, "fiscal"))).caveats,
    ).toEqual([]);
  });

  test("counts years between dates by their precision", () => {
    const { years } = growth(
      visitors("before", 1, { type: "instant", date: "2019-06" }),
      visitors("after", 2, { type: "instant", date: "2021-06-15" }),
    );
    expect(years?.value).toBe(2);
    expect(years?.bounds.min).toBeLessThan(2);
    expect(years?.bounds.max).toBeGreaterThan(2);
  });
});

describe("growth in whole percents", () => {
  test.each([
    [100, 107, 7],
    [100, 114, 14],
    [1000, 1164, 16.4],
    [100, 90, -10],
  ])("from %i to %i is %d percent, to the last digit", (from, to, percent) => {
    const result = growth(visitors("before", from, year(2019)), visitors("after", to, year(2020)));
    expect(result.percent.value).toBe(percent);
    expect(result.percent.bounds).toMatchObject({ min: percent, max: percent });
  });

  test("compounds without a lower limit where the later figure has none", () => {
    const after = figure({
      id: "after",
      value: 150,
      unit: "people",
      measure: "visitors",
      series: "visitors",
      hedge: "nearly",
      period: year(2020),
    });
    const { annualPercent } = growth(visitors("before", 100, year(2019)), after);
    expect(annualPercent?.bounds).toMatchObject({ min: null, max: 50, minIncluded: false, maxIncluded: false });
    const inTwoYears = growth(visitors("before", 100, year(2018)), after).annualPercent?.bounds;
    expect(inTwoYears).toMatchObject({ min: null, minIncluded: false, maxIncluded: false });
    expect(inTwoYears?.max).toBeCloseTo((Math.sqrt(1.5) - 1) * 100, 12);
  });

  test("compounds without a lower limit where the later figure may be below zero, even in one year", () => {
    const after = { ...visitors("after", 150, year(2020)), bounds: { ...visitors("after", 150).bounds, min: -50 } };
    const { percent, annualPercent } = growth(visitors("before", 100, year(2019)), after);
    expect(percent.bounds.min).toBe(-150);
    expect(annualPercent?.bounds).toMatchObject({ min: null, max: 50, minIncluded: false, maxIncluded: true });
  });

  test("keeps the caveats that are not of the periods", () => {
    const staged = (id: string, stage: "allocated" | "provided", value: number) =>
      figure({ id, value: 1, unit: "USD", measure: "money", series: "money", stage, period: year(value) });
    const { caveats } = growth(staged("before", "allocated", 2019), staged("after", "provided", 2021));
    expect(caveats.map(({ text }) => text)).toEqual([
      "The stages differ: “before” was allocated; “after” was provided.",
    ]);
  });
});

describe("growth between dates of two precisions", () => {
  const between = (from: Period, to: Period) => growth(visitors("before", 100, from), visitors("after", 121, to));
  const at = (date: string): Period => ({ type: "instant", date });

  test("has open limits of the years, whichever of them is a year", () => {
    const open = { minIncluded: false, maxIncluded: false };
    const fromYear = between(year(2019), at("2021-06")).years;
    expect(fromYear).toMatchObject({ value: 2, bounds: { max: 30 / 12, ...open } });
    expect(fromYear?.bounds.min).toBeCloseTo(17 / 12, 14);
    const toYear = between(at("2019-06"), year(2021)).years;
    expect(toYear).toMatchObject({ value: 2, bounds: { min: 18 / 12, ...open } });
    expect(toYear?.bounds.max).toBeCloseTo(31 / 12, 14);
    expect(between(year(2019), year(2021)).years?.bounds).toMatchObject({ min: 2, max: 2, minIncluded: true });
  });

  test("says nothing of calendars where one is no year", () => {
    expect(between(year(2019), at("2021-06")).caveats).toEqual([]);
    expect(between(at("2019-06"), year(2021)).caveats).toEqual([]);
  });

  test.each([
    ["2019-01"],
    ["2019-06"],
    ["2019-12"],
  ])("within one year, to %s, may run backwards and is refused", (date) => {
    expectRefusal(() => between(year(2019), at(date)), "wrong-order", ["before", "after"]);
  });

  test("takes “by the end of” for the last day of its year or month", () => {
    const end = (date: string) => ({ type: "instant", date, relation: "byEndOf" }) as const;
    expect(between(at("2019-12-30"), end("2019")).years?.value).toBe(1 / 366);
    expect(between(end("2019"), end("2020")).years).toMatchObject({ value: 1, bounds: { min: 1, max: 1 } });
    expect(between(end("2019-06"), at("2019-12-31")).years).toMatchObject({ value: 184 / 366 });
    const toNextYear = between(end("2019"), year(2020)).years?.bounds;
    expect(toNextYear).toMatchObject({ min: 0, minIncluded: false });

    for (const [from, to] of [
      [end("2019"), at("2019-06")],
      [end("2019"), end("2019")],
      [end("2019"), end("2019-12")],
      [end("2019"), at("2019-12-31")],
      [end("2019-06"), end("2019-06")],
      [at("2019-12-31"), end("2019")],
      [at("2019-12"), end("2019")],
      [at("2019"), end("2019")],
      [year(2019), end("2019")],
      [end("2019"), year(2019)],
    ] as const) {
      expectRefusal(() => between(from, to), "wrong-order", ["before", "after"]);
    }
  });

  test("never counts a time that may run backwards", () => {
    const end = { type: "instant", date: "2019", relation: "byEndOf" } as const;
    const { years } = between(at("2019-06"), end);
    expect(years?.bounds.min).toBeCloseTo(6 / 12, 2);
    expect(years?.bounds.max).toBeCloseTo(7 / 12, 2);
    expect(years?.value).toBeCloseTo(6 / 12, 2);
  });

  test.each([
    ["2019-02-28", "2020-02-28", 1],
    ["2020-02-29", "2021-02-28", 1],
    ["2020-02-28", "2022-02-28", 2],
    ["2019-01-01", "2019-07-02", 182 / 365],
    ["2019-12-31", "2021-01-01", 1 + 1 / 365],
  ])("from %s to %s it is exactly %d years", (from, to, years) => {
    const result = between(at(from), at(to)).years;
    expect(result?.value).toBeCloseTo(years, 14);
    expect(result?.bounds).toMatchObject({ minIncluded: true, maxIncluded: true, basis: "exact" });
    expect((result?.bounds.max as number) - (result?.bounds.min as number)).toBeLessThan(1e-15);
  });

  test("one after the other compounds nothing: the time may be none", () => {
    const result = between(at("2019-06"), at("2019-07"));
    expect(result.years).toMatchObject({ value: 1 / 12, bounds: { min: 0, minIncluded: false } });
    expect(result.years?.bounds.max).toBeCloseTo(2 / 12, 14);
    expect(result).not.toHaveProperty("annualPercent");
    expect(between(at("2019-06"), at("2019-08"))).toHaveProperty("annualPercent");
  });

  test("within days has no annual percent where that is beyond the numbers, and keeps the rest", () => {
    const dollars = (id: string, value: number, date: string) =>
      figure({ id, value, unit: "USD", measure: "money", series: "money", period: at(date) });
    for (const [from, to, factor] of [
      ["2020-05-01", "2020-05-03", 2],
      // The computer's own power of this is infinite.
      ["2020-05-01", "2020-05-02", 1000],
      // The shortest time these dates allow is a day, and only the upper bound is beyond.
      ["2020-05-30", "2020-06", 2],
    ] as const) {
      const result = growth(dollars("a", 1e7, from), dollars("b", 1e7 * factor, to));
      expect(result).not.toHaveProperty("annualPercent");
      expect([result.change.value, result.value, result.times.value]).toEqual([
        1e7 * (factor - 1),
        (factor - 1) * 100,
        factor,
      ]);
    }
    const { annualPercent } = growth(dollars("a", 1e7, "2020-05-01"), dollars("b", 2e7, "2020-06-20"));
    expect(annualPercent?.value).toBeCloseTo((2 ** (365 / 50) - 1) * 100, 6);
  });

  test("refuses one date twice, and a date before", () => {
    for (const [from, to] of [
      ["2019-06", "2019-06"],
      ["2019-06", "2019-05"],
      ["2019-06", "2019"],
    ] as const) {
      expectRefusal(() => between(at(from), at(to)), "wrong-order", ["before", "after"]);
    }
  });
});

describe("growth refuses", () => {
  test("figures of two series, or of none", () => {
    // @ts-expect-error One series is “goods-trade”, the other “agricultural-trade”.
    const error = expectRefusal(() => growth(goodsTrade2009, agriculturalTrade2020), "mixed-series", [
      "goods-trade-2009",
      "agricultural-trade-2020",
    ]);
    expect(error.reason).toContain("in 2009” belongs to the series “goods-trade”");
    // @ts-expect-error A figure of no series.
    expectRefusal(() => growth(covidAssistance, foreignAssistance2021), "mixed-series");
  });

  test("figures in the wrong order, or one and the same", () => {
    const error = expectRefusal(() => growth(goodsTrade2021, goodsTrade2009), "wrong-order");
    expect(error.remedy).toBe("Pass the earlier figure first.");
    expectRefusal(() => growth(goodsTrade2021, goodsTrade2021), "wrong-order");
    const same = expectRefusal(() => growth(visitors("a", 1, year(2019)), visitors("b", 2, year(2019))), "wrong-order");
    expect(same.remedy).toBe("Call difference(a, b) for figures whose times overlap.");
  });

  test("a base that is zero or below", () => {
    expectRefusal(() => growth(visitors("a", 0, year(2019)), visitors("b", 2, year(2021))), "zero-base", ["a"]);
    expectRefusal(() => growth(visitors("a", -5, year(2019)), visitors("b", 2, year(2021))), "zero-base", ["a"]);
  });

  test("figures of two units or measures of one series", () => {
    const other = { ...visitors("b", 2, year(2021)), unit: "nights" };
    expectRefusal(() => growth(visitors("a", 1, year(2019)) as never, other as never), "mixed-units", ["a", "b"]);
    const measured = { ...visitors("b", 2, year(2021)), measure: "guests" };
    expectRefusal(() => growth(visitors("a", 1, year(2019)) as never, measured as never), "mixed-measures", ["a", "b"]);
  });
});
