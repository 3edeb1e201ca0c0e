import { describe, expect, test } from "vitest";
import {
  agencies,
  type Bounds,
  byAgency,
  byTopic,
  covidAssistance,
  covidDeathRateRank,
  difference,
  explain,
  FactError,
  figure,
  fishingExportJobs,
  foreignAssistance2021,
  format,
  goodsTrade2009,
  goodsTrade2021,
  multiply,
  peruvianStudentsInUs,
  ratio,
  southernCommandInvestment,
  southernCommandProjects,
  topics,
  total,
  totalByAgency,
  totalByTopic,
  usaidInvestment,
  usaidInvestmentLastYear,
  usStudentsInPeru,
  venezuelanCrisisAssistanceAnnounced,
  venezuelanSupportContributed,
} from "../../../src/index.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";
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

  test("has the lower bound of the rest where a count of the document has none: no count is negative", () => {
    const students = total([peruvianStudentsInUs, usStudentsInPeru]);
    expect(students.bounds).toMatchObject({ min: 3500, max: null, minIncluded: false });
    expect([students.basisFrom, format(students)]).toEqual([["peruvian-students-in-us"], "more than 3,500 students"]);
    expect(total([usStudentsInPeru]).bounds).toMatchObject({ min: null, max: 4000 });
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
    expect(caveats.map(({ code }) => code).slice(0, 4)).toEqual([
      "periods-differ",
      "stages-differ",
      "inferred-date",
      "note",
    ]);
    expect(caveats[0]?.facts).toEqual(["venezuelan-support-contributed", "venezuelan-crisis-assistance-announced"]);
    expect(caveats[0]?.text).toMatch(
      /^The periods differ: “.+” is cumulative as of June 10, 2022; “.+” is of June 10, 2022\.$/,
    );
    expect(caveats[1]?.text).toMatch(/^The stages differ: “.+” was contributed; “.+” was announced\.$/);
    expect(caveats[3]?.text).toMatch(/^Note on “.+”: /);
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
    expect(total(years).caveats.map(({ text }) => text)).toEqual([
      expect.stringMatching(/“figure-5” is for 2005; and 3 more\.$/),
    ]);
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
        code: "may-overlap",
        pair: ["usaid-investment", "usaid-investment-last-year"],
        reason: expect.stringContaining("may overlap. The $3.7 billion covers all the years"),
        quotes: [expect.stringMatching(/^For more than 60 years/)],
      },
    ]);
  });

  test.each([
    [
      "two of one series at one time",
      [
        money("a", 1, { agencies: ["north"], series: "imports" }),
        money("b", 1, { agencies: ["south"], series: "imports" }),
      ],
      "same-series",
      "“a” and “b” measure the same thing.",
    ],
    [
      "a joint amount and one of its agencies’",
      [money("a", 1, { agencies: ["north", "south"] }), money("b", 1, { agencies: ["North "] })],
      "shared-agency",
      "“a” and “b” share north, at least one of them jointly with another agency; the document does not divide it.",
    ],
    [
      "two of one agency",
      [money("a", 1, { agencies: ["USAID"] }), money("b", 1, { agencies: ["usaid-bha"] })],
      "shared-agency",
      "“a” and “b” are both credited to the U.S. Agency for International Development. " +
        "The document does not say whether “a” and “b” overlap.",
    ],
    [
      "one without an agency",
      [money("a", 1), money("b", 1, { agencies: ["USAID"] })],
      "not-stated",
      "The document does not say whether “a” and “b” overlap.",
    ],
    [
      "an office of a department the document does not name",
      [money("a", 1, { agencies: ["INL"] }), money("b", 1, { agencies: ["USAID"] })],
      "unnamed-department",
      "The document does not say which department International Narcotics and Law Enforcement (INL) belongs to, " +
        "so “a” and “b” may overlap.",
    ],
  ] as const)("%s", (_case, figures, code, reason) => {
    const sum = total(figures);
    if (sum.additive) return expect.unreachable();
    expect(sum.conflicts).toEqual([{ code, pair: ["a", "b"], reason, quotes: [] }]);
  });

  test("quotes the document, and names no id", () => {
    const sum = total([foreignAssistance2021, southernCommandInvestment]);
    if (sum.additive) return expect.unreachable();
    expect(sum.conflicts[0]?.quotes.length).toBeGreaterThan(0);
    expect(sum.conflicts[0]?.reason).not.toMatch(/[a-z]+-[a-z]+-[a-z0-9]+/);
  });

  test.each(["regions", "people", "projects"])("%s of two agencies: credit separates money only", (unit) => {
    const places = (id: string, value: number, agencies: string[]) =>
      figure({ id, value, unit, measure: "reach", agencies });
    const sum = total([places("a", 14, ["USAID"]), places("b", 20, ["Peace Corps"])]);
    expect(sum).toMatchObject({ additive: false, bounds: { min: 20, max: 34 } });
  });

  test.each(["USD", "PEN", "EUR"])("but %s of two agencies are additive", (unit) => {
    const paid = (id: string, agencies: string[]) => figure({ id, value: 14, unit, measure: "aid", agencies });
    expect(total([paid("a", ["USAID"]), paid("b", ["Peace Corps"])])).toMatchObject({ additive: true, value: 28 });
  });

  test("compares names of agencies as people write them", () => {
    const sum = total([money("a", 5, { agencies: ["World Bank"] }), money("b", 5, { agencies: ["world  bank "] })]);
    expect(sum).toMatchObject({ additive: false, bounds: { min: 5, max: 10 }, agencies: ["World Bank"] });
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
    expect(sum.caveats.map(({ code }) => code)).toEqual(["negative-input"]);
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
      {
        code: "disjoint",
        facts: ["usaid-investment", "usaid-investment-last-year", "covid-assistance"],
        text: "The figures are assumed not to overlap; for three pairs of them the document does not say so.",
        values: { pairs: 3 },
      },
    ]);
    expect(total([usaidInvestment, usaidInvestmentLastYear], { assumeDisjoint: true }).assumptions).toMatchObject([
      { text: "The figures are assumed not to overlap; for one pair of them the document does not say so." },
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
      expectRefusal(() => total(figures.slice(0, 1)), "not-additive", ["a"]);
    }
    expectRefusal(() => total([covidDeathRateRank as never]), "not-additive", [covidDeathRateRank.id]);
  });

  test("a figure without a value or a bound", () => {
    const words = { id: "a", written: "about hundreds of thousands", unit: "jobs", measure: "employment" } as const;
    const error = expectRefusal(() => total([figure(words)]), "no-value", ["a"]);
    expect(error.reason).toContain("hundreds of thousands");
  });

  test("figures that are not in an array", () => {
    const call = total as (...figures: unknown[]) => unknown;
    const error = expectRefusal(() => call(covidAssistance, foreignAssistance2021), "invalid-input");
    expect(error.remedy).toBe("Pass an array: total([a, b]).");
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
  test.each([
    "state",
    "usaid",
    "State/PRM",
    "Department of Defense",
  ] as const)("of %s answers like total of the same amounts, with the same options", (agency) => {
    const amounts = byAgency(agency).filter((fact) => fact.kind === "amount");
    expect(totalByAgency(agency)).toEqual(total(amounts));
    const options = { assumeDisjoint: true };
    expect(totalByAgency(agency, options)).toEqual(total(amounts, options));
    expect(totalByAgency(agency, options).additive).toBe(true);
  });

  test("says which amounts are credited jointly", () => {
    const joint = totalByAgency("state").caveats.find(({ code }) => code === "joint-credit");
    expect(joint).toMatchObject({
      facts: ["covid-assistance"],
      text: expect.stringMatching(
        /is credited to the Department of State and the U\.S\. Agency for International Development together/,
      ),
    });
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
      expect(["nothing-to-add", "mixed-measures", "mixed-periods"]).toContain((error as FactError).code);
      expect((error as FactError).code === "nothing-to-add").toBe(amounts.length === 0);
      if (amounts.length === 0) expect((error as FactError).facts).toEqual([]);
    }
  });

  test("takes the options of total", () => {
    const sum = totalByTopic("assistance", { assumeDisjoint: true });
    expect(sum.additive).toBe(true);
    expectRefusal(() => totalByTopic("assistance", { disjoint: true } as never), "invalid-input");
  });

  test("refuses an unknown topic", () => {
    expectRefusal(() => totalByTopic("weather" as never), "unknown-name");
  });
});

describe("a total of what was measured at different times", () => {
  const trade = (id: string, series: string, year: number) =>
    figure({
      id,
      value: 5,
      unit: "USD",
      measure: "trade",
      series,
      period: { type: "year", year, calendar: "unstated" },
    });

  test("of one series is refused, with growth and difference", () => {
    const error = expectRefusal(() => total([goodsTrade2009, goodsTrade2021]), "mixed-periods", [
      "goods-trade-2009",
      "goods-trade-2021",
    ]);
    expect(error.reason).toMatch(/“.+ in 2009” is for 2009 and “.+ in 2021” is for 2021\.$/);
    expect(error.remedy).toContain("growth(from, to)");
    expectRefusal(() => total([goodsTrade2009, goodsTrade2021], { assumeDisjoint: true }), "mixed-periods");
  });

  test("of two series is refused, without bounds", () => {
    const amounts = [trade("a", "goods", 2009), trade("b", "services", 2021)];
    expectRefusal(() => total(amounts), "mixed-periods", ["a", "b"]);
  });

  test("of two series at one time has bounds", () => {
    expect(total([trade("a", "goods", 2009), trade("b", "services", 2009)])).toMatchObject({ additive: false });
  });
});

describe("a total of results", () => {
  const own = (id: string, value: number, agency: string) => money(id, value, { agencies: [agency] });
  const [a, b, c] = [own("a", 1, "north"), own("b", 2, "south"), own("c", 4, "east")];
  const rate = figure({ id: "rate", value: 4, unit: "PEN/USD", measure: "exchange-rate" });

  test("counts totals among them as what was added", () => {
    const nested = total([total([a, b]), c]);
    expect(nested).toEqual(total([a, b, c]));
    expect(nested).toMatchObject({ id: "total(a, b, c)", value: 7 });
  });

  test("counts a figure once that was added in two of them, and says so", () => {
    const sum = total([total([a, b]), total([b, c])]);
    expect(sum.value).toBe(7);
    expect(sum.caveats).toMatchObject([{ code: "repeated-input", facts: ["b"] }]);
  });

  test("adds converted amounts where the amounts exclude each other, though they share the rate", () => {
    const sum = total([multiply(a, rate), multiply(b, rate)]);
    expect(sum).toMatchObject({ additive: true, value: 12, unit: "PEN" });
    expect(sum.inputs.map(({ id }) => id)).toEqual(["a", "rate", "b"]);
    expect(sum.caveats.map(({ code }) => code)).toContain("repeated-input");
  });

  test("refuses to add what rests on the same amount twice", () => {
    const sum = total([multiply(a, 2), difference(a, b)]);
    if (sum.additive) return expect.unreachable();
    expect(sum.conflicts).toMatchObject([
      { code: "shared-input", reason: "“a times 2” and “a minus b” both rest on “a”." },
    ]);
  });

  test("keeps an assumption that was made in one of them", () => {
    const assumed = total([money("x", 1), money("y", 2)], { assumeDisjoint: true });
    const sum = total([assumed, c]);
    expect(sum.additive).toBe(false);
    expect(sum.operands).toEqual([assumed, c]);
    expect(sum.assumptions.map(({ code }) => code)).toEqual(["disjoint"]);
  });

  test("of a bounded total and another has bounds", () => {
    const bounded = total([money("x", 1), money("y", 2)]);
    expect(total([bounded, c])).toEqual(total([money("x", 1), money("y", 2), c]));
    expect(ratio(bounded, figure({ id: "p", value: 2, unit: "people", measure: "m" }))).toMatchObject({
      unit: "USD/person",
      bounds: { min: 1, max: 1.5 },
    });
  });
});

test("a joint amount is said to be joint for each of its agencies, in both languages", () => {
  for (const agency of ["state-prm", "usaid-bha"] as const) {
    const sum = totalByAgency(agency);
    expect(sum.caveats.filter(({ code }) => code === "joint-credit")).toHaveLength(1);
    expect(explain(sum).text).toContain(
      "is credited to State/PRM and USAID/BHA together; the document does not divide it.",
    );
    expect(explain(sum, { locale: esPE }).text).toContain(
      "se atribuye en conjunto a State/PRM y a USAID/BHA; el documento no reparte el monto.",
    );
  }
});

describe("a total of figures that have bounds alone", () => {
  const range = (id: string, written: `between $${string}`, agencies: readonly string[] = []) =>
    figure({ id, written, unit: "USD", measure: "assistance", agencies });

  test("has bounds and no value, and no conflict where they exclude each other", () => {
    const sum = total([
      range("a", "between $3 and $5 million", ["north"]),
      range("b", "between $10 and $20 million", ["south"]),
      money("c", 1_000_000, { agencies: ["west"] }),
    ]);
    expect(sum).toMatchObject({ additive: false, conflicts: [], conflictCount: 0 });
    expect(sum).not.toHaveProperty("value");
    expect(sum.bounds).toMatchObject({ min: 14_000_000, max: 26_000_000, minIncluded: true, maxIncluded: true });
    expect(format(sum)).toBe("at least $14 million and at most $26 million");
    expect(explain(sum).text).toMatch(/ add up to at least \$14 million and at most \$26 million\./);
    expect(explain(sum, { locale: esPE }).text).toMatch(/ suman entre USD 14 millones y USD 26 millones\./);
  });

  test("has the largest minimum where they may overlap, and the sum where they are assumed not to", () => {
    const ranges = [range("a", "between $3 and $5 million"), range("b", "between $10 and $20 million")];
    expect(total(ranges).bounds).toMatchObject({ min: 10_000_000, max: 25_000_000 });
    const assumed = total(ranges, { assumeDisjoint: true });
    expect(assumed.bounds).toMatchObject({ min: 13_000_000, max: 25_000_000 });
    expect(assumed).toMatchObject({ assumptions: [{ code: "disjoint" }], conflicts: [] });
  });

  test("takes a fact", () => {
    expect(total([fishingExportJobs]).bounds).toMatchObject({ min: 200_000, max: 1_000_000 });
  });
});
