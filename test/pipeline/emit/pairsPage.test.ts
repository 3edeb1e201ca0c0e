import { describe, expect, it } from "vitest";
import { pairsOf } from "../../../pipeline/emit/pairsPage.ts";
import { total } from "../../../src/arithmetic/total.ts";
import { facts } from "../../../src/facts/facts.ts";
import type { ValuedFigure } from "../../../src/model/figure.ts";
import { realData } from "../realData.ts";

const figure = (id: string) => facts.find((fact) => fact.id === id) as unknown as ValuedFigure;

describe.each(["amount", "count"] as const)("every pair of kind %s", (kind) => {
  it("stands once, with an answer and a ground", () => {
    const pairs = pairsOf(kind, realData);
    const keys = pairs.map(({ a, b }) => [a, b].sort().join(" / "));
    expect(new Set(keys).size).toBe(pairs.length);
    expect(pairs.filter(({ answer, ground }) => answer === "" || ground === "")).toEqual([]);
  });

  it("has the answer that total gives", () => {
    const pairs = pairsOf(kind, realData);
    const comparable = pairs.filter(({ a, b }) => {
      const [one, other] = [figure(a), figure(b)];
      return one.unit === other.unit && one.measure === other.measure && one.series === null && other.series === null;
    });
    expect(comparable.length).toBeGreaterThan(0);
    for (const { a, b, answer } of comparable) {
      expect(total([figure(a), figure(b)]).additive, `${a} / ${b}`).toBe(answer.startsWith("disjoint"));
    }
  });
});

it.each([
  ["partOf", "part of"],
  ["same", "the same"],
  ["mayOverlap", "may overlap"],
] as const)("a relation %s is put as “%s”, with its ground, whichever figure it names first", (relation, answer) => {
  const [entry] = realData.relations;
  if (entry === undefined) throw new Error("There are no relations.");
  const { by: _, ...value } = entry.value;
  for (const [a, b] of [
    [value.a, value.b],
    [value.b, value.a],
  ] as const) {
    const relations = [{ ...entry, value: { ...value, a, b, relation } }];
    const pair = pairsOf("amount", { ...realData, relations }).find(
      (each) => [each.a, each.b].includes(a) && [each.a, each.b].includes(b),
    );
    expect(pair).toMatchObject({ answer, ground: value.ground });
  }
});

it("the page counts its pairs", () => {
  const answers = pairsOf("amount", realData).map(({ answer }) => answer);
  const count = (answer: string) => answers.filter((each) => each === answer).length;
  expect({
    pairs: answers.length,
    "may overlap": count("may overlap"),
    unknown: count("unknown"),
    "one series": count("one series"),
    disjoint: answers.filter((answer) => answer.startsWith("disjoint")).length,
  }).toMatchInlineSnapshot(`
    {
      "disjoint": 16,
      "may overlap": 21,
      "one series": 2,
      "pairs": 61,
      "unknown": 22,
    }
  `);
});
