import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type ExemptedWord, segmentText } from "../../docs/.vitepress/document/segmentText.ts";
import { facts, source } from "../../src/index.ts";

const text = readFileSync("data/source.txt", "utf8");
const paragraphs = [...text.matchAll(/\n+/g)].flatMap(({ index, 0: gap }) => [index, index + gap.length]);
const exempted: ExemptedWord[] = [{ start: text.indexOf("Recovery"), end: text.indexOf("Recovery") + 8, reason: 3 }];
const segments = segmentText(text, facts, exempted, paragraphs);

test("cuts the document without losing a character", () => {
  expect(segments.map((segment) => segment.text).join("")).toBe(text);
});

test("gives every segment exactly the facts whose words it is", () => {
  for (const { start, end, facts: held } of segments) {
    const expected = facts.filter(({ source: quote }) => quote.start <= start && end <= quote.end);
    expect(new Set(held)).toEqual(new Set(expected));
    // No quote begins or ends inside of a segment.
    for (const { source: quote } of facts) {
      expect(quote.start > start && quote.start < end).toBe(false);
      expect(quote.end > start && quote.end < end).toBe(false);
    }
  }
});

test("reaches every fact at one segment of its own words", () => {
  const reached = segments.flatMap(({ reaches }) => reaches);
  expect(reached.toSorted((a, b) => facts.indexOf(a) - facts.indexOf(b))).toEqual([...facts]);
  for (const { reaches, facts: held } of segments) for (const fact of reaches) expect(held).toContain(fact);
});

test("marks the words a figure turns on, with its hedge", () => {
  const keys = new Map(segments.flatMap(({ keyOf, text }) => (keyOf === null ? [] : [[keyOf.id, text]])));
  expect(keys.get("foreign-assistance-2021")).toBe("more than $98 million");
  expect(keys.get("goods-trade-2021")).toBe("$17.2 billion");
  expect(keys.get("cultural-patrimony-mou-signed")).toBe("in 1997");
});

test("knows an exempted word and its reason", () => {
  expect(segments.filter((segment) => segment.exempted !== null)).toMatchObject([{ text: "Recovery", exempted: 3 }]);
});

test("keeps the document’s hash", () => {
  expect(
    createHash("sha256")
      .update(segments.map(({ text }) => text).join(""))
      .digest("hex"),
  ).toBe(source.sha256);
});

test("refuses a fact without words of its own", () => {
  const fact = facts[0] as (typeof facts)[number];
  const blank = { ...fact, source: { quote: " ", start: 3, end: 4 } } as (typeof facts)[number];
  expect(() => segmentText("One two.", [blank], [], [])).toThrow(fact.id);
});
