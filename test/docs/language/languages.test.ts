import { describe, expect, test } from "vitest";
import { whyNot } from "../../../docs/.vitepress/calculator/partners.ts";
import { operations } from "../../../docs/.vitepress/calculator/Step.ts";
import { exemptions } from "../../../docs/.vitepress/language/exemptions.es.ts";
import { languages } from "../../../docs/.vitepress/language/languages.ts";
import { type DocumentFact, facts, figures, ledger, relations } from "../../../src/index.ts";

const { en, es } = languages;

describe("a refusal", () => {
  test.each(operations)("to %s has words of its own in both languages, whatever the pair", (operation) => {
    for (const first of figures)
      for (const second of figures) {
        const error = first === second ? null : whyNot(operation, first, second);
        if (error === null) continue;
        for (const language of [en, es]) {
          const words = language.refusal(error, [first, second]);
          expect(words).not.toBe(language.text.calculator.refusals.unusable);
          expect(words).not.toMatch(/undefined|expected|unstated|mixed-/);
        }
      }
  });

  test("names what differs", () => {
    const [trade, people] = ["goods-trade-2021", "venezuelans-in-peru"].map((id) =>
      figures.find((figure) => figure.id === id),
    ) as [(typeof figures)[number], (typeof figures)[number]];
    const error = whyNot("total", trade, people);
    if (error === null) throw new Error("Dollars and people cannot be added.");
    expect(en.refusal(error, [trade, people])).toBe("Their units differ: dollars and people.");
    expect(es.refusal(error, [trade, people])).toBe("Sus unidades son distintas: dólares y personas.");
    expect(en.refusal(error, [])).toBe("There is no figure to go on with.");
  });
});

test("Spanish has words of its own for every note, ground, relation and exemption", () => {
  for (const fact of facts as readonly DocumentFact[]) {
    expect(es.note(fact) === undefined, fact.id).toBe(en.note(fact) === undefined);
    expect(es.ground(fact) === undefined, fact.id).toBe(en.ground(fact) === undefined);
    if (en.note(fact) !== undefined) expect(es.note(fact)).not.toBe(en.note(fact));
    if (en.ground(fact) !== undefined) expect(es.ground(fact)).not.toBe(en.ground(fact));
  }
  for (const relation of relations) {
    expect(es.relation(relation)).not.toBe("");
    expect(es.relation(relation)).not.toBe(en.relation(relation));
  }
  expect(Object.keys(exemptions).sort()).toEqual(ledger.exemptions.map(({ reason }) => reason).sort());
});
