import { describe, expect, it } from "vitest";
import { oddities } from "../../../../pipeline/verify/rules/oddities.ts";
import { changeEntry, reporterOf } from "../changedData.ts";

const reportOf = reporterOf(oddities);

describe("rule 7: what is odd is kept as printed, with a note", () => {
  it("refuses a repeated item without a note", () => {
    expect(reportOf(changeEntry("consulates-general", ["note"], () => undefined))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-representation.json › consulates-general
        rule:     7 what is odd is kept as printed, with a note
        found:    a list of 13 items, 12 of them distinct; note: null
        expected: a note that says “12 distinct”
        to do:    Keep the data as printed and write the note.
      "
    `);
  });

  it("refuses a note that does not count the distinct items", () => {
    expect(
      reportOf(changeEntry("consulates-general", ["note"], () => "New York is listed twice.")),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-representation.json › consulates-general
        rule:     7 what is odd is kept as printed, with a note
        found:    a list of 13 items, 12 of them distinct; note: "New York is listed twice."
        expected: a note that says “12 distinct”
        to do:    Keep the data as printed and write the note.
      "
    `);
  });

  it("refuses a list printed again without a note", () => {
    expect(reportOf(changeEntry("venezuelan-integration-means", ["note"], () => undefined))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › venezuelan-integration-means
        rule:     7 what is odd is kept as printed, with a note
        found:    a list the document prints a second time; note: null
        expected: a note that says so
        to do:    Keep the data as printed and write the note.
      "
    `);
  });

  it("refuses a double space without a note", () => {
    expect(reportOf(changeEntry("embassy-of-peru-address", ["note"], () => undefined))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-representation.json › embassy-of-peru-address
        rule:     7 what is odd is kept as printed, with a note
        found:    a double space in the quote; note: null
        expected: a note that says so
        to do:    Keep the data as printed and write the note.
      "
    `);
  });

  it("refuses a figure without a value and without a note", () => {
    expect(reportOf(changeEntry("fishing-export-jobs", ["note"], () => undefined))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › fishing-export-jobs
        rule:     7 what is odd is kept as printed, with a note
        found:    a figure without a value; note: null
        expected: a note that says so
        to do:    Keep the data as printed and write the note.
      "
    `);
  });
});
