import { describe, expect, it } from "vitest";
import { completeness } from "../../../../pipeline/verify/rules/completeness.ts";
import { changeEntry, changeValue, reporterOf } from "../changedData.ts";

const reportOf = reporterOf(completeness);

describe("rule 6: nothing of the document is left out", () => {
  it("refuses a sentence no fact quotes", () => {
    expect(
      reportOf(
        changeValue("facts/pandemic-response.json", [], (facts) =>
          (facts as { id: string }[]).filter(({ id }) => id !== "pandemic-recovery-priority"),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/source.txt › the text at 652–727
        rule:     6 nothing of the document is left out
        found:    words that stand in no quote: "Recovery from the pandemic remains one of our highest bilateral priorities."
        expected: every sentence in the quote of a fact
        to do:    Add a fact to data/facts/pandemic-response.json, or lengthen a quote.
      "
    `);
  });

  it("refuses a year no field holds", () => {
    expect(reportOf(changeEntry("goods-trade-2021", ["period"], () => ({ type: "unstated" })))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/source.txt › “2021” at 8493
        rule:     6 nothing of the document is left out
        found:    a date in no structured field: "n in 2009 to $17.2 billion in 2021, driving growth and employmen"
        expected: a fact that holds it, or an exemption in data/exemptions.json
        to do:    Add the fact; exempt only what says nothing of its own, with the reason.
      "
    `);
  });

  it("refuses a name nobody records", () => {
    expect(reportOf(changeEntry("president-biden", ["names"], () => undefined))).toMatchInlineSnapshot(`
      "The data has 2 problems. Nothing was generated.

      data/source.txt › “President” at 4507
        rule:     6 nothing of the document is left out
        found:    a name in no structured field: "migrants in Peru. On June 10, President Biden announced additional as"
        expected: a fact that holds it, or an exemption in data/exemptions.json
        to do:    Add the fact; exempt only what says nothing of its own, with the reason.

      data/source.txt › “Biden” at 4517
        rule:     6 nothing of the document is left out
        found:    a name in no structured field: "n Peru. On June 10, President Biden announced additional assistan"
        expected: a fact that holds it, or an exemption in data/exemptions.json
        to do:    Add the fact; exempt only what says nothing of its own, with the reason.
      "
    `);
  });

  it("refuses a number word that is not exempted", () => {
    expect(reportOf(changeValue("exemptions.json", [17, "starts"], () => [8380]))).toMatchInlineSnapshot(`
      "The data has 2 problems. Nothing was generated.

      data/source.txt › “two” at 5625
        rule:     6 nothing of the document is left out
        found:    a number word in no structured field: "ced peace and\\u00a0security of our two nations. The FY 2021 budget h"
        expected: a fact that holds it, or an exemption in data/exemptions.json
        to do:    Add the fact; exempt only what says nothing of its own, with the reason.

      data/exemptions.json › “two” at 8380
        rule:     6 nothing of the document is left out
        found:    an exemption of nothing: no such token stands there
        expected: a token of the document
        to do:    Correct the offset or remove the exemption.
      "
    `);
  });

  it("refuses an exemption for what a fact holds", () => {
    expect(
      reportOf(changeValue("exemptions.json", [1], () => ({ text: "COVID", starts: [746], reason: "Not a name." }))),
    ).toMatchInlineSnapshot(`
      "The data has 2 problems. Nothing was generated.

      data/source.txt › “Recovery” at 652
        rule:     6 nothing of the document is left out
        found:    a name in no structured field: "security.\\n\\nPandemic Response\\n\\nRecovery from the pandemic remains one"
        expected: a fact that holds it, or an exemption in data/exemptions.json
        to do:    Add the fact; exempt only what says nothing of its own, with the reason.

      data/exemptions.json › “COVID” at 746
        rule:     6 nothing of the document is left out
        found:    exempted (Not a name.) though held by covid-19
        expected: one or the other
        to do:    Remove the exemption.
      "
    `);
  });

  it("refuses an exemption of nothing", () => {
    expect(reportOf(changeValue("exemptions.json", [1, "starts"], () => [652, 653]))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/exemptions.json › “Recovery” at 653
        rule:     6 nothing of the document is left out
        found:    an exemption of nothing: no such token stands there
        expected: a token of the document
        to do:    Correct the offset or remove the exemption.
      "
    `);
  });

  it("names the words left out of a quote without the space around them", () => {
    const quote = "Recovery from the pandemic";
    const report = reportOf(
      changeEntry("pandemic-recovery-priority", ["source"], () => ({ quote, start: 652, end: 678 })),
    );
    expect(report).toContain("data/source.txt › the text at 679–727");
    expect(report).toContain('words that stand in no quote: "remains one of our highest bilateral priorities."');
  });

  it("names all that hold what is exempted", () => {
    const exemption = { text: "six", starts: [143], reason: "Not a number." };
    expect(
      reportOf(changeValue("exemptions.json", [], (exemptions) => [...(exemptions as object[]), exemption])),
    ).toContain("exempted (Not a number.) though held by independence-of-peru, independence-to-diplomatic-relations");
  });
});
