import { describe, expect, it } from "vitest";
import { ledger } from "../../src/build/ledger.ts";
import { ledgerSummary } from "../../src/build/ledgerSummary.ts";
import { loadData } from "../../src/build/loadData.ts";
import { ledger as published } from "../../src/index.ts";

const { data } = loadData("data");
if (data === undefined) throw new Error("data/ does not verify.");
const entries = ledger(data);

describe("the ledger of the document", () => {
  it("accounts for every token once: held, or excused with a reason", () => {
    const unclear = entries.filter(({ coveredBy, excuse }) => coveredBy.length > 0 === (excuse !== null));
    expect(unclear).toEqual([]);
  });

  it("excuses no amount, no percent, no date and no numeral", () => {
    const excused = entries.filter(({ excuse }) => excuse !== null).map(({ token }) => token.class);
    expect(new Set(excused)).toEqual(new Set(["number word", "name"]));
  });

  it("adds up", () => {
    const { classes, excuses, ...all } = ledgerSummary(entries);
    expect(all.tokens).toBe(entries.length);
    expect(all.covered + all.excused).toBe(all.tokens);
    for (const field of ["tokens", "covered", "excused"] as const) {
      expect(classes.reduce((sum, row) => sum + row[field], 0)).toBe(all[field]);
    }
    expect(excuses.reduce((sum, row) => sum + row.tokens, 0)).toBe(all.excused);
  });

  it("has the totals that are published", () => {
    expect(published).toEqual(ledgerSummary(entries));
    expect(published).toMatchObject({ tokens: 439, covered: 397, excused: 42 });
  });

  it("names who holds a token", () => {
    const holderOf = (text: string) => entries.find(({ token }) => token.text === text)?.coveredBy;
    expect(holderOf("$8.9 million")).toEqual(["child-protection-compact-assistance"]);
    expect(holderOf("FY 2021")).toEqual(["inl-lima-budget-2021"]);
    expect(holderOf("six")).toEqual(["independence-of-peru", "independence-to-diplomatic-relations"]);
  });

  it("does not let a list item hold a number", () => {
    const withoutFigure = {
      ...data,
      facts: data.facts.filter(({ value }) => value.id !== "emergency-operations-centers"),
    };
    expect(ledger(withoutFigure).find(({ token }) => token.text === "18")?.coveredBy).toEqual([]);
  });
});
