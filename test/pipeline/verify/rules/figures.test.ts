import { describe, expect, it } from "vitest";
import { figures } from "../../../../pipeline/verify/rules/figures.ts";
import { changeEntry, changeText, reporterOf } from "../changedData.ts";

const reportOf = reporterOf(figures);

describe("rule 3: a figure is readable in its quote", () => {
  it("refuses a value the words do not say", () => {
    expect(reportOf(changeEntry("goods-trade-2021", ["value"], () => 17_300_000_000))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     3 a figure is readable in its quote
        found:    value: 17300000000
        expected: 17200000000, read from "$17.2 billion"
        to do:    Correct value or written.
      "
    `);
  });

  it("refuses words that are no number", () => {
    expect(reportOf(changeEntry("usaid-years-in-peru", ["written"], () => "sixty"))).toMatchInlineSnapshot(`
      "The data has 2 problems. Nothing was generated.

      data/facts/us-assistance-to-peru.json › usaid-years-in-peru
        rule:     3 a figure is readable in its quote
        found:    written: "sixty"
        expected: a number the reader understands
        to do:    Record the number's own words and nothing else, or teach src/words/readNumber.ts the form.

      data/facts/us-assistance-to-peru.json › usaid-years-in-peru
        rule:     3 a figure is readable in its quote
        found:    written: "sixty", a piece of "re than sixtyars, the U.S"
        expected: the whole number
        to do:    Lengthen written to the whole number, with its sign and scale.
      "
    `);
  });

  it("refuses a number cut before its scale", () => {
    expect(reportOf(changeEntry("goods-trade-2021", ["written"], () => "$17.2"))).toMatchInlineSnapshot(`
      "The data has 2 problems. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     3 a figure is readable in its quote
        found:    value: 17200000000
        expected: 17.2, read from "$17.2"
        to do:    Correct value or written.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     3 a figure is readable in its quote
        found:    written: "$17.2", a piece of "2009 to $17.2 billion in "
        expected: the whole number
        to do:    Lengthen written to the whole number, with its sign and scale.
      "
    `);
  });

  it("refuses a number cut from its sign", () => {
    expect(
      reportOf(
        changeEntry(
          "foreign-assistance-2021",
          ["written"],
          () => "98 million",
          changeEntry("foreign-assistance-2021", ["writtenStart"], () => 1298),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 3 problems. Nothing was generated.

      data/facts/us-assistance-to-peru.json › foreign-assistance-2021
        rule:     3 a figure is readable in its quote
        found:    unit: USD
        expected: a unit other than USD: "98 million" has no sign of it
        to do:    Correct unit or written.

      data/facts/us-assistance-to-peru.json › foreign-assistance-2021
        rule:     3 a figure is readable in its quote
        found:    written: "98 million", a piece of "e than $98 million in Foreign "
        expected: the whole number
        to do:    Lengthen written to the whole number, with its sign and scale.

      data/facts/us-assistance-to-peru.json › foreign-assistance-2021
        rule:     3 a figure is readable in its quote
        found:    hedge: "more than"
        expected: the hedge inside the quote: "provided more than $98 million in Foreig" reads as null
        to do:    Correct hedge, lengthen the quote, or write the rule of bounds for a new hedge.
      "
    `);
  });

  it("refuses a unit of another sign", () => {
    expect(reportOf(changeEntry("agricultural-trade-growth", ["written"], () => "167"))).toMatchInlineSnapshot(`
      "The data has 2 problems. Nothing was generated.

      data/facts/bilateral-economic-relations.json › agricultural-trade-growth
        rule:     3 a figure is readable in its quote
        found:    unit: percent
        expected: a unit other than percent: "167" has no sign of it
        to do:    Correct unit or written.

      data/facts/bilateral-economic-relations.json › agricultural-trade-growth
        rule:     3 a figure is readable in its quote
        found:    written: "167", a piece of "ease of 167 percent.\\n\\nT"
        expected: the whole number
        to do:    Lengthen written to the whole number, with its sign and scale.
      "
    `);
  });

  it("refuses a hedge the text does not have", () => {
    expect(reportOf(changeEntry("goods-trade-2021", ["hedge"], () => "over"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     3 a figure is readable in its quote
        found:    hedge: "over"
        expected: the hedge inside the quote: " billion in 2009 to $17.2 billion in 2021, " reads as null
        to do:    Correct hedge, lengthen the quote, or write the rule of bounds for a new hedge.
      "
    `);
  });

  it("refuses a hedge left out", () => {
    expect(reportOf(changeEntry("foreign-assistance-2021", ["hedge"], () => null))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › foreign-assistance-2021
        rule:     3 a figure is readable in its quote
        found:    hedge: null
        expected: the hedge inside the quote: " provided more than $98 million in Foreig" reads as "more than"
        to do:    Correct hedge, lengthen the quote, or write the rule of bounds for a new hedge.
      "
    `);
  });

  it("refuses a hedge left outside the quote", () => {
    expect(
      reportOf(
        changeEntry("foreign-assistance-2021", ["source"], () => ({ quote: "$98 million", start: 1297, end: 1308 })),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 2 problems. Nothing was generated.

      data/facts/us-assistance-to-peru.json › foreign-assistance-2021
        rule:     3 a figure is readable in its quote
        found:    hedge: "more than"
        expected: the hedge inside the quote: " provided more than $98 million in Foreig" reads as "more than"
        to do:    Correct hedge, lengthen the quote, or write the rule of bounds for a new hedge.

      data/facts/us-assistance-to-peru.json › foreign-assistance-2021
        rule:     3 a figure is readable in its quote
        found:    stage: provided
        expected: null, by the last of the document's verbs before the amount in the quote
        to do:    Correct stage, or begin the quote before the verb.
      "
    `);
  });

  it("refuses a hedge no rule is written for", () => {
    expect(reportOf(changeText("almost 4,000", "around 4,000"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › us-students-in-peru
        rule:     3 a figure is readable in its quote
        found:    hedge: "almost"
        expected: the hedge inside the quote: "d States and around 4,000 U.S. stud" reads as a hedge no rule is written for
        to do:    Correct hedge, lengthen the quote, or write the rule of bounds for a new hedge.
      "
    `);
  });

  it("refuses a hedge that another word turns", () => {
    expect(reportOf(changeText("and more than 1,200", "not more than 1,200"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › fulbright-americans
        rule:     3 a figure is readable in its quote
        found:    hedge: "more than"
        expected: the hedge inside the quote: "tates not more than 1,200 Americans" reads as a hedge no rule is written for
        to do:    Correct hedge, lengthen the quote, or write the rule of bounds for a new hedge.
      "
    `);
  });

  it("refuses a hedge behind the number", () => {
    expect(reportOf(changeText("90,000 students every", "90,000 or more, every"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › binational-center-students
        rule:     3 a figure is readable in its quote
        found:    hedge: "an average of"
        expected: the hedge inside the quote: "on to an average of 90,000 or more, " reads as a hedge no rule is written for
        to do:    Correct hedge, lengthen the quote, or write the rule of bounds for a new hedge.
      "
    `);
  });

  it("refuses the verb of another amount of the sentence", () => {
    expect(
      reportOf(changeEntry("anti-trafficking-projects-assistance", ["stage"], () => "provided")),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › anti-trafficking-projects-assistance
        rule:     3 a figure is readable in its quote
        found:    stage: provided
        expected: invested, by the last of the document's verbs before the amount in the quote
        to do:    Correct stage, or begin the quote before the verb.
      "
    `);
  });

  it("refuses a stage left out", () => {
    expect(reportOf(changeEntry("inl-lima-budget-fy2021", ["stage"], () => null))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › inl-lima-budget-fy2021
        rule:     3 a figure is readable in its quote
        found:    stage: null
        expected: budgeted, by the last of the document's verbs before the amount in the quote
        to do:    Correct stage, or begin the quote before the verb.
      "
    `);
  });

  it("refuses a stage without a verb", () => {
    expect(reportOf(changeEntry("goods-trade-2021", ["stage"], () => "invested"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     3 a figure is readable in its quote
        found:    stage: invested
        expected: null, by the last of the document's verbs before the amount in the quote
        to do:    Correct stage, or begin the quote before the verb.
      "
    `);
  });

  it("refuses a rate per something else", () => {
    expect(reportOf(changeEntry("covid-death-rate", ["per", "value"], () => 1000))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/pandemic-response.json › covid-death-rate
        rule:     3 a figure is readable in its quote
        found:    per: 1000 people, unit: deaths/million people
        expected: what "per million people" says, and a unit that ends in "/million people"
        to do:    Correct per or unit.
      "
    `);
  });

  it("refuses a unit that does not say what the rate is per", () => {
    expect(reportOf(changeEntry("covid-death-rate", ["unit"], () => "deaths/people"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/pandemic-response.json › covid-death-rate
        rule:     3 a figure is readable in its quote
        found:    per: 1000000 people, unit: deaths/people
        expected: what "per million people" says, and a unit that ends in "/million people"
        to do:    Correct per or unit.
      "
    `);
  });

  it("refuses a value left out, and one that words without a number cannot have", () => {
    const without = reportOf(changeEntry("fishing-export-jobs", ["written"], () => "200"));
    expect(without).toContain('found:    value: none\n  expected: 200, read from "200"');
    const wordless = reportOf(changeEntry("goods-trade-2021", ["written"], () => "hundreds of thousands"));
    expect(wordless).toContain('expected: no value, read from "hundreds of thousands"');
  });

  it("refuses a number cut before its decimals", () => {
    expect(reportOf(changeEntry("goods-trade-2021", ["written"], () => "$17"))).toContain(
      '"$17", a piece of "2009 to $17.2',
    );
  });

  /** Whether the rule finds that words say a rate per that many of a unit. */
  function isPer(written: string, value: number, unit: string, ofFigure: string): boolean {
    const rate = changeEntry("covid-death-rate", ["per"], (per) => ({ ...(per as object), written, value, unit }));
    return !reportOf(changeEntry("covid-death-rate", ["unit"], () => ofFigure, rate)).includes("found:    per:");
  }

  it.each([
    ["per million people", 1_000_000, "people", "deaths/million people", true],
    ["per thousand people", 1_000, "people", "deaths/thousand people", true],
    ["per person", 1, "person", "deaths/person", true],
    ["per thousand people", 1_000_000, "people", "deaths/thousand people", false],
    ["per person", 1, "people", "deaths/people", false],
    ["per million people", 1_000_000, "persons", "deaths/million persons", false],
    ["as per million people", 1_000_000, "people", "deaths/million people", false],
    ["per million people there", 1_000_000, "people", "deaths/million people", false],
  ])("%s, for %i %s in %s: %s", (written, value, unit, ofFigure, is) => {
    expect(isPer(written, value, unit, ofFigure)).toBe(is);
  });
});
