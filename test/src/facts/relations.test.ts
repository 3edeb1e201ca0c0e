import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Fact, facts, relations } from "../../../src/index.ts";

const text = readFileSync("data/source.txt", "utf8");
const all: readonly Fact[] = facts;

const figureOf = (id: string) => {
  const fact = all.find((each) => each.id === id);
  if (fact === undefined || !("bounds" in fact)) throw new Error(`No figure has the id ${id}.`);
  return fact;
};

describe("relations", () => {
  it("join two figures of the document by words of the document", () => {
    for (const { a, b, source } of relations) {
      expect(figureOf(a).id).not.toBe(figureOf(b).id);
      expect(text.slice(source.start, source.end)).toBe(source.quote);
    }
  });

  it("join each pair once", () => {
    const pairs = relations.map(({ a, b }) => [a, b].sort().join(" / "));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it("are none within a series, and none between series at different times: those never add up", () => {
    for (const { a, b } of relations) {
      const [one, other] = [figureOf(a), figureOf(b)];
      if (one.series === null || other.series === null) continue;
      expect([a, b, one.series === other.series]).toEqual([a, b, false]);
      expect(one.period).toMatchObject({ year: other.period.type === "year" ? other.period.year : 0 });
    }
  });

  it("join figures of one measure, or counts of the same people", () => {
    const across = relations.filter(({ a, b }) => figureOf(a).measure !== figureOf(b).measure);
    expect(across.map(({ a, b, relation }) => `${a} ${relation} ${b}`)).toEqual([
      "fulbright-peruvians mayOverlap peruvian-students-in-us",
      "fulbright-americans mayOverlap us-students-in-peru",
    ]);
  });

  it("set these apart, by these", () => {
    const apart = relations.filter(({ relation }) => relation === "disjoint");
    expect(apart.map(({ a, b, by }) => `${by}: ${a} / ${b}`)).toEqual([
      "wording: anti-trafficking-projects-assistance / child-protection-compact-assistance",
      "wording: venezuelan-crisis-assistance-announced / venezuelan-support-contributed",
      "year: venezuelan-crisis-assistance-announced / foreign-assistance-2021",
      "year: venezuelan-crisis-assistance-announced / usaid-investment-last-year",
      "year: venezuelan-crisis-assistance-announced / inl-lima-budget-fy2021",
      "program: southern-command-investment / ambassadors-fund-assistance",
      "program: southern-command-projects / ambassadors-fund-projects",
      "direction: peruvian-students-in-us / us-students-in-peru",
      "direction: fulbright-peruvians / fulbright-americans",
    ]);
  });

  it("put no count of centers into a count of projects", () => {
    expect(relations.filter(({ relation }) => relation === "partOf" || relation === "same")).toEqual([]);
  });
});
