import { describe, expect, it } from "vitest";
import { lists } from "../../../../pipeline/verify/rules/lists.ts";
import { changeEntry, changeText, findingsBy, realFiles, reporterOf } from "../changedData.ts";

const reportOf = reporterOf(lists);

describe("rule 7: a list is kept as printed", () => {
  it("refuses an open list that claims to be complete", () => {
    expect(reportOf(changeEntry("shared-priorities", ["complete"], () => true))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › shared-priorities
        rule:     7 a list is kept as printed
        found:    complete: true, openedBy: "including"
        expected: an open list, opened by "including"
        to do:    Correct complete and openedBy.
      "
    `);
  });

  it("refuses a complete list taken for an open one", () => {
    expect(reportOf(changeEntry("shared-values", ["complete"], () => false))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-peru-relations.json › shared-values
        rule:     7 a list is kept as printed
        found:    complete: false, openedBy: null
        expected: a complete list: no word of the quote leaves it open
        to do:    Correct complete and openedBy.
      "
    `);
  });

  it("refuses a list opened by other words", () => {
    expect(
      reportOf(changeEntry("shared-priorities", ["openedBy"], () => ({ written: "shared priorities", start: 1424 }))),
    ).toMatchInlineSnapshot(`
      "The data has 2 problems. Nothing was generated.

      data/facts/us-assistance-to-peru.json › shared-priorities
        rule:     7 a list is kept as printed
        found:    complete: false, openedBy: "shared priorities"
        expected: an open list, opened by "including"
        to do:    Correct complete and openedBy.

      data/facts/us-assistance-to-peru.json › shared-priorities
        rule:     7 a list is kept as printed
        found:    before items.0: " including "
        expected: the words that lead to the list
        to do:    Record every item the document lists, whole, and nothing between them.
      "
    `);
  });

  it("refuses a list opened behind its last item without the words", () => {
    expect(
      reportOf(changeEntry("binational-center-hybrid-activities", ["openedBy"], () => null)),
    ).toMatchInlineSnapshot(`
      "The data has 3 problems. Nothing was generated.

      data/facts/us-assistance-to-peru.json › binational-center-hybrid-activities
        rule:     7 a list is kept as printed
        found:    complete: false, openedBy: null
        expected: an open list, opened by "and other"
        to do:    Correct complete and openedBy.

      data/facts/us-assistance-to-peru.json › binational-center-hybrid-activities
        rule:     7 a list is kept as printed
        found:    between items.0 and items.1: ", "
        expected: “and”, or “, and”
        to do:    Record every item the document lists, whole, and nothing between them.

      data/facts/us-assistance-to-peru.json › binational-center-hybrid-activities
        rule:     7 a list is kept as printed
        found:    after the last item: ", and other activities in a hybrid or vi"
        expected: the end of the list
        to do:    Record every item the document lists, whole, and nothing between them.
      "
    `);
  });

  it("refuses items out of order", () => {
    expect(
      reportOf(changeEntry("shared-values", ["items"], (items) => [...(items as object[])].reverse())),
    ).toMatchInlineSnapshot(`
      "The data has 8 problems. Nothing was generated.

      data/facts/us-peru-relations.json › shared-values
        rule:     7 a list is kept as printed
        found:    items.1: "mutually beneficial trade" at 313
        expected: an item after "human rights", which ends at 356
        to do:    List the items in the document's order.

      data/facts/us-peru-relations.json › shared-values
        rule:     7 a list is kept as printed
        found:    items.2: "security" at 303
        expected: an item after "mutually beneficial trade", which ends at 338
        to do:    List the items in the document's order.

      data/facts/us-peru-relations.json › shared-values
        rule:     7 a list is kept as printed
        found:    items.3: "democracy" at 292
        expected: an item after "security", which ends at 311
        to do:    List the items in the document's order.

      data/facts/us-peru-relations.json › shared-values
        rule:     7 a list is kept as printed
        found:    between items.0 and items.1: ""
        expected: ", " and nothing else
        to do:    Record every item the document lists, whole, and nothing between them.

      data/facts/us-peru-relations.json › shared-values
        rule:     7 a list is kept as printed
        found:    between items.1 and items.2: ""
        expected: ", " and nothing else
        to do:    Record every item the document lists, whole, and nothing between them.

      data/facts/us-peru-relations.json › shared-values
        rule:     7 a list is kept as printed
        found:    between items.2 and items.3: ""
        expected: “and”, or “, and”
        to do:    Record every item the document lists, whole, and nothing between them.

      data/facts/us-peru-relations.json › shared-values
        rule:     7 a list is kept as printed
        found:    before items.0: "ecurity, mutually beneficial trade, and "
        expected: the words that lead to the list
        to do:    Record every item the document lists, whole, and nothing between them.

      data/facts/us-peru-relations.json › shared-values
        rule:     7 a list is kept as printed
        found:    after the last item: ", security, mutually beneficial trade, a"
        expected: the end of the list
        to do:    Record every item the document lists, whole, and nothing between them.
      "
    `);
  });

  it("refuses a number left out", () => {
    expect(
      reportOf(changeEntry("usaid-technical-assistance-areas", ["items", 1, "number"], () => undefined)),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › usaid-technical-assistance-areas
        rule:     7 a list is kept as printed
        found:    items.1.number: null
        expected: "2)"
        to do:    Record the number printed before each item, with its bracket.
      "
    `);
  });

  it("refuses a number without its bracket", () => {
    expect(
      reportOf(changeEntry("usaid-technical-assistance-areas", ["items", 2, "number", "written"], () => "3")),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › usaid-technical-assistance-areas
        rule:     7 a list is kept as printed
        found:    items.2.number: "3"
        expected: "3)"
        to do:    Record the number printed before each item, with its bracket.
      "
    `);
  });

  it("refuses words that open a complete list", () => {
    const openedBy = { written: "of", start: 289 };
    expect(reportOf(changeEntry("shared-values", ["openedBy"], () => openedBy))).toContain(
      'found:    complete: true, openedBy: "of"\n  expected: a complete list: no word of the quote leaves it open',
    );
  });

  const findingsOf = findingsBy(lists);
  const text = new TextDecoder().decode(realFiles.bytes);
  const item = (words: string, from: number) => {
    const start = text.indexOf(words, from);
    return { text: words, start, end: start + words.length };
  };
  const withItems = (id: string, change: (items: readonly object[]) => unknown) =>
    findingsOf(changeEntry(id, ["items"], (items) => change(items as object[])));

  it("refuses an item dropped, wherever it stands", () => {
    expect(withItems("shared-values", (items) => items.slice(1))).toEqual([
      expect.stringMatching(/^wrong-items: before items\.0: ".*democracy, " → the words that lead to the list$/),
    ]);
    expect(withItems("shared-values", (items) => items.toSpliced(1, 1))).toEqual([
      'wrong-items: between items.0 and items.1: ", security, " → ", " and nothing else',
    ]);
    expect(withItems("shared-values", (items) => items.slice(0, -1))).toContain(
      'wrong-items: after the last item: ", and human rights." → the end of the list',
    );
  });

  it("refuses two items merged", () => {
    const merged = item("market access, investment safeguards", 8212);
    expect(withItems("trade-promotion-agreement-standards", (items) => [merged, ...items.slice(2)])).toEqual([
      'wrong-items: items.0: "market access, investment safeguards" → an item without ", "',
    ]);
  });

  it("refuses an item split", () => {
    const [water, sanitation] = [item("water", 6250), item("sanitation", 6250)];
    expect(withItems("peace-corps-project-areas", (items) => items.toSpliced(2, 1, water, sanitation))).toEqual([
      'wrong-items: between items.2 and items.3: " and " → ", " and nothing else',
    ]);
  });

  it("refuses an item shortened", () => {
    const standards = item("investment", 8270);
    expect(withItems("trade-promotion-agreement-standards", (items) => items.with(1, standards))).toEqual([
      'wrong-items: between items.1 and items.2: " safeguards, " → ", " and nothing else',
    ]);
  });

  it("refuses items that overlap", () => {
    const both = item("democracy, security", 280);
    expect(withItems("shared-values", (items) => items.with(0, both))).toContain(
      'wrong-item-order: items.1: "security" at 303 → an item after "democracy, security", which ends at 311',
    );
  });

  it("refuses a first word that differs in form from the others", () => {
    const shorter = item("criminal organizations", 9100);
    expect(withItems("wildlife-trafficking-effects", (items) => items.with(0, shorter))).toContain(
      'wrong-items: items.0: "criminal organizations" → an item that begins with a word in “-s”, as the others do',
    );
  });

  it.each(["and other", "among others", "etc"])("takes “%s” behind the last item for an open list", (words) => {
    const behind = "each provide foreign assistance";
    const files = changeText(behind, words.padEnd(behind.length, "."));
    expect(findingsOf(files)).toContain(
      `wrong-openness: complete: true, openedBy: null → an open list, opened by ${JSON.stringify(words)}`,
    );
  });
});
