import { describe, expect, test } from "vitest";
import { factCard } from "../../docs/.vitepress/document/factCard.ts";
import { languages } from "../../docs/.vitepress/language/languages.ts";
import { type DocumentFact, type FactId, fact, facts, relations } from "../../src/index.ts";

const cardOf = (id: FactId) => factCard(fact(id) as DocumentFact, languages.en);

describe("the card of a fact", () => {
  test("says of a figure its words, bounds, period, agencies, topics and note", () => {
    expect(cardOf("usaid-investment-last-year")).toMatchObject({
      headline: "more than $137 million",
      bounds: "more than $137 million, with no upper bound",
      period: "2021",
      inferred: expect.stringMatching(/^The document prints no date\. /),
      agencies: ["U.S. Agency for International Development"],
      topics: ["Assistance", "Development"],
      note: expect.stringMatching(/^The document does not say whether the amount is USAID’s own money/),
      importLine: 'import { usaidInvestmentLastYear } from "us-peru-relations";',
      reference: "/reference/us-assistance-to-peru.html#usaidinvestmentlastyear",
    });
  });

  test("says of an event its date and on what ground it is inferred, and has no bounds", () => {
    expect(cardOf("independence-of-peru")).toMatchObject({
      headline: "1821",
      bounds: "",
      period: "",
      inferred: "The document prints no year of independence; it puts it six years before 1827.",
      reference: "/reference/us-peru-relations.html#independenceofperu",
    });
    expect(cardOf("trade-promotion-agreement-in-force").inferred).toBe("");
  });

  test("leaves empty what a fact does not have", () => {
    expect(cardOf("lima")).toMatchObject({
      headline: "",
      bounds: "",
      period: "",
      inferred: "",
      agencies: [],
      note: "",
    });
    expect(cardOf("covid-assistance").period).toBe("");
  });

  test("names every agency credited", () => {
    expect(cardOf("anti-trafficking-agencies").agencies).toEqual([
      "Department of State",
      "U.S. Agency for International Development",
      "Department of Labor",
    ]);
  });

  test.each(facts.map(({ id }) => [id] as const))("of %s shows its own words, bounds and period alone", (id) => {
    const own = fact(id) as DocumentFact;
    const { headline, bounds, period, overlapping, related } = cardOf(id);
    const { format } = languages.en;
    if ("bounds" in own) {
      expect([headline, bounds]).toEqual([format(own), languages.en.bounds(own)]);
      expect(period).toBe(own.period.type === "unstated" ? "" : format(own.period));
    } else expect([bounds, period]).toEqual(["", ""]);

    for (const other of overlapping) {
      expect(other.id).not.toBe(id);
      expect(Math.max(other.source.start, own.source.start)).toBeLessThan(Math.min(other.source.end, own.source.end));
    }
    expect(related.length).toBe(relations.filter(({ a, b }) => a === id || b === id).length);
  });

  test("names each relation, with its ground", () => {
    const { relation } = languages.en.text;
    for (const { a, b, relation: kind, ground } of relations) {
      expect(cardOf(a as FactId).related.find(({ other }) => other.id === b)).toMatchObject({
        words: relation[kind],
        ground,
      });
    }
  });

  test("speaks the language of the page", () => {
    expect(factCard(fact("usaid-investment-last-year") as DocumentFact, languages.es)).toMatchObject({
      headline: "más de USD 137 millones",
      topics: ["Asistencia", "Desarrollo"],
    });
  });
});
