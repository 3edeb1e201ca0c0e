import { describe, expect, test } from "vitest";
import {
  agencies,
  antiTraffickingProjectsAssistance,
  childProtectionCompactAssistance,
  type Figure,
  figure,
  findFact,
  inlLimaBudgetFy2021,
  inlLimaCooperationYears,
  multiply,
  relations,
  southernCommandInvestment,
  total,
  usaidInvestment,
  usaidYearsInPeru,
} from "../../../src/index.ts";
import { agencyNames } from "../../../src/overlap/agencyNames.ts";
import { disjointness } from "../../../src/overlap/disjointness.ts";

const southernCommand = agencies.find(({ id }) => id === "defense-southern-command")?.name;

describe("an office of a department the document does not name", () => {
  test.each([
    [childProtectionCompactAssistance, 32_500_000],
    [southernCommandInvestment, 54_800_000],
  ] as const)("may be one of those of $0.id", (other, largerMinimum) => {
    const sum = total([inlLimaBudgetFy2021, other]);
    if (sum.additive) expect.unreachable("The two were added.");
    expect(sum.conflictCount).toBe(1);
    expect(sum.conflicts[0]?.code).toBe("unnamed-department");
    expect(sum.conflicts[0]?.reason).toBe(
      "The document does not say which department International Narcotics and Law Enforcement (INL) belongs to, " +
        `so “${inlLimaBudgetFy2021.label}” and “${other.label}” may overlap.`,
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
        conflict: null,
        reason: expect.stringMatching(/^“Additional .+” and “.+” exclude each other\. “An additional/),
        quotes: [relation.source.quote],
      });
    }
  });

  test("is what each recorded relation says, whichever figure comes first", () => {
    const codes = { disjoint: null, partOf: "part-of", same: "same", mayOverlap: "may-overlap" };
    const words = { disjoint: "exclude each other", same: "are the same", mayOverlap: "may overlap" };
    for (const { a, b, relation, ground, source } of relations) {
      const pair = [a, b].map((id) => findFact(id) as Figure) as [Figure, Figure];
      const [first, second] = pair.map(({ label }) => `“${label}”`);
      const said =
        relation === "partOf" ? `${first} is part of ${second}.` : `${first} and ${second} ${words[relation]}.`;
      const expected = { conflict: codes[relation], quotes: [source.quote] };
      const reasons = [pair, pair.toReversed() as typeof pair].map((each) => {
        const { reason, ...rest } = disjointness(...each);
        expect(rest).toEqual(expected);
        return reason;
      });
      const other = relation === "partOf" ? said : `${second} and ${first} ${words[relation]}.`;
      expect([`${said} ${ground}`, `${other} ${ground}`]).toEqual(expect.arrayContaining(reasons));
    }
  });

  test("is the input that two results share", () => {
    const [a, b, c] = [own("a", ["North"]), own("b", ["South"]), own("c", ["East"])];
    const [ofBoth, ofOne] = [multiply(total([a, b]), 2), multiply(b, 3)];
    expect(disjointness(ofBoth, ofOne)).toEqual({
      conflict: "shared-input",
      reason: `“${ofBoth.label}” and “${ofOne.label}” both rest on “b”.`,
      quotes: [],
    });
    expect(disjointness(ofBoth, c).conflict).toBeNull();
    expect(disjointness(multiply(usaidInvestment, 2), usaidInvestment).quotes).toEqual([usaidInvestment.source.quote]);
  });

  test("is silence about money whose unit is no currency", () => {
    for (const unit of ["MUSD", "USDm", "people"]) {
      const [a, b] = ["North", "South"].map((name) => ({ ...own(name, [name]), unit })) as [Figure, Figure];
      expect(disjointness(a, b).conflict).toBe("not-stated");
    }
  });

  test("names every agency that two figures share, as the document does", () => {
    const [a, b] = [own("a", [" South", "usaid"]), own("b", ["USAID", "South "])];
    expect(disjointness(a, b).reason).toBe(
      "“a” and “b” share South and the U.S. Agency for International Development, at least one of them jointly with another " +
        "agency; the document does not divide it.",
    );
    expect(agencyNames(["SOUTHCOM", "North"])).toEqual([southernCommand, "North"]);
  });

  test.each([
    [
      "names the agencies of two credits",
      southernCommandInvestment,
      own("b", [" USAID "]),
      null,
      `“${southernCommandInvestment.label}” and “b” are credited to different agencies: ` +
        "Department of Defense, U.S. Agency for International Development.",
    ],
    [
      "names an agency of your own as you write it",
      own("a", ["North"]),
      own("b", ["North", "South"]),
      "shared-agency",
      "“a” and “b” share North, at least one of them jointly with another agency; the document does not divide it.",
    ],
    [
      "says nothing of dividing where each agency has its own",
      own("a", ["North"]),
      { ...own("b", ["North", "South"]), credit: "several" as const },
      "shared-agency",
      "“a” and “b” are both credited to North. The document does not say whether “a” and “b” overlap.",
    ],
    [
      "is the series, of two alike",
      own("a", ["North"], "imports"),
      own("b", ["South"], "imports"),
      "same-series",
      "“a” and “b” measure the same thing.",
    ],
    [
      "is no series of the first alone",
      own("a", ["North"], "imports"),
      own("b", ["South"]),
      null,
      "“a” and “b” are credited to different agencies: North, South.",
    ],
    [
      "is silence, where the first has no agency",
      own("a", []),
      own("b", ["South"]),
      "not-stated",
      "The document does not say whether “a” and “b” overlap.",
    ],
    [
      "is silence, where the second has no agency",
      own("a", ["North"]),
      own("b", []),
      "not-stated",
      "The document does not say whether “a” and “b” overlap.",
    ],
    [
      "is not the document’s for a figure of your own with the id of a fact",
      own("usaid-investment-last-year", ["USAID"]),
      usaidInvestment,
      "shared-agency",
      expect.stringContaining("are both credited to the U.S. Agency for International Development."),
    ],
    [
      "nor in the other order",
      usaidInvestment,
      own("usaid-investment-last-year", ["USAID"]),
      "shared-agency",
      expect.stringContaining("are both credited to the U.S. Agency for International Development."),
    ],
  ] as const)("%s", (_case, a, b, conflict, reason) => {
    const quotes = [a, b].flatMap((each) => ("source" in each && each.source ? [each.source.quote] : []));
    expect(disjointness(a, b)).toEqual({ conflict, reason, quotes });
  });
});
