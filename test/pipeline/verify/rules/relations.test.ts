import { describe, expect, it } from "vitest";
import { relations } from "../../../../pipeline/verify/rules/relations.ts";
import { changeValue, findingsBy, realFiles } from "../changedData.ts";

const findingsOf = findingsBy(relations);

interface Relation {
  readonly a: string;
  readonly b: string;
}

const all = realFiles.files.find(({ file }) => file === "data/relations.json")?.value as unknown as Relation[];
const placeOf = (a: string, b: string) => all.findIndex((relation) => relation.a === a && relation.b === b);
const change = (index: number, field: string, value: unknown) =>
  findingsOf(changeValue("relations.json", [index, field], () => value));

const additional = placeOf("anti-trafficking-projects-assistance", "child-protection-compact-assistance");
const overlapping = placeOf("usaid-investment-last-year", "usaid-investment");

describe("rule 8: relations are what the words of both figures say", () => {
  it("refuses another type, and another ground for being apart", () => {
    const { by: _, ...rest } = all[additional] as Relation & { by: string };
    const partOf = changeValue("relations.json", [additional], () => ({ ...rest, relation: "partOf" }));
    expect(findingsOf(partOf)).toEqual(["wrong-relation: partOf → disjoint by wording, by the words of the two"]);
    expect(change(additional, "by", "year")).toEqual([
      "wrong-relation: disjoint by year → disjoint by wording, by the words of the two",
    ]);
    expect(change(overlapping, "relation", "same")).toEqual([
      "wrong-relation: same → mayOverlap, by the words of the two",
    ]);
  });

  it("refuses a relation deleted, whichever it is", () => {
    for (const [index, { a, b }] of all.entries()) {
      const files = changeValue("relations.json", [], () => all.toSpliced(index, 1));
      expect(findingsOf(files), `${a} / ${b}`).toEqual([expect.stringMatching(/^missing-relation: no relation → /)]);
    }
  });

  it("refuses a relation invented", () => {
    const invented = { ...all[overlapping], a: "covid-assistance", b: "inl-lima-budget-fy2021" };
    expect(findingsOf(changeValue("relations.json", [all.length], () => invented))).toContain(
      "wrong-relation: mayOverlap → no relation: the words give none",
    );
  });

  it("refuses a relation moved to another figure", () => {
    const findings = change(additional, "b", "southern-command-investment");
    expect(findings).toContain("wrong-relation: disjoint by wording → no relation: the words give none");
    expect(findings).toContain("missing-relation: no relation → disjoint by wording, by the words of the two");
  });

  it("refuses a relation of no figure, and a second one of a pair", () => {
    const expected = "one relation between two different figures";
    expect(change(additional, "a", "lima")).toContain(`wrong-relation: lima, which is no other figure → ${expected}`);
    expect(findingsOf(changeValue("relations.json", [all.length], () => all[additional]))).toEqual([
      `wrong-relation: a second relation of the pair → ${expected}`,
    ]);
  });

  it("refuses words that stand at neither figure", () => {
    const elsewhere = { quote: "Peru’s independence from Spain", start: 159, end: 189 };
    expect(change(additional, "source", elsewhere)).toEqual([
      `wrong-relation: source: ${JSON.stringify(elsewhere.quote)} → words of one of the two quotes`,
    ]);
    expect(change(overlapping, "source", elsewhere)).toEqual([
      `wrong-relation: source: ${JSON.stringify(elsewhere.quote)} → words of a paragraph of the two`,
    ]);
  });
});
