import { describe, expect, test } from "vitest";
import {
  childProtectionCompactAssistance,
  figure,
  inlCooperationYears,
  inlLimaBudget2021,
  southernCommandInvestment,
  total,
  usaidYearsInPeru,
} from "../../src/index.ts";

describe("an office of a department the document does not name", () => {
  test.each([
    [childProtectionCompactAssistance, 32_500_000],
    [southernCommandInvestment, 54_800_000],
  ] as const)("may be one of $0.agencies", (other, largerMinimum) => {
    const sum = total([inlLimaBudget2021, other]);
    if (sum.additive) expect.unreachable("The two were added.");
    expect(sum.conflictCount).toBe(1);
    expect(sum.conflicts[0]?.reason).toBe(
      "The document does not say of which department International Narcotics and Law Enforcement (INL) is an office, " +
        `so inl-lima-budget-2021 and ${other.id} may overlap.`,
    );
    expect(sum.bounds.min).toBe(largerMinimum);
  });

  test("may be one of an agency of your own", () => {
    const own = figure({ id: "own", value: 5, unit: "USD", measure: "assistance", agencies: ["Ministry of Trade"] });
    expect(total([inlLimaBudget2021, own]).additive).toBe(false);
  });

  test("adds up where the caller says so", () => {
    const sum = total([inlLimaBudget2021, childProtectionCompactAssistance], { assumeDisjoint: true });
    expect(sum.additive && sum.value).toBe(41_900_000);
    expect(sum.assumptions).toHaveLength(1);
  });
});

test("agencies that are departments or stand alone set figures apart", () => {
  expect(total([southernCommandInvestment, childProtectionCompactAssistance]).additive).toBe(true);
});

test("years of different things never add up", () => {
  // @ts-expect-error One measure is “presence”, the other “cooperation”.
  expect(() => total([usaidYearsInPeru, inlCooperationYears])).toThrow(
    expect.objectContaining({ code: "mixed-measures" }),
  );
});
