import { expect, test } from "vitest";
import {
  agencies,
  claims,
  facts,
  figure,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  sections,
  topics,
} from "../../../src/index.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";
import { labelIn } from "../../../src/words/labelIn.ts";

test("is the English name of everything, and the name by its id in a language", () => {
  const tables: Readonly<Record<string, readonly [{ readonly id: string }, string][]>> = {
    facts: facts.map((fact) => [fact, fact.label]),
    agencies: agencies.map((agency) => [agency, agency.name]),
    topics: topics.map((topic) => [topic, topic.label]),
    sections: sections.map((section) => [section, section.title]),
    claims: claims.map((claim) => [claim, claim.claim]),
  };
  for (const [group, entries] of Object.entries(tables)) {
    const words = esPE.label[group as "facts"];
    for (const [entry, english] of entries) {
      expect(labelIn(entry as never, undefined)).toBe(english);
      expect(labelIn(entry as never, esPE.label)).toBe(words[entry.id]);
      expect(labelIn({ ...entry, id: "toString" } as never, esPE.label)).toBe(english);
    }
  }
});

test("of a result is composed of the labels of its operands", () => {
  const result = growth(goodsTrade2009, goodsTrade2021);
  expect(labelIn(result, undefined)).toBe(result.label);
  expect(labelIn(result, esPE.label)).toBe(
    `Variación porcentual de “${esPE.label.facts[goodsTrade2009.id]}” a “${esPE.label.facts[goodsTrade2021.id]}”`,
  );
});

test("of a figure of one’s own stays, even with the id of a fact or a topic", () => {
  for (const id of ["goods-trade-2021", "diplomacy"]) {
    const own = figure({ id, label: "Mine", value: 1, unit: "ships", measure: "fleet" });
    expect(labelIn(own, esPE.label)).toBe("Mine");
  }
});
