import { describe, expect, test } from "vitest";
import {
  agencies,
  type Bounds,
  byTopic,
  covidAssistance,
  covidDeathRateRank,
  emergencyOperationsCenters,
  FactError,
  figure,
  fishingExportJobs,
  foreignAssistance2021,
  goodsTrade2009,
  goodsTrade2021,
  southernCommandInvestment,
  southernCommandProjects,
  topics,
  total,
  totalByAgency,
  totalByTopic,
  usaidInvestment,
  usaidInvestmentLastYear,
  venezuelanCrisisAssistanceAnnounced,
  venezuelanSupportContributed,
} from "../../../src/index.ts";
import { expectRefusal } from "./expectRefusal.ts";

const money = (id: string, value: number, fields: { agencies?: string[]; bounds?: Bounds; series?: string } = {}) =>
  figure({ id, value, unit: "USD", measure: "assistance", ...fields });
const limits = (min: number | null, max: number | null, minIncluded = true, maxIncluded = true): Bounds => ({
  min,
  max,
  minIncluded,
  maxIncluded,
  basis: "stated",
});

describe("a total of figures that exclude each other", () => {
  test("is their sum, with the sums of their limits", () => {
    const sum = total([
      money("a", 10, { agencies: ["north"], bounds: limits(9, 11, false) }),
      money("b", 20, { agencies: ["south"], bounds: limits(19, 21) }),
    ]);
    expect(sum).toMatchObject({ operation: "total", additive: true, value: 30, unit: "USD", assumptions: [] });
    expect(sum.bounds).toEqual({ min: 28, max: 32, minIncluded: false, maxIncluded: true, basis: "stated" });
    expect(sum).not.toHaveProperty("conflicts");
  });

  test("has no limit where one of them has none", () => {
    const sum = total([
      money("a", 10, { agencies: ["north"], bounds: limits(null, 11, false) }),
      money("b", 20, { agencies: ["south"], bounds: limits(19, null, true, false) }),
    ]);
    expect(sum.bounds).toMatchObject({ min: null, max: null, minIncluded: false, maxIncluded: false });
  });

  test("adds decimals by their digits, and negative figures", () => {
    const sum = total([
      money("a", 0.1, { agencies: ["a"] }),
      money("b", 0.2, { agencies: ["b"] }),
      money("c", -0.3, { agencies: ["c"] }),
    ]);
    expect(sum.additive && sum.value).toBe(0);
    expect(Object.is(sum.bounds.min, 0)).toBe(true);
  });

  test("takes the weakest basis and says which figures set it", () => {
    const sum = total([
      money("exact", 1, { agencies: ["a"] }),
      money("stated", 2, { agencies: ["b"], bounds: limits(1, 3) }),
      figure({ id: "rounded", value: 30_000, written: "30,000", unit: "USD", measure: "assistance", agencies: ["c"] }),
    ]);
    expect([sum.bounds.basis, sum.basisFrom]).toEqual(["rounding", ["rounded"]]);
    expect(total([money("exact", 1)]).bounds.basis).toBe("exact");
  });

  test("of one figure is that figure", () => {
    const sum = total([usaidInvestment]);
    expect(sum.additive && sum.value).toBe(3_700_000_000);
    expect(sum.bounds).toEqual(usaidInvestment.bounds);
  });

  test("counts the same figure once, also as an equal copy", () => {
    const copy = JSON.parse(JSON.stringify(usaidInvestment));
    const sum = total([usaidInvestment, usaidInvestment, copy]);
    expect(sum.inputs).toEqual([usaidInvestment]);
    expect(sum.additive && sum.value).toBe(3_700_000_000);
  });

  test("names differing periods, stages and inferred dates as caveats", () => {
    const { caveats } = total([venezuelanSupportContributed, venezuelanCrisisAssistanceAnnounced]);
    expect(caveats[0]).toBe(
      "The periods differ: cumulative as of 2022-06-10 (venezuelan-support-contributed), at 2022-06-10 (venezuelan-crisis-assistance-announced).",
    );
    expect(caveats[1]).toContain("The stages differ: contributed (venezuelan-support-contributed), announced");
    expect(caveats[2]).toContain("The date of venezuelan-crisis-assistance-announced is inferred.");
    expect(caveats[3]).toContain("Of venezuelan-crisis-assistance-announced: The date is that of the announcement.");
  });

  test("counts long caveats instead of spelling them out", () => {
    const years = Array.from({ length: 9 }, (_, index) =>
      figure({
        id: `figure-${index}`,
        value: 1,
        unit: "USD",
        measure: "trade",
        agencies: [`agency ${index}`],
        period: { type: "year", year: 2000 + index, calendar: "unstated" },
      }),
    );
    expect(total(years).caveats).toEqual([expect.stringMatching(/2005 \(figure-5\) and 3 more\.$/)]);
  });
});

describe("a total of figures that may overlap", () => {
  test("has limits, the pairs, their reasons and words, and no value", () => {
    const sum = total([usaidInvestment, usaidInvestmentLastYear]);
    if (sum.additive) return expect.unreachable();
    expect(sum).not.toHaveProperty("value");
    expect(sum.bounds).toMatchObject({ min: 3_700_000_000, minIncluded: false, max: null });
    expect(sum.conflicts).toEqual([
      {
        pair: ["usaid-investment", "usaid-investment-last-year"],
        reason: expect.stringContaining("may overlap. The $3.7 billion covers all the years"),
        quotes: [expect.stringMatching(/^For more than 60 years/)],
      },
    ]);
  });

  test.each([
    ["two of one series", [goodsTrade2009, goodsTrade2021], "measure the same thing, goods-trade, at different times"],
    [
      "a joint amount and one of its agencies’",
      [covidAssistance, usaidInvestment],
      "share an agency (U.S. Agency for International Development), at least one of them jointly with another",
    ],
    [
      "two of one agency",
      [money("a", 1, { agencies: ["USAID"] }), usaidInvestment],
      "does not say whether a and usaid-investment overlap",
    ],
    [
      "one without an agency",
      [foreignAssistance2021, southernCommandInvestment],
      "does not say whether foreign-assistance-2021 and southern-command-investment overlap",
    ],
    [
      "two alike joint amounts",
      [covidAssistance, venezuelanCrisisAssistanceAnnounced],
      "share an agency (Department of State, U.S. Agency for International Development)",
    ],
  ] as const)("%s", (_case, figures, reason) => {
    const sum = total(figures as never);
    if (sum.additive) return expect.unreachable();
    expect(sum.conflicts.map((conflict) => conflict.reason)).toEqual([expect.stringContaining(reason)]);
    expect(sum.conflicts[0]?.quotes.length).toBeGreaterThan(0);
  });

  test("a part and its whole of one unit are a conflict by the document’s relation", () => {
    const whole = { ...southernCommandProjects, unit: "centers", measure: "emergency-operations-centers" };
    const sum = total([whole, emergencyOperationsCenters] as never);
    if (sum.additive) return expect.unreachable();
    expect(sum.conflicts[0]?.reason).toContain(
      "overlap: emergency-operations-centers is part of southern-command-projects",
    );
  });

  test("does not take a figure of your own for the document’s because of its id", () => {
    const own = money("usaid-investment-last-year", 137_000_000, { agencies: ["my agency"] });
    expect(total([own, usaidInvestment]).additive).toBe(true);
  });

  test("takes an agency by id, name or alias, and an office for its agency", () => {
    for (const name of ["usaid", "USAID", "U.S. Agency for International Development", "usaid-bha", "USAID/BHA"]) {
      expect(total([money("a", 1, { agencies: [name] }), usaidInvestment]).additive).toBe(false);
    }
  });

  test.each([
    ["is negative", money("a", -5), 5],
    ["is negative and has no limit", money("a", -5, { bounds: limits(null, -4, false) }), 6],
    ["may be negative", money("a", 1, { bounds: limits(-1, 2) }), 12],
  ])("sets no lower limit where a figure %s, and says so", (_case, figure, max) => {
    const sum = total([figure, money("b", 10)]);
    expect(sum.bounds).toMatchObject({ min: null, minIncluded: false, max });
    expect(sum.caveats).toContain("Some figures are negative, so no part of them sets a lower limit.");
  });

  test("takes zero for a figure like another", () => {
    const sum = total([money("a", 0), money("b", 10)]);
    expect(sum).toMatchObject({ additive: false, bounds: { min: 10, max: 10 }, caveats: [], assumptions: [] });
  });

  test("counts every pair of two groups that share an agency", () => {
    const figures = [["north"], ["north"], ["north", "south"], ["north", "south"]].map((agencies, index) =>
      money(`figure-${index}`, 1, { agencies }),
    );
    const sum = total(figures);
    if (sum.additive) return expect.unreachable();
    expect([sum.conflictCount, sum.conflicts.length]).toEqual([6, 6]);
  });

  test("lists a hundred pairs and counts them all", () => {
    const sum = total(Array.from({ length: 15 }, (_, index) => money(`figure-${index}`, 1)));
    if (sum.additive) return expect.unreachable();
    expect(sum.conflicts).toHaveLength(100);
    expect(sum.conflictCount).toBe(105);
    expect(sum.conflicts.every(({ quotes }) => quotes.length === 0)).toBe(true);
  });

  test("assumes that they exclude each other where the caller says so, and repeats it", () => {
    const sum = total([usaidInvestment, usaidInvestmentLastYear, covidAssistance], { assumeDisjoint: true });
    expect(sum.additive && sum.value).toBe(3_915_300_000);
    expect(sum.assumptions).toEqual([
      "The figures are taken to exclude each other, though for 3 pairs of them the document does not say so.",
    ]);
    expect(total([usaidInvestment, usaidInvestmentLastYear], { assumeDisjoint: true }).assumptions).toEqual([
      "The figures are taken to exclude each other, though for 1 pair of them the document does not say so.",
    ]);
    expect(total([usaidInvestment], { assumeDisjoint: true }).assumptions).toEqual([]);
  });
});

describe("total refuses", () => {
  test("nothing, and what is no array", () => {
    expectRefusal(() => total([]), "nothing-to-add", []);
    for (const input of [undefined, null, "abc", { length: 1 }, 5])
      expectRefusal(() => total(input as never), "invalid-input", []);
    expectRefusal(() => total(new Array(3) as never), "invalid-input");
  });

  test("options that are none", () => {
    for (const options of [null, 1, "yes", { assumeDisjoint: "yes" }, { assumeDisjoint: null }]) {
      expectRefusal(() => total([usaidInvestment], options as never), "invalid-input");
    }
  });

  test("two units, two measures", () => {
    // @ts-expect-error One unit is “USD”, the other “projects”.
    const units = expectRefusal(() => total([southernCommandInvestment, southernCommandProjects]), "mixed-units");
    expect(units.facts).toEqual(["southern-command-investment", "southern-command-projects"]);
    expect(units.reason).toContain("has “USD”");
    // @ts-expect-error One measure is “assistance”, the other “trade”.
    expectRefusal(() => total([foreignAssistance2021, goodsTrade2021]), "mixed-measures");
  });

  test("percents, ranks and rates, which add up to nothing", () => {
    for (const unit of ["percent", "rank", "USD/project"]) {
      const figures = ["a", "b", "c"].map((id) => figure({ id, value: 1, unit, measure: "m" }));
      expectRefusal(() => total(figures), "not-additive", ["a", "b"]);
    }
    expect(total([covidDeathRateRank]).additive).toBe(true);
  });

  test("a figure without a value", () => {
    // @ts-expect-error It has no value.
    const error = expectRefusal(() => total([fishingExportJobs]), "no-value", ["fishing-export-jobs"]);
    expect(error.reason).toContain("hundreds of thousands");
  });

  test("two different figures with one id", () => {
    expectRefusal(() => total([money("a", 1), money("a", 2)]), "same-id", ["a"]);
  });

  test("a sum beyond 2^53 - 1", () => {
    const half = 2 ** 52;
    const [a, b] = [money("a", half, { agencies: ["a"] }), money("b", half, { agencies: ["b"] })];
    expectRefusal(() => total([a, b]), "out-of-range", ["a", "b"]);
    const many = Array.from({ length: 12 }, (_, index) => money(`figure-${index}`, half, { agencies: [`${index}`] }));
    expect(expectRefusal(() => total(many), "out-of-range").facts).toEqual(many.slice(0, 10).map(({ id }) => id));
    const sum = total([money("a", half, { agencies: ["a"] }), money("b", half - 1, { agencies: ["b"] })]);
    expect(sum.additive && sum.value).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe("totalByAgency", () => {
  test("never counts a joint amount in the lower limit", () => {
    const state = totalByAgency("state");
    expect(state.bounds).toMatchObject({ min: 10_275_000, minIncluded: true, max: null });
    expect(state.caveats[0]).toContain("covid-assistance is credited jointly (Department of State, U.S. Agency for");
    const prm = totalByAgency("State/PRM");
    expect(prm.additive).toBe(false);
    expect(prm.bounds).toMatchObject({ min: null, max: 50_500_000, minIncluded: false });
    expect(prm).toMatchObject({ conflicts: [], conflictCount: 0 });
  });

  test("is additive where there is only its own", () => {
    expect(totalByAgency("Department of Defense")).toMatchObject({ additive: true, value: 54_800_000 });
  });

  test("refuses an agency without an amount, and one that is not there", () => {
    const error = expectRefusal(() => totalByAgency("peace-corps"), "nothing-to-add", []);
    expect(error.remedy).toContain('byAgency("peace-corps")');
    expectRefusal(() => totalByAgency("cia" as never), "unknown-name");
    for (const call of [totalByAgency, totalByTopic]) {
      expect(() => call(5 as never)).toThrow(call.name);
    }
  });

  test.each(agencies.map(({ id }) => id))("of %s is a total of dollars, or says that there are none", (id) => {
    try {
      expect(totalByAgency(id)).toMatchObject({ operation: "total", unit: "USD" });
    } catch (error) {
      expect(error).toBeInstanceOf(FactError);
      expect(error).toMatchObject({ code: "nothing-to-add" });
    }
  });
});

describe("totalByTopic", () => {
  test.each(topics.map(({ id }) => id))("of %s adds its dollar amounts, or says why not", (id) => {
    const amounts = byTopic(id).filter(({ kind }) => kind === "amount");
    try {
      expect(totalByTopic(id).inputs).toEqual(amounts);
    } catch (error) {
      expect(error).toBeInstanceOf(FactError);
      expect(["nothing-to-add", "mixed-measures"]).toContain((error as FactError).code);
      expect((error as FactError).code === "nothing-to-add").toBe(amounts.length === 0);
      if (amounts.length === 0) expect((error as FactError).facts).toEqual([]);
    }
  });

  test("refuses an unknown topic", () => {
    expectRefusal(() => totalByTopic("weather" as never), "unknown-name");
  });
});
