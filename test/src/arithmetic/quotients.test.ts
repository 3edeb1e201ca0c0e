import { describe, expect, test } from "vitest";
import {
  agriculturalTrade2009,
  agriculturalTrade2020,
  agriculturalTradeGrowth,
  antiTraffickingProjectsAssistance,
  binationalCenterStudents,
  childProtectionCompactAssistance,
  covidAssistance,
  covidDeathRate,
  covidDeathRateRank,
  difference,
  emergencyOperationsCenters,
  figure,
  fishingExportJobs,
  foreignAssistance2021,
  format,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  isAtLeast,
  isMoreThan,
  multiply,
  type Period,
  peaceCorpsVolunteers,
  perYear,
  type Result,
  ratio,
  share,
  southernCommandInvestment,
  southernCommandProjects,
  total,
  totalByTopic,
  usaidInvestment,
  usaidYearsInPeru,
  usStudentsInPeru,
  venezuelanCrisisAssistanceAnnounced,
  venezuelanSupportContributed,
} from "../../../src/index.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";
import { deepFreeze } from "../../../src/model/deepFreeze.ts";
import { expectRefusal } from "./expectRefusal.ts";

const people = (id: string, value: number, period?: Period) =>
  figure({ id, value, unit: "people", measure: "visitors", ...(period && { period }) });

const textsOf = ({ caveats }: Result) => caveats.map(({ text }) => text);

describe("share", () => {
  test("is the part in percent of the whole, with what was assumed", () => {
    const result = share(agriculturalTrade2009, goodsTrade2009, { assumePartOf: true });
    expect(result).toMatchObject({ operation: "share", unit: "percent", value: (1.5 / 9.1) * 100 });
    expect(result.bounds.min).toBeCloseTo((1.45e9 / 9.15e9) * 100, 12);
    expect(result.bounds.max).toBeCloseTo((1.55e9 / 9.05e9) * 100, 12);
    expect(result.assumptions).toEqual([
      {
        code: "part-of",
        facts: ["agricultural-trade-2009", "goods-trade-2009"],
        text: expect.stringMatching(/^“.+” is assumed to be part of “.+”; the document does not say so\.$/),
      },
    ]);
  });

  test("needs no assumption for a figure that was added to the total", () => {
    const [a, b] = [people("a", 1), people("b", 3)];
    const whole = total([a, b], { assumeDisjoint: true });
    expect(share(a, whole)).toMatchObject({ value: 25, bounds: { min: 25, max: 25 } });
    expect(share(a, whole).assumptions.map(({ code }) => code)).toEqual(["disjoint"]);
    expectRefusal(() => share(people("c", 1), whole), "not-part-of");
  });

  test("of a figure in itself is exactly all of it", () => {
    const { bounds } = share(goodsTrade2009, goodsTrade2009, { assumePartOf: true });
    expect(bounds).toMatchObject({ min: 100, max: 100 });
  });

  test("refuses a part the document does not call one", () => {
    const error = expectRefusal(() => share(agriculturalTrade2009, goodsTrade2009), "not-part-of");
    expect(error.reason).toContain(" Both are trade between the two countries in 2009");
    expect(error.remedy).toContain("assumePartOf: true");
    const own = expectRefusal(() => share(people("a", 1), people("b", 2)), "not-part-of", ["a", "b"]);
    expect(own.reason).toBe(
      "share expected a part and its whole, but the document does not say that “a” is part of “b”.",
    );
  });

  test("refuses a part that exceeds its whole, at the edge of its limits", () => {
    expectRefusal(() => share(people("a", 3), people("b", 2), { assumePartOf: true }), "not-part-of", ["a", "b"]);
    expect(share(people("a", 2), people("b", 2), { assumePartOf: true }).value).toBe(100);
    const more = figure({ id: "a", value: 2, hedge: "more than", unit: "people", measure: "visitors" });
    expectRefusal(() => share(more, people("b", 2), { assumePartOf: true }), "not-part-of", ["a", "b"]);
  });

  test("stays within what a part can be: from nothing to all", () => {
    const nearly = figure({ id: "b", value: 10, hedge: "nearly", unit: "people", measure: "visitors" });
    const { bounds } = share(people("a", 9), nearly, { assumePartOf: true });
    expect(bounds).toMatchObject({ min: 90, max: 100, minIncluded: false, maxIncluded: true });
    const open = share(
      figure({ id: "c", value: 1, hedge: "more than", unit: "people", measure: "visitors" }),
      people("d", 10),
      {
        assumePartOf: true,
      },
    );
    expect(open.bounds).toMatchObject({ min: 10, max: 100, minIncluded: false });
    const none = share(people("e", 0), nearly, { assumePartOf: true });
    expect(none.bounds).toMatchObject({ min: 0, minIncluded: true });
  });

  test("takes the document’s word that two figures are apart, even where the caller assumes otherwise", () => {
    const whole = { ...childProtectionCompactAssistance, period: antiTraffickingProjectsAssistance.period };
    const { reason, remedy } = expectRefusal(
      () => share(antiTraffickingProjectsAssistance, whole, { assumePartOf: true }),
      "not-part-of",
      ["anti-trafficking-projects-assistance", "child-protection-compact-assistance"],
    );
    expect(reason).toContain("“An additional $1.43 million in other projects”");
    expect(remedy).toBe("Compare the two with ratio(a, b).");
  });

  test("takes a lower limit of -0 for one of 0", () => {
    const { period } = people("a", 1);
    const [part, whole] = [people("a", 3), people("b", 287)].map(({ bounds, ...rest }) => ({
      ...rest,
      bounds,
      period,
    }));
    const [above, free] = [
      { min: -0, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
      { min: null, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
    ] as const;
    const shared = share(
      deepFreeze({ ...part, bounds: above }) as never,
      deepFreeze({ ...whole, bounds: free }) as never,
      {
        assumePartOf: true,
      },
    );
    expect(shared.bounds).toMatchObject({ min: 0, max: 100, minIncluded: false, maxIncluded: true });
  });

  test("refuses limits that exclude each other, whatever the values", () => {
    const part = { ...people("a", 1), bounds: { ...people("a", 1).bounds, min: 3, max: 4 } };
    expectRefusal(() => share(part, people("b", 2), { assumePartOf: true }), "not-part-of", ["a", "b"]);
  });

  test("never exceeds all, and leaves an end open where only the limits reach it", () => {
    const of = (part: [number, number], whole: [number, number], open: { part?: boolean; whole?: boolean } = {}) => {
      const limited = (id: string, [min, max]: [number, number], ends: object) =>
        figure({
          id,
          value: min + (max - min) / 2,
          unit: "people",
          measure: "visitors",
          bounds: { min, max, minIncluded: true, maxIncluded: true, basis: "stated", ...ends },
        });
      return share(
        limited("a", part, open.part ? { maxIncluded: false } : {}),
        limited("b", whole, open.whole ? { minIncluded: false } : {}),
        { assumePartOf: true },
      ).bounds;
    };
    expect(of([1, 9], [5, 20])).toMatchObject({ min: 5, max: 100, minIncluded: true, maxIncluded: true });
    expect(of([1, 9], [10, 20])).toMatchObject({ min: 5, max: 90, minIncluded: true, maxIncluded: true });
    expect(of([1, 10], [10, 20], { part: true })).toMatchObject({ max: 100, maxIncluded: false });
    expect(of([5, 5], [5, 20])).toMatchObject({ max: 100, maxIncluded: true });
    expect(of([5, 5], [5, 20], { whole: true })).toMatchObject({ max: 100, maxIncluded: false });
    expect(of([0, 5], [0, 20])).toMatchObject({ min: 0, max: 100, minIncluded: true, maxIncluded: true });
    expect(of([-5, 5], [1, 20])).toMatchObject({ min: -500, max: 100 });
  });

  test("refuses what is no amount, count or length of time, with the legal call", () => {
    for (const [unit, legal] of [
      ["percent", "difference(a, b)"],
      ["percentage points", "difference(a, b)"],
      ["rank", "isLessThan(a, b)"],
      ["times", "isMoreThan(a, b)"],
      ["USD/person", "difference(a, b)"],
    ] as const) {
      const [part, whole] = ["part", "whole"].map((id) => figure({ id, value: 5, unit: unit as string, measure: "m" }));
      for (const of of [part, whole] as [ReturnType<typeof figure>, ReturnType<typeof figure>]) {
        const { reason, remedy } = expectRefusal(
          () => share(of, whole as typeof of, { assumePartOf: true }),
          "not-divisible",
          [of.id],
        );
        expect(reason).toBe(`share expected amounts or counts, received “${of.id}”, which is in ${unit}.`);
        expect(remedy).toContain(legal);
      }
    }
    for (const fact of [covidDeathRateRank, agriculturalTradeGrowth, covidDeathRate]) {
      expectRefusal(() => share(fact as never, fact as never), "not-divisible", [fact.id]);
    }
  });

  test("offers only a comparison that is legal: ratio, difference for years, none for what recurs", () => {
    const monthly = people("monthly", 1, { type: "rate", per: "month", statistic: null });
    const cumulative = people("cumulative", 9, { type: "cumulative", since: "2020", asOf: null });
    const remedyOf = (part: typeof monthly, whole: typeof monthly) =>
      expectRefusal(() => share(part, whole, { assumePartOf: true }), "mixed-periods").remedy;
    expect(remedyOf(monthly, cumulative)).toBe("Pass figures of one period.");
    expect(remedyOf(cumulative, monthly)).toBe("Pass figures of one period.");
    expect(remedyOf(people("a", 1), cumulative)).toBe(
      "Pass figures of one period, or compare the two with ratio(a, b).",
    );
    expect(ratio(people("a", 1), cumulative).value).toBe(1 / 9);

    const inYears = (figureOf: object) => ({ ...figureOf, unit: "years" }) as unknown as typeof monthly;
    expect(remedyOf(inYears(people("a", 1)), inYears(cumulative))).toBe(
      "Pass figures of one period, or compare the two with difference(a, b).",
    );
    expect(difference(inYears(cumulative), inYears(people("a", 1))).value).toBe(8);
    expect(share(inYears(people("a", 1)), inYears(people("b", 4)), { assumePartOf: true }).value).toBe(25);
    // Nothing is divided by zero, whatever the periods.
    expectRefusal(() => share(people("a", -1), people("b", 0, cumulative.period)), "zero-base", ["b"]);
  });

  test("refuses differing units, periods, a zero whole, other options", () => {
    // @ts-expect-error One unit is “projects”, the other “centers”.
    expectRefusal(() => share(southernCommandProjects, emergencyOperationsCenters), "mixed-units");
    expectRefusal(() => share(agriculturalTrade2020, goodsTrade2021, { assumePartOf: true }), "mixed-periods");
    expectRefusal(() => share(people("a", 0), people("b", 0), { assumePartOf: true }), "zero-base", ["b"]);
    expectRefusal(() => share(people("a", 1), people("b", -1), { assumePartOf: true }), "zero-base", ["b"]);
    expectRefusal(() => share(people("a", 1), people("b", 2), null as never), "invalid-input");
    expectRefusal(() => share(people("a", 1), people("b", 2), { assumePartOf: 1 } as never), "invalid-input");
  });
});

describe("ratio", () => {
  test("is in the unit of the first per one of the second", () => {
    const result = ratio(people("a", 10), figure({ id: "b", value: 4, unit: "nights", measure: "stay" }));
    expect(result).toMatchObject({ operation: "ratio", unit: "people/night", value: 2.5, caveats: [] });
    expect(result.bounds).toMatchObject({ min: 2.5, max: 2.5, basis: "exact" });
  });

  test("says where the two come from different sentences, in either order", () => {
    expect(ratio(usaidInvestment, southernCommandProjects).caveats[0]).toMatchObject({
      code: "not-mentioned-together",
      facts: ["usaid-investment", "southern-command-projects"],
    });
    expect(ratio(southernCommandProjects, usaidInvestment).caveats[0]?.code).toBe("not-mentioned-together");
    const [first, second] = [
      { ...people("a", 1), source: { quote: "first", start: 0, end: 5 } },
      { ...people("b", 1), source: { quote: "second", start: 5, end: 11 } },
    ] as unknown as [ReturnType<typeof people>, ReturnType<typeof people>];
    expect(textsOf(ratio(first, second))).toEqual(["The document does not mention “a” and “b” together."]);
    expect(textsOf(ratio(second, first))).toEqual(["The document does not mention “b” and “a” together."]);
    expect(textsOf(ratio(southernCommandInvestment, southernCommandProjects))).toEqual([]);
  });

  test("says nothing of sentences where one figure is of none", () => {
    expect(textsOf(ratio(people("a", 1), southernCommandProjects)).join()).not.toContain("together");
    expect(textsOf(ratio(southernCommandProjects, people("a", 1))).join()).not.toContain("together");
  });

  test("by an amount or a count of the document has a lower bound: it is not negative, and zero divides nothing", () => {
    const { value, bounds, basisFrom } = ratio(covidAssistance, usStudentsInPeru);
    expect(value).toBe(19_575);
    expect(bounds).toEqual({ min: 19_575, max: null, minIncluded: false, maxIncluded: false, basis: "stated" });
    expect(basisFrom).toEqual(["covid-assistance", "us-students-in-peru"]);
    expect(ratio(people("a", 8_000), usStudentsInPeru).bounds).toMatchObject({ min: 2, max: null, minIncluded: false });
    const loss = figure({ id: "a", value: -8_000, unit: "USD", measure: "money" });
    expect(ratio(loss, usStudentsInPeru).bounds).toMatchObject({ min: null, max: -2, maxIncluded: false });
  });

  test("by a figure of your own knows nothing if that may be negative", () => {
    const nearly = figure({ id: "b", written: "nearly 100", unit: "nights", measure: "stay" });
    expect(ratio(people("a", 10), nearly).bounds).toMatchObject({ min: null, max: null });
    const bounds = { min: 0, max: 100, minIncluded: true, maxIncluded: true, basis: "stated" } as const;
    expect(ratio(people("a", 10), figure({ ...nearly, hedge: null, written: "100", bounds })).bounds).toMatchObject({
      min: 0.1,
      max: null,
      minIncluded: true,
    });
  });

  test("refuses to divide by zero or less", () => {
    for (const value of [0, -4]) {
      expectRefusal(() => ratio(people("a", 10), people("b", value)), "zero-base", ["b"]);
    }
  });

  test("refuses a number too large to represent", () => {
    const tiny = figure({ id: "b", value: 1e-300, unit: "nights", measure: "stay" });
    expectRefusal(() => ratio(people("a", 9e15), tiny), "out-of-range", ["a", "b"]);
  });
});

describe("perYear", () => {
  test("spreads over the years, each end open by its precision", () => {
    const result = perYear(southernCommandInvestment, { asOf: "2022" });
    expect(result).toMatchObject({ operation: "perYear", unit: "USD/year", value: 54_800_000 / 16 });
    expect(result.bounds).toMatchObject({ minIncluded: false, max: null, basis: "rounding" });
    expect(result.bounds.min).toBeCloseTo(54_800_000 / 17, 8);
    expect(result.assumptions).toMatchObject([{ code: "period-end", values: { date: "2022" } }]);
    expect([result.basisFrom, result.inputs]).toEqual([["southern-command-investment"], [southernCommandInvestment]]);
  });

  test("keeps the note of the figure, and has no negative zero", () => {
    const noted = { ...people("a", 30, { type: "span", from: 2000, to: 2010 }), note: "Counted twice." };
    expect(textsOf(perYear(noted))).toEqual(["Note on “a”: Counted twice."]);
    // Too small to be divided: what is left is zero.
    const none = perYear(people("b", -5e-324, { type: "span", from: 2000, to: 2010 }));
    expect(Object.is(none.value, 0)).toBe(true);
  });

  test("needs no option where both ends are printed, and takes a span of years", () => {
    const span = people("a", 30, { type: "span", from: 2001, to: 2010 });
    expect(perYear(span)).toMatchObject({ value: 3, assumptions: [], unit: "people/year" });
    expect(perYear(span).bounds).toMatchObject({ min: 3, max: 3, basis: "exact" });
    const both = people("b", 30, { type: "cumulative", since: "2000-01", asOf: "2010-01" });
    expect(perYear(both).value).toBe(3);
  });

  test("refuses an end that is missing, given twice, or no date", () => {
    const missing = expectRefusal(() => perYear(southernCommandInvestment), "no-date", ["southern-command-investment"]);
    expect(missing.reason).toMatch(/^The document prints no end of the period of “Southern Command.+”\.$/);
    expectRefusal(() => perYear(usaidInvestment, { asOf: "2022" }), "no-date");
    expectRefusal(() => perYear(southernCommandInvestment, { since: "2007", asOf: "2022" }), "invalid-input");
    for (const asOf of ["soon", "2022-13", "٢٠٢٢", 2022, null, {}]) {
      const call = () => perYear(southernCommandInvestment, { asOf } as never);
      const { reason, remedy } = expectRefusal(call, "invalid-input", ["southern-command-investment"]);
      expect(reason).toMatch(/^perYear expected a date that exists as the end, received /);
      expect(remedy).toBe('Give it as YYYY, YYYY-MM or YYYY-MM-DD, such as asOf: "2022-06-10".');
    }
    for (const options of [null, 5, "2022"]) {
      expectRefusal(() => perYear(southernCommandInvestment, options as never), "invalid-input");
    }
  });

  test("refuses with dates in words", () => {
    const since = people("a", 30, { type: "cumulative", since: "2018-01-01", asOf: null });
    const twice = expectRefusal(() => perYear(since, { asOf: "2018-01-01" }), "wrong-order");
    expect(twice.reason).toContain("received “a”, from January 1, 2018 to January 1, 2018.");
    const given = expectRefusal(() => perYear(since, { since: "2018", asOf: "2020" }), "invalid-input");
    expect(given.reason).toContain("has one: January 1, 2018.");
    const late = expectRefusal(() => perYear(southernCommandInvestment, { asOf: "2023-02" }), "invalid-input");
    expect(late.reason).toContain("received February 2023.");
  });

  test("refuses a period that ends where it begins, or before", () => {
    for (const asOf of ["2006", "2005"])
      expectRefusal(() => perYear(southernCommandInvestment, { asOf }), "wrong-order");
  });

  test("refuses ends that contradict the length the document gives", () => {
    const short = expectRefusal(() => perYear(usaidInvestment, { since: "1982", asOf: "2022" }), "invalid-input", [
      "usaid-investment",
    ]);
    expect(short.reason).toBe(
      "perYear expected the ends of the period of “USAID’s investment in programs in Peru” to be more than 60 years apart, received 1982 to 2022.",
    );
    expectRefusal(() => perYear(usaidInvestment, { since: "1963", asOf: "2022" }), "invalid-input");
    // 1962 to 2022 may be more than 60 years, or less.
    for (const since of ["1962", "1961-01-01", "1900"]) {
      expect(perYear(usaidInvestment, { since, asOf: "2022" }).assumptions).toHaveLength(2);
    }
    const within = (over: string) =>
      figure({
        ...people("a", 30),
        period: { type: "cumulative", since: "2000-01-01", asOf: null, over: { written: over, start: 0 } },
      });
    for (const over of ["less than ten years", "nearly 5 years", "at most 9 years"]) {
      expectRefusal(() => perYear(within(over), { asOf: "2012-01-01" }), "invalid-input", ["a"]);
    }
    for (const over of ["about 5 years", "over a decade", "12 years", "at least 12 years"]) {
      expect(perYear(within(over), { asOf: "2012-01-01" }).value).toBe(2.5);
    }
  });

  test("refuses an end after the document, which cannot speak of it", () => {
    for (const asOf of ["2023", "2023-01-01", "2099"]) {
      const error = expectRefusal(() => perYear(southernCommandInvestment, { asOf }), "invalid-input");
      expect(error.reason).toMatch(
        /no later than the document, which was written by the end of 2022, received (January 1, )?20/,
      );
    }
    for (const asOf of ["2022", "2022-12-31"]) {
      expect(perYear(southernCommandInvestment, { asOf }).caveats.map(({ code }) => code)).toEqual([]);
    }
    const doubled = multiply(southernCommandInvestment, 2);
    expectRefusal(() => perYear(doubled, { asOf: "2099" }), "invalid-input", [doubled.id]);
    const own = people("a", 30, { type: "cumulative", since: "2020", asOf: null });
    expect(perYear(own, { asOf: "2040" }).value).toBe(1.5);
  });

  test("warns of an end before the document, which speaks of its own time", () => {
    const { caveats } = perYear(southernCommandInvestment, { asOf: "2015" });
    expect(caveats).toMatchObject([
      { code: "ends-before-document", facts: ["southern-command-investment"], values: { date: "2015" } },
    ]);
    expect(textsOf({ caveats } as never)).toEqual([
      "The period of “Southern Command’s investment in projects in Peru through its Humanitarian Assistance Program” may go on after 2015: the document, written in 2022, prints no end for it.",
    ]);
  });

  test("refuses a figure that is not gathered over time", () => {
    expectRefusal(() => perYear(foreignAssistance2021), "no-date", ["foreign-assistance-2021"]);
    expectRefusal(() => perYear(binationalCenterStudents), "no-date");
  });
});

describe("difference", () => {
  test("is the first less the second", () => {
    const result = difference(goodsTrade2021, goodsTrade2009);
    expect(result).toMatchObject({ operation: "difference", value: 8_100_000_000, unit: "USD" });
    expect(result.bounds).toMatchObject({
      min: 8_000_000_000,
      max: 8_200_000_000,
      minIncluded: true,
      maxIncluded: true,
    });
    expect(textsOf(result)).toEqual([
      expect.stringMatching(/^The periods differ: “.+ in 2021” is for 2021; “.+ in 2009” is for 2009\.$/),
    ]);
  });

  test("of a figure and itself is nothing, whatever it is", () => {
    expect(difference(usaidInvestment, usaidInvestment)).toMatchObject({
      value: 0,
      bounds: { min: 0, max: 0, minIncluded: true, maxIncluded: true },
      assumptions: [],
    });
  });

  test("is open at an end that one of the two leaves open", () => {
    const above = figure({ id: "a", value: 10, unit: "people", measure: "visitors", hedge: "more than" });
    expect(difference(above, people("b", 4)).bounds).toMatchObject({ min: 6, max: null, minIncluded: false });
    expect(difference(people("b", 14), above).bounds).toMatchObject({ min: null, max: 4, maxIncluded: false });
  });

  test("says where they measure different things", () => {
    const { caveats } = difference(venezuelanSupportContributed, goodsTrade2021);
    expect(caveats[0]).toMatchObject({
      code: "different-measures",
      text: expect.stringMatching(/measure different things: assistance and trade\.$/),
      values: { first: "assistance", second: "trade" },
    });
  });

  test("has no limit on a side where one input has none", () => {
    const { bounds } = difference(southernCommandInvestment, usaidInvestment);
    expect(bounds).toMatchObject({ min: null, max: null, minIncluded: false, maxIncluded: false });
    const against = difference(goodsTrade2021, usaidInvestment);
    expect(against.bounds).toMatchObject({ min: null, max: 17_250_000_000 - 3_700_000_000, maxIncluded: false });
  });

  test("refuses differing units", () => {
    // @ts-expect-error One unit is “volunteers”, the other “USD”.
    expectRefusal(() => difference(peaceCorpsVolunteers, goodsTrade2009), "mixed-units");
  });

  test("takes a figure with bounds alone; less itself it is exactly zero", () => {
    const others = figure({ id: "others", value: 100_000, unit: "jobs", measure: "employment" });
    const more = difference(fishingExportJobs, others);
    expect(more).not.toHaveProperty("value");
    expect(more.bounds).toMatchObject({ min: 100_000, max: 900_000, minIncluded: true, maxIncluded: false });
    expect(difference(fishingExportJobs, fishingExportJobs)).toMatchObject({ value: 0, bounds: { min: 0, max: 0 } });
    expect(ratio(fishingExportJobs, fishingExportJobs)).toMatchObject({ value: 1, bounds: { min: 1, max: 1 } });
    expect(ratio(fishingExportJobs, southernCommandProjects).bounds.max).toBeCloseTo(1_000_000 / 287, 9);
  });
});

describe("what means nothing is refused, with the legal call", () => {
  const inUnit = (unit: string, fields: object = {}) => figure({ id: unit, value: 5, unit, measure: "m", ...fields });

  test.each([
    ["percent", "difference(a, b)"],
    ["percentage points", "difference(a, b)"],
    ["rank", "isLessThan(a, b)"],
    ["years", "perYear(figure, { since, asOf })"],
    ["times", "isMoreThan(a, b)"],
    ["deaths/million people", "multiply(figure, rate)"],
  ])("a ratio of %s, above or below the line", (unit, legal) => {
    for (const [numerator, denominator] of [
      [inUnit(unit), people("b", 2)],
      [people("b", 2), inUnit(unit)],
    ] as const) {
      const { reason, remedy } = expectRefusal(() => ratio(numerator, denominator), "not-divisible", [unit]);
      expect(reason).toBe(`ratio expected amounts or counts, received “${unit}”, which is in ${unit}.`);
      expect(remedy).toContain(legal);
    }
  });

  test("a ratio of the document’s rank, percent, years or rate", () => {
    for (const fact of [covidDeathRateRank, agriculturalTradeGrowth, usaidYearsInPeru, covidDeathRate]) {
      expectRefusal(() => ratio(fact as never, usaidInvestment), "not-divisible", [fact.id]);
      expectRefusal(() => ratio(usaidInvestment, fact as never), "not-divisible", [fact.id]);
    }
  });

  test("a percent per year: percents compound", () => {
    const error = expectRefusal(() => perYear(agriculturalTradeGrowth as never), "not-divisible");
    expect(error.remedy).toBe("Percents compound: use growth(from, to).annualPercent.");
    const rank = expectRefusal(() => perYear(covidDeathRateRank as never), "not-divisible");
    expect(rank.remedy).toBe("Pass an amount or a count.");
  });

  test("rates over different times in a total, a difference, a ratio or a comparison", () => {
    const monthly = people("a", 10, { type: "rate", per: "month", statistic: null });
    const yearly = people("b", 100, { type: "rate", per: "year", statistic: null });
    for (const call of [
      () => total([monthly, yearly]),
      () => difference(monthly, yearly),
      () => ratio(monthly, yearly),
      () => isMoreThan(monthly, yearly),
      () => isAtLeast(monthly, people("c", 5)),
    ]) {
      expectRefusal(call, "mixed-periods");
    }
    expect(isAtLeast(monthly, 10)).toBe(true);
  });
});

describe("“every month” survives", () => {
  const monthly = (id: string, value: number) => people(id, value, { type: "rate", per: "month", statistic: "mean" });

  test("a ratio to what is no rate, and cancels against another rate", () => {
    expect(ratio(binationalCenterStudents, people("b", 2)).period).toMatchObject({ type: "rate", per: "month" });
    expect(ratio(monthly("a", 2), monthly("b", 2)).period).toEqual({ type: "unstated" });
    expectRefusal(() => ratio(people("b", 2), monthly("a", 2)), "not-divisible", ["a"]);
  });

  test("a total of rates over one time", () => {
    const { period } = total([monthly("a", 2), monthly("b", 3)], { assumeDisjoint: true });
    expect(period).toMatchObject({ type: "rate", per: "month" });
  });
});

test("a figure is the whole of itself, without an assumption", () => {
  const { value, bounds, assumptions } = share(foreignAssistance2021, foreignAssistance2021);
  expect([value, bounds.min, bounds.max, assumptions]).toEqual([100, 100, 100, []]);
});

test("bounds that leave values open are not called exact, even where an exact figure alone sets them", () => {
  const guests = figure({ id: "guests", written: "at least 1", unit: "people", measure: "visitors" });
  const price = figure({ id: "price", written: "more than $1", measure: "price" });
  const open = multiply(price, ratio(guests, price));
  const { bounds, basisFrom } = difference(open, people("one", 1));
  expect([bounds.min, bounds.max, bounds.basis, basisFrom]).toEqual([-1, null, "stated", ["one"]]);
});

test("ranks differ by places", () => {
  const fifth = figure({ id: "fifth", value: 5, unit: "rank", measure: "mortality-rank" });
  const places = difference(fifth, covidDeathRateRank);
  expect([places.unit, format(places), format(places, { locale: esPE })]).toEqual([
    "places",
    "four places",
    "cuatro puestos",
  ]);
  expect(format(difference(covidDeathRateRank, covidDeathRateRank))).toBe("zero places");
});

test("a share of a total needs no one period: what was added is a part of it", () => {
  const migration = totalByTopic("migration");
  expect(migration.period.type).toBe("unstated");
  expect(share(venezuelanCrisisAssistanceAnnounced, migration).value?.toFixed(2)).toBe("17.24");
});

test("percents differ by percentage points, in a difference and in a growth", () => {
  const percent = (id: string, value: number, year: number) =>
    figure({
      id,
      value,
      unit: "percent",
      measure: "share",
      series: "share",
      period: { type: "year", year, calendar: "calendar" },
    });
  expect(difference(percent("a", 30, 2020), percent("b", 20, 2020))).toMatchObject({
    value: 10,
    unit: "percentage points",
  });
  expect(growth(percent("b", 20, 2020), percent("a", 30, 2021)).change).toMatchObject({
    value: 10,
    unit: "percentage points",
  });
});

test("a span of one year is one year, and from 2018 to 2020 it is three", () => {
  expect(perYear(people("a", 30, { type: "span", from: 2018, to: 2020 })).value).toBe(10);
  expect(perYear(people("a", 30, { type: "span", from: 2018, to: 2018 })).value).toBe(30);
});
