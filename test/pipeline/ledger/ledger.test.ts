import { describe, expect, it } from "vitest";
import { ledger } from "../../../pipeline/ledger/ledger.ts";
import { ledgerSummary } from "../../../pipeline/ledger/ledgerSummary.ts";
import { ledger as published } from "../../../src/index.ts";
import { realData } from "../realData.ts";

const entries = ledger(realData);

describe("the ledger of the document", () => {
  it("accounts for every token once: held, or exempted with a reason", () => {
    const unclear = entries.filter(({ coveredBy, exemption }) => coveredBy.length > 0 === (exemption !== null));
    expect(unclear).toEqual([]);
  });

  it("exempts no amount, no percent, no date and no numeral", () => {
    const exempted = entries.filter(({ exemption }) => exemption !== null).map(({ token }) => token.class);
    expect(new Set(exempted)).toEqual(new Set(["number word", "name"]));
  });

  it("adds up", () => {
    const { classes, exemptions, ...all } = ledgerSummary(entries);
    expect(all.tokens).toBe(entries.length);
    expect(all.covered + all.exempted).toBe(all.tokens);
    for (const field of ["tokens", "covered", "exempted"] as const) {
      expect(classes.reduce((sum, row) => sum + row[field], 0)).toBe(all[field]);
    }
    expect(exemptions.reduce((sum, row) => sum + row.tokens, 0)).toBe(all.exempted);
  });

  it("has the totals that are published", () => {
    expect(published).toEqual(ledgerSummary(entries));
    expect(published).toMatchObject({ tokens: 439, covered: 396, exempted: 43 });
  });

  it("names who holds a token", () => {
    const holderOf = (text: string) => entries.find(({ token }) => token.text === text)?.coveredBy;
    expect(holderOf("$8.9 million")).toEqual(["child-protection-compact-assistance"]);
    expect(holderOf("FY 2021")).toEqual(["inl-lima-budget-fy2021"]);
    expect(holderOf("six")).toEqual(["independence-of-peru", "independence-to-diplomatic-relations"]);
  });

  it("names the title and the headings", () => {
    const now = ledger(realData);
    const holdersAt = (start: number) => now.find(({ token }) => token.start === start)?.coveredBy;
    const { title, sections } = realData.document.value;
    expect(title.starts.map((start) => holdersAt(start + title.text.indexOf("Relations")))).toEqual([
      ["title"],
      ["title"],
    ]);
    expect(holdersAt(sections[1]?.start ?? 0)).toEqual(["section pandemic-response"]);
  });

  it("exempts by the boilerplate of the page only what stands inside it", () => {
    const [first] = realData.document.value.boilerplate;
    if (first === undefined) throw new Error("The page has no boilerplate.");
    const boilerplate = [{ ...first, start: 0, end: 100 }];
    const document = { ...realData.document, value: { ...realData.document.value, boilerplate } };
    const exempted = ledger({ ...realData, document, exemptions: [] }).filter(({ exemption }) => exemption !== null);
    expect(exempted.length).toBeGreaterThan(0);
    expect(exempted.filter(({ token }) => token.end > 100)).toEqual([]);
  });

  it("lets a list item hold names and nothing else", () => {
    const list = realData.facts.find(({ value }) => value.id === "shared-values");
    if (list?.value.kind !== "list") throw new Error("shared-values is no list.");
    const item = { text: realData.text.slice(8379, 8500), start: 8379, end: 8500 };
    const facts = [{ ...list, value: { ...list.value, items: [item] } }];
    const held = ledger({ ...realData, facts, agencies: [] }).filter(
      ({ token }) => token.start >= 8379 && token.end <= 8500,
    );
    expect(new Set(held.map(({ token }) => token.class))).toEqual(new Set(["name", "money", "date", "number word"]));
    for (const { token, coveredBy } of held) {
      expect(coveredBy).toEqual(token.class === "name" ? ["shared-values"] : []);
    }
  });

  it("does not let a list item hold a number", () => {
    const withoutFigure = {
      ...realData,
      facts: realData.facts.filter(({ value }) => value.id !== "emergency-operations-centers"),
    };
    expect(ledger(withoutFigure).find(({ token }) => token.text === "18")?.coveredBy).toEqual([]);
  });
});
