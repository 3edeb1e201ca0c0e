import { describe, expect, test } from "vitest";
import { documentParts } from "../../docs/.vitepress/document/documentParts.ts";
import { keyWords } from "../../docs/.vitepress/document/keyWords.ts";
import { markGroup } from "../../docs/.vitepress/document/markGroup.ts";
import { matchingFacts } from "../../docs/.vitepress/document/matchingFacts.ts";
import { readDocument } from "../../docs/.vitepress/document/readDocument.ts";
import { languages } from "../../docs/.vitepress/language/languages.ts";
import { byYear, type DocumentFact, type FactId, fact, facts, ledger, sections, source } from "../../src/index.ts";

const { text, exempted } = readDocument();
const parts = documentParts(text, exempted);
const pieces = parts.paragraphs.flatMap((paragraph) => paragraph.pieces);

describe("the document of the page", () => {
  test("has its title twice, its headings in order, its text and what the page it was copied from adds", () => {
    const wordsOf = (type: string) =>
      parts.paragraphs.filter((each) => each.type === type).map(({ start, end }) => text.slice(start, end));
    expect(wordsOf("title")).toEqual(["U.S. Relations With Peru", "U.S. Relations With Peru"]);
    expect(wordsOf("heading")).toEqual(sections.map(({ title }) => title));
    expect(wordsOf("boilerplate")).toEqual(source.boilerplate.map(({ text: line }) => line));
    expect(wordsOf("text").length).toBe(20);
  });

  test("holds in each paragraph its own words", () => {
    for (const { start, end, pieces: own } of parts.paragraphs) {
      expect(own.map((piece) => piece.text).join("")).toBe(text.slice(start, end));
    }
  });

  test("reaches every fact once, at words of its own", () => {
    const reached = pieces.flatMap(({ anchors = [] }) => anchors);
    expect(reached.toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
    for (const { anchors = [], facts: held = [] } of pieces) for (const id of anchors) expect(held).toContain(id);
  });

  test("marks the words of a key with its fact", () => {
    const wordsOf = (id: string) => pieces.filter(({ key }) => key === id).map((piece) => piece.text);
    expect(wordsOf("goods-trade-2021")).toEqual(["$17.2 billion"]);
    expect(wordsOf("lima")).toEqual(["Lima"]);
  });

  test("marks every figure and every date", () => {
    const marked = new Set(pieces.map(({ key }) => key));
    const missing = facts.filter(({ id, kind }) => ["figure", "event"].includes(markGroup(kind)) && !marked.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("counts the exempted words by their reason, as the ledger does", () => {
    expect(parts.exemptions.map(({ reason, count }) => [reason, count])).toEqual(
      ledger.exemptions.map(({ reason, tokens }) => [reason, tokens]),
    );
    const words = pieces.filter(({ exemption }) => exemption !== undefined);
    const first = words.find(({ exemption }) => exemption === 0);
    expect(ledger.exemptions[0]?.words).toContain(first?.text);
  });
});

describe("the key words of a fact", () => {
  const keyOf = (id: FactId) => {
    const key = keyWords(fact(id) as DocumentFact, text);
    return key === null ? null : text.slice(key.start, key.end);
  };

  test.each<[FactId, string | null]>([
    ["foreign-assistance-2021", "more than $98 million"],
    ["goods-trade-2009", "$9.1 billion"],
    ["peruvian-students-in-us", "More than 3,500"],
    ["cultural-patrimony-mou-signed", "in 1997"],
    ["embassy-of-peru-telephone", "(202) 833-9860"],
    ["embassy-of-peru-address", "1700 Massachusetts Avenue, NW, Washington, DC 20036"],
    ["sudwen", "South American Wildlife Enforcement Network (SudWEN)"],
    ["strong-cooperation", null],
    ["shared-values", null],
  ])("of %s are %s", (id, words) => {
    expect(keyOf(id)).toBe(words);
  });
});

test("every kind has the look of its group", () => {
  const kindsOf = (group: string) =>
    [...new Set(facts.map(({ kind }) => kind))].filter((kind) => markGroup(kind) === group).toSorted();
  expect(kindsOf("figure")).toEqual(["amount", "count", "duration", "indefinite-count", "percent", "rank", "rate"]);
  for (const group of ["event", "list", "statement"]) expect(kindsOf(group)).toEqual([group]);
  expect(kindsOf("name").length).toBe(9);
});

describe("the search", () => {
  test("finds a fact that holds every word, in any case and without accents", () => {
    expect(matchingFacts("GOODS trade 2021", languages.en)).toContain("goods-trade-2021");
    expect(matchingFacts("goods trade 2021 llamas", languages.en)).toEqual([]);
    expect(matchingFacts("inversion de usaid", languages.es)).toContain("usaid-investment");
  });

  test("knows a fact by its id, its constant, its words, its kind and its agencies", () => {
    for (const query of ["goods-trade-2021", "goodsTrade2021", "$17.2 billion"]) {
      expect(matchingFacts(query, languages.en)).toContain("goods-trade-2021");
    }
    expect(matchingFacts("Department of Labor", languages.en)).toContain("anti-trafficking-agencies");
    expect(matchingFacts(languages.en.text.kinds.telephone, languages.en)).toContain("embassy-of-peru-telephone");
  });

  test("takes a year for the time of a fact, and knows its topics", () => {
    const found = matchingFacts("2021", languages.en);
    expect(found).toEqual(byYear(2021).map(({ id }) => id));
    expect(found).toContain("usaid-investment-last-year");
    expect(found).not.toContain("goods-trade-2009");
    expect(matchingFacts("desarrollo", languages.es)).toContain("usaid-investment");
  });

  test("finds nothing for no words, and keeps the document’s order", () => {
    expect(matchingFacts("  ", languages.en)).toEqual([]);
    const ids = facts.map(({ id }) => id as string);
    const found = matchingFacts("usaid", languages.en).map((id) => ids.indexOf(id));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found.length).toBeGreaterThan(5);
  });
});
