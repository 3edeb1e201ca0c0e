import { describe, expect, it } from "vitest";
import { quotes } from "../../../../pipeline/verify/rules/quotes.ts";
import { changeEntry, changeValue, problemsBy, realFiles, reporterOf } from "../changedData.ts";

const reportOf = reporterOf(quotes);

/** A quote some units later than it is. */
const later = (units: number) => (old: unknown) => {
  const quote = old as { readonly start: number; readonly end: number };
  return { ...quote, start: quote.start + units, end: quote.end + units };
};
const moved = (id: string, path: readonly (string | number)[], units: number) => changeEntry(id, path, later(units));

describe("rule 2: a quote is the text at its offsets", () => {
  it("refuses a quote one unit late and says where the words stand", () => {
    expect(reportOf(moved("strategic-partnership", ["source"], 1))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-peru-relations.json › strategic-partnership
        rule:     2 a quote is the text at its offsets
        found:    source: the text at 192–248 is "he United States and Peru enjoy a strategic partnership "
        expected: "The United States and Peru enjoy a strategic partnership"
        to do:    The words stand at 191–247.
      "
    `);
  });

  it("refuses straight quotation marks for curly ones", () => {
    expect(
      reportOf(changeEntry("spain", ["source", "quote"], () => "Peru's independence from Spain")),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-peru-relations.json › spain
        rule:     2 a quote is the text at its offsets
        found:    source: the text at 159–189 is "Peru’s independence from Spain"
        expected: "Peru's independence from Spain"
        to do:    Copy the words from source.txt.
      "
    `);
  });

  it("refuses a plain space for a no-break space", () => {
    expect(
      reportOf(
        changeEntry(
          "peace-and-security-collaboration",
          ["source", "quote"],
          () => "collaborating toward the enhanced peace and security of our two nations",
        ),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › peace-and-security-collaboration
        rule:     2 a quote is the text at its offsets
        found:    source: the text at 5565–5636 is "collaborating toward the enhanced peace and\\u00a0security of our two nations"
        expected: "collaborating toward the enhanced peace and security of our two nations"
        to do:    Copy the words from source.txt.
      "
    `);
  });

  it("refuses an end behind the text", () => {
    expect(reportOf(changeValue("source.json", ["boilerplate", 1, "end"], () => 10_253))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/source.json › the document
        rule:     2 a quote is the text at its offsets
        found:    boilerplate: the text at 10243–10253 is "More News"
        expected: "More News"
        to do:    The words stand at 10243–10252.
      "
    `);
  });

  it("refuses words outside the quote", () => {
    expect(
      reportOf(changeEntry("goods-trade-2021", ["source"], () => ({ quote: "Two-way trade", start: 8379, end: 8392 }))),
    ).toMatchInlineSnapshot(`
      "The data has 2 problems. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     2 a quote is the text at its offsets
        found:    written: 8476–8489
        expected: a place inside the quote, 8379–8392
        to do:    Correct the offset, or lengthen the quote.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     2 a quote is the text at its offsets
        found:    period: 8490–8497
        expected: a place inside the quote, 8379–8392
        to do:    Correct the offset, or lengthen the quote.
      "
    `);
  });

  it("refuses a piece of a word", () => {
    expect(reportOf(changeEntry("pandemic-lows", ["date", "written"], () => "since May 202"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/pandemic-response.json › pandemic-lows
        rule:     2 a quote is the text at its offsets
        found:    date: "since May 202", a piece of "ic lows since May 2022. The U"
        expected: whole words
        to do:    Lengthen the words to where the last one ends, or shorten them to where it begins.
      "
    `);
  });

  it("refuses a wrong offset of a written number", () => {
    expect(reportOf(changeEntry("goods-trade-2021", ["writtenStart"], () => 8477))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     2 a quote is the text at its offsets
        found:    written: the text at 8477–8490 is "17.2 billion "
        expected: "$17.2 billion"
        to do:    The words stand at 8476–8489.
      "
    `);
  });

  it("refuses a wrong item of a list", () => {
    expect(reportOf(changeEntry("consulates-general", ["items", 0, "text"], () => "Atlantic"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-representation.json › consulates-general
        rule:     2 a quote is the text at its offsets
        found:    items.0: the text at 10074–10081 is "Atlanta"
        expected: "Atlantic"
        to do:    Copy the words from source.txt.
      "
    `);
  });

  it("refuses wrong evidence of an inference", () => {
    expect(reportOf(moved("independence-of-peru", ["date", "inferred", "evidence", 0], 1))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-peru-relations.json › independence-of-peru
        rule:     2 a quote is the text at its offsets
        found:    inferred.evidence.0: the text at 135–159 is "n 1827, six years after "
        expected: "in 1827, six years after"
        to do:    The words stand at 134–158.
      "
    `);
  });

  it("refuses a wrong part of an address", () => {
    expect(
      reportOf(changeEntry("embassy-of-peru-address", ["parts", "postalCode", "start"], () => 9945)),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-representation.json › embassy-of-peru-address
        rule:     2 a quote is the text at its offsets
        found:    parts.postalCode: the text at 9945–9950 is "0036;"
        expected: "20036"
        to do:    The words stand at 9944–9949.
      "
    `);
  });

  it("refuses a wrong telephone number", () => {
    expect(
      reportOf(changeEntry("embassy-of-peru-telephone", ["number", "written"], () => "(202) 833-9861")),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-representation.json › embassy-of-peru-telephone
        rule:     2 a quote is the text at its offsets
        found:    number: the text at 9956–9970 is "(202) 833-9860"
        expected: "(202) 833-9861"
        to do:    Copy the words from source.txt.
      "
    `);
  });

  it("refuses a wrong quote of an agency", () => {
    expect(
      reportOf(changeEntry("labor", ["source", "quote"], () => "the Department of Labour")),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/agencies.json › labor
        rule:     2 a quote is the text at its offsets
        found:    source: the text at 3379–3402 is "the Department of Labor"
        expected: "the Department of Labour"
        to do:    Copy the words from source.txt.
      "
    `);
  });

  it("refuses a wrong quote of a relation", () => {
    expect(reportOf(changeValue("relations.json", [0, "source"], later(1)))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/relations.json › anti-trafficking-projects-assistance / child-protection-compact-assistance
        rule:     2 a quote is the text at its offsets
        found:    source: the text at 3974–4027 is "nvests an additional $1.43 million in other projects "
        expected: "invests an additional $1.43 million in other projects"
        to do:    The words stand at 3973–4026.
      "
    `);
  });

  it("refuses a wrong quote of a claim", () => {
    expect(reportOf(changeEntry("three-areas-listed", ["source", "end"], () => 2533))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/claims.json › three-areas-listed
        rule:     2 a quote is the text at its offsets
        found:    source: the text at 2339–2533 is "in three areas: 1) economic and social development to sustain coca reductions; 2) increased public integrity to reduce corruption; and 3) sustainable environment and natural resource management "
        expected: "in three areas: 1) economic and social development to sustain coca reductions; 2) increased public integrity to reduce corruption; and 3) sustainable environment and natural resource management"
        to do:    The words stand at 2339–2532.
      "
    `);
  });

  it("refuses a wrong title, heading and window", () => {
    expect(
      reportOf(
        changeValue(
          "source.json",
          ["title", "starts", 1],
          () => 27,
          changeValue(
            "source.json",
            ["sections", 1, "title"],
            () => "Pandemic response",
            changeValue("source.json", ["window", "evidence", 0, "start"], () => 4385),
          ),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 3 problems. Nothing was generated.

      data/source.json › the document
        rule:     2 a quote is the text at its offsets
        found:    title: the text at 27–51 is ".S. Relations With Peru\\n"
        expected: "U.S. Relations With Peru"
        to do:    The words stand at 26–50.

      data/source.json › the document
        rule:     2 a quote is the text at its offsets
        found:    window.evidence: the text at 4385–4403 is "s of June 10, 2022"
        expected: "As of June 10, 2022"
        to do:    The words stand at 4384–4403.

      data/source.json › the document
        rule:     2 a quote is the text at its offsets
        found:    sections.pandemic-response: the text at 633–650 is "Pandemic Response"
        expected: "Pandemic response"
        to do:    Copy the words from source.txt.
      "
    `);
  });

  it.each([
    ["period", changeEntry("goods-trade-2021", ["period", "start"], () => 8491)],
    ["per", changeEntry("covid-death-rate", ["per", "start"], () => 781)],
    ["date", changeEntry("pandemic-lows", ["date", "start"], () => 0)],
    ["openedBy", changeEntry("nature-crimes", ["openedBy", "start"], () => 8742)],
    ["items.1", changeEntry("nature-crimes", ["items", 1, "start"], () => 8758)],
    ["items.2.number", changeEntry("usaid-technical-assistance-areas", ["items", 2, "number", "start"], () => 2339)],
    ["inferred.evidence.0", moved("usaid-investment-last-year", ["period", "inferred", "evidence", 0], 1)],
  ])("refuses a wrong offset of %s", (field, files) => {
    const found = problemsBy([quotes], files);
    expect(found.map((problem) => problem.found.split(":")[0])).toEqual([field]);
  });

  it("refuses words that stand before the quote", () => {
    const source = { quote: "driving growth", start: 8499, end: 8513 };
    const found = problemsBy(
      [quotes],
      changeEntry("goods-trade-2021", ["source"], () => source),
    );
    expect(found.map((problem) => problem.found)).toEqual(["written: 8476–8489", "period: 8490–8497"]);
  });

  /** Where the rule says that words stand, for one that seeks them at an offset. */
  function placeOf(quote: string, start: number): string | undefined {
    const evidence = { quote, start, end: start + quote.length };
    const found = problemsBy(
      [quotes],
      changeValue("source.json", ["window", "evidence", 0], () => evidence),
    );
    return found.find(({ found: words }) => words.startsWith("window.evidence"))?.remedy;
  }

  it("says which of several places is nearest", () => {
    const text = new TextDecoder().decode(realFiles.bytes);
    const [title, second] = [0, text.indexOf("U.S. Relations", 1)];
    expect(second).toBe(26);
    const stands = (at: number) => `The words stand at ${at}–${at + 14}.`;
    expect([1, 13, 14, 25, 27].map((start) => placeOf("U.S. Relations", start))).toEqual(
      [title, title, second, second, second].map(stands),
    );
    expect(placeOf("Bilateral Representation", 0)).toBe("The words stand at 9589–9613.");
    expect(placeOf("No such words", 0)).toBe("Copy the words from source.txt.");
  });
});
