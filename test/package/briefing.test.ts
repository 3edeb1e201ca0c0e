import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agencies, byKind, checkClaims, facts, format, ledger, sections } from "../../src/index.ts";

const script = "docs/examples/briefing.mjs";
const printed = execFileSync(process.execPath, [script], { encoding: "utf8" });
/** The text without its line breaks, in which a long line may be broken. */
const text = printed.replace(/\s+/g, " ");

describe("the briefing", () => {
  test("is made from the package’s public exports alone", () => {
    const imported = [...readFileSync(script, "utf8").matchAll(/from "(.*?)"|import\("?(.*?)"?\)|require\(/g)];
    expect(imported.map(([, name]) => name)).toEqual(["us-peru-relations"]);
  });

  test("shows every figure with its hedge, its label and its bounds", () => {
    const figures = facts.filter((fact) => "bounds" in fact);
    expect(figures.length).toBeGreaterThan(40);
    for (const figure of figures) {
      expect(text).toContain(`${format(figure)}: ${figure.label} ${format(figure.period)}`);
      expect(text).toContain(format(figure, { style: "bounds" }));
    }
    for (const { title } of sections.filter(({ id }) => figures.some(({ section }) => section === id))) {
      expect(printed).toContain(`\n${title}\n`);
    }
  });

  test("names every agency and what it is credited with", () => {
    for (const { name } of agencies) expect(printed).toContain(`\n${name}`);
    for (const { agencies: credited, label } of facts) if (credited.length > 0) expect(text).toContain(label);
  });

  test("puts the dated events in order", () => {
    const [, list = ""] = printed.split("THE DATED EVENTS, IN ORDER");
    const labels = byKind("event").toSorted((a, b) => (a.date.value < b.date.value ? -1 : 1));
    const places = labels.map(({ label }) => list.indexOf(label.slice(0, 40)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("shows results with their bounds, totals with their reasons, and every claim with its verdict", () => {
    expect(text).toContain("growth of about 89 percent");
    expect(text).toContain("about 170 percent (at least 125.8 and at most 210.35 percent).");
    expect(text).toContain("Did trade in food grow faster than trade in goods? yes.");
    expect(text).toContain("more than $3.7 billion, with no upper bound; 4 amounts, they may not simply be added");
    expect(text).toContain("the document does not say whether the $137 million is in it");
    for (const { verdict, claim, reason } of checkClaims()) {
      expect(text).toContain(`${verdict}: ${claim}`);
      expect(text).toContain(reason.text);
    }
  });

  test("says what the ledger accounts for", () => {
    expect(text).toContain(
      `${ledger.tokens} numbers, dates and names: ${ledger.covered} held by facts, ${ledger.exempted}`,
    );
    for (const { reason } of ledger.exemptions) expect(text).toContain(reason);
  });

  test("prints nothing that is no data", () => {
    expect(printed).not.toMatch(/undefined|NaN|Infinity|\[object|null/);
  });
});
