import { describe, expect, test } from "vitest";
import {
  antiTraffickingProjectsAssistance,
  childProtectionCompactAssistance,
  covidAssistance,
  figure,
  inlLimaBudgetFy2021,
  inlLimaCooperationYears,
  relations,
  southernCommandInvestment,
  total,
  usaidInvestment,
  usaidYearsInPeru,
} from "../../../src/index.ts";
import { disjointness } from "../../../src/overlap/disjointness.ts";

describe("an office of a department the document does not name", () => {
  test.each([
    [childProtectionCompactAssistance, 32_500_000],
    [southernCommandInvestment, 54_800_000],
  ] as const)("may be one of $0.agencies", (other, largerMinimum) => {
    const sum = total([inlLimaBudgetFy2021, other]);
    if (sum.additive) expect.unreachable("The two were added.");
    expect(sum.conflictCount).toBe(1);
    expect(sum.conflicts[0]?.reason).toBe(
      "The document does not say of which department International Narcotics and Law Enforcement (INL) is an office, " +
        `so inl-lima-budget-fy2021 and ${other.id} may overlap.`,
    );
    expect(sum.bounds.min).toBe(largerMinimum);
  });

  test("may be one of an agency of your own", () => {
    const own = figure({ id: "own", value: 5, unit: "USD", measure: "assistance", agencies: ["Ministry of Trade"] });
    expect(total([inlLimaBudgetFy2021, own]).additive).toBe(false);
  });

  test("adds up where the caller says so", () => {
    const sum = total([inlLimaBudgetFy2021, childProtectionCompactAssistance], { assumeDisjoint: true });
    expect(sum.additive && sum.value).toBe(41_900_000);
    expect(sum.assumptions).toHaveLength(1);
  });
});

test("agencies that are departments or stand alone set figures apart", () => {
  expect(total([southernCommandInvestment, childProtectionCompactAssistance]).additive).toBe(true);
});

test("years of different things never add up", () => {
  // @ts-expect-error One measure is “presence”, the other “cooperation”.
  expect(() => total([usaidYearsInPeru, inlLimaCooperationYears])).toThrow(
    expect.objectContaining({ code: "mixed-measures" }),
  );
});

describe("the reason", () => {
  const own = (id: string, agencies: string[], series: string | null = null) =>
    figure({ id, value: 5, unit: "USD", measure: "assistance", agencies, series });

  test("is the recorded relation, with its ground and words", () => {
    const relation = relations.find(({ relation }) => relation === "disjoint");
    if (relation === undefined) return expect.unreachable();
    const pair = [childProtectionCompactAssistance, antiTraffickingProjectsAssistance] as const;
    expect(pair.map(({ id }) => id).sort()).toEqual([relation.a, relation.b].sort());
    for (const [a, b] of [pair, [...pair].reverse() as unknown as typeof pair]) {
      expect(disjointness(a, b)).toEqual({
        disjoint: true,
        reason: `${relation.a} and ${relation.b} exclude each other. ${relation.ground}`,
        quotes: [relation.source.quote],
      });
    }
  });

  test.each([
    [
      "names the agencies of two sole credits",
      southernCommandInvestment,
      own("b", [" USAID "]),
      true,
      "southern-command-investment and b are credited solely to different agencies: " +
        "Department of Defense, U.S. Agency for International Development.",
    ],
    [
      "names an agency of your own as you write it",
      own("a", ["North"]),
      own("b", ["North", "South"]),
      false,
      "a and b share an agency (North), at least one of them jointly with another; the document does not divide it.",
    ],
    [
      "names what the second shares jointly",
      childProtectionCompactAssistance,
      covidAssistance,
      false,
      "child-protection-compact-assistance and covid-assistance share an agency (Department of State), " +
        "at least one of them jointly with another; the document does not divide it.",
    ],
    [
      "is the series, of two alike",
      own("a", ["North"], "imports"),
      own("b", ["South"], "imports"),
      false,
      "a and b measure the same thing, imports, at different times.",
    ],
    [
      "is no series of the first alone",
      own("a", ["North"], "imports"),
      own("b", ["South"]),
      true,
      "a and b are credited solely to different agencies: North, South.",
    ],
    [
      "is silence, where the first has no agency",
      own("a", []),
      own("b", ["South"]),
      false,
      "The document does not say whether a and b overlap.",
    ],
    [
      "is silence, where the second has no agency",
      own("a", ["North"]),
      own("b", []),
      false,
      "The document does not say whether a and b overlap.",
    ],
    [
      "is not the document’s for a figure of your own with the id of a fact",
      own("usaid-investment-last-year", ["USAID"]),
      usaidInvestment,
      false,
      "The document does not say whether usaid-investment-last-year and usaid-investment overlap.",
    ],
    [
      "nor in the other order",
      usaidInvestment,
      own("usaid-investment-last-year", ["USAID"]),
      false,
      "The document does not say whether usaid-investment and usaid-investment-last-year overlap.",
    ],
  ] as const)("%s", (_case, a, b, disjoint, reason) => {
    const quotes = [a, b].flatMap((each) => ("source" in each && each.source ? [each.source.quote] : []));
    expect(disjointness(a, b)).toEqual({ disjoint, reason, quotes });
  });
});
