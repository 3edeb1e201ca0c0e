import { describe, expect, it } from "vitest";
import type { DataFiles } from "../../../../pipeline/load/readDataFiles.ts";
import { dates } from "../../../../pipeline/verify/rules/dates.ts";
import { periods } from "../../../../pipeline/verify/rules/periods.ts";
import { changeEntry, changeValue, problemsBy, reporterOf } from "../changedData.ts";

const reportOf = reporterOf(dates, periods);

describe("rule 5: a date is readable in the quote, or inferred on a ground", () => {
  it("refuses another year than the words print", () => {
    expect(reportOf(changeEntry("goods-trade-2021", ["period", "year"], () => 2020))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"year","year":2020,"calendar":"unstated","written":"in 2021","start":8490}
        expected: {"type":"year","year":2021,"calendar":"unstated","written":"in 2021","start":8490}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses more precision than the text has", () => {
    expect(
      reportOf(
        changeEntry("diplomatic-relations-established", ["date"], (date) => ({
          ...(date as object),
          value: "1827-01",
          precision: "month",
        })),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-peru-relations.json › diplomatic-relations-established
        rule:     5 a date is readable in the quote, or inferred on a ground
        found:    date: 1827-01
        expected: the date printed in "in 1827": 1827
        to do:    Correct the date; one that is not printed needs \`inferred\` with its method, ground and evidence.
      "
    `);
  });

  it("refuses less precision than the text has", () => {
    expect(
      reportOf(
        changeEntry("pandemic-lows", ["date"], (date) => ({ ...(date as object), value: "2022", precision: "year" })),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/pandemic-response.json › pandemic-lows
        rule:     5 a date is readable in the quote, or inferred on a ground
        found:    date: 2022
        expected: the date printed in "since May 2022": 2022-05
        to do:    Correct the date; one that is not printed needs \`inferred\` with its method, ground and evidence.
      "
    `);
  });

  it("refuses a date that is not printed and does not say how it is inferred", () => {
    expect(
      reportOf(changeEntry("usaid-investment-last-year", ["period", "inferred"], () => undefined)),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › usaid-investment-last-year
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"year","year":2021,"calendar":"unstated","written":"last year","start":2685}
        expected: {"type":"year","calendar":"unstated","written":"last year","start":2685,"inferred":{"method":"lastYear"}}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses an inference that gives another year", () => {
    expect(reportOf(changeEntry("independence-of-peru", ["date", "value"], () => "1820"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-peru-relations.json › independence-of-peru
        rule:     5 a date is readable in the quote, or inferred on a ground
        found:    date: 1820, by yearsBefore from "six years after"
        expected: 1821
        to do:    Correct the date or the words recorded for it.
      "
    `);
  });

  it("refuses a method the words do not allow", () => {
    expect(
      reportOf(changeEntry("independence-of-peru", ["date", "inferred", "method"], () => "lastYear")),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-peru-relations.json › independence-of-peru
        rule:     5 a date is readable in the quote, or inferred on a ground
        found:    date: 1821, by lastYear from "six years after"
        expected: words and evidence this inference can be carried out on
        to do:    Correct the date or the words recorded for it.
      "
    `);
  });

  it("refuses an inference without a year in its evidence", () => {
    expect(
      reportOf(
        changeEntry("independence-of-peru", ["date", "inferred", "evidence"], () => [
          { quote: "six years after", start: 143, end: 158 },
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-peru-relations.json › independence-of-peru
        rule:     5 a date is readable in the quote, or inferred on a ground
        found:    date: 1821, by yearsBefore from "six years after"
        expected: words and evidence this inference can be carried out on
        to do:    Correct the date or the words recorded for it.
      "
    `);
  });

  it("refuses “since” taken for “in”", () => {
    expect(reportOf(changeEntry("pandemic-lows", ["date", "relation"], () => "in"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/pandemic-response.json › pandemic-lows
        rule:     5 a date is readable in the quote, or inferred on a ground
        found:    relation: in
        expected: since, as "since May 2022" puts it
        to do:    Correct the date or the words recorded for it.
      "
    `);
  });

  it("refuses the day of an announcement taken for the time of the Summit", () => {
    expect(reportOf(changeEntry("summit-of-the-americas", ["date", "relation"], () => "on"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › summit-of-the-americas
        rule:     5 a date is readable in the quote, or inferred on a ground
        found:    relation: on
        expected: during, as "On June 10" puts it
        to do:    Correct the date or the words recorded for it.
      "
    `);
  });

  it("refuses a calendar year where the text does not say so", () => {
    expect(reportOf(changeEntry("goods-trade-2021", ["period", "calendar"], () => "calendar"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"year","year":2021,"calendar":"calendar","written":"in 2021","start":8490}
        expected: {"type":"year","year":2021,"calendar":"unstated","written":"in 2021","start":8490}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses a fiscal year taken for an unstated one", () => {
    expect(
      reportOf(changeEntry("inl-lima-budget-fy2021", ["period", "calendar"], () => "unstated")),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › inl-lima-budget-fy2021
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"year","year":2021,"calendar":"unstated","written":"FY 2021","start":5642}
        expected: {"type":"year","year":2021,"calendar":"fiscal","written":"FY 2021","start":5642}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses a span that is not printed", () => {
    expect(reportOf(changeEntry("agricultural-trade-growth", ["period", "to"], () => 2021))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › agricultural-trade-growth
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"span","from":2009,"to":2021,"written":"in 2009 to $4 billion in 2020","start":8611}
        expected: {"type":"span","from":2009,"to":2020,"written":"in 2009 to $4 billion in 2020","start":8611}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses a beginning that is no “since”", () => {
    expect(
      reportOf(
        changeEntry("goods-trade-2021", ["period"], () => ({
          type: "cumulative",
          since: "2021",
          asOf: null,
          written: "in 2021",
          start: 8490,
        })),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"cumulative","since":"2021","asOf":null,"written":"in 2021","start":8490}
        expected: {"type":"year","year":2021,"calendar":"unstated","written":"in 2021","start":8490}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses an end that is no “as of”", () => {
    expect(
      reportOf(
        changeEntry("goods-trade-2021", ["period"], () => ({
          type: "cumulative",
          since: null,
          asOf: "2021",
          written: "in 2021",
          start: 8490,
        })),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"cumulative","since":null,"asOf":"2021","written":"in 2021","start":8490}
        expected: {"type":"year","year":2021,"calendar":"unstated","written":"in 2021","start":8490}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses “since” as a single year", () => {
    expect(
      reportOf(
        changeEntry("ambassadors-fund-projects", ["period"], () => ({
          type: "year",
          year: 2001,
          calendar: "unstated",
          written: "Since 2001",
          start: 7443,
        })),
      ),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › ambassadors-fund-projects
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"year","year":2001,"calendar":"unstated","written":"Since 2001","start":7443}
        expected: {"type":"cumulative","since":"2001","asOf":null,"written":"Since 2001","start":7443}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses a date left out", () => {
    expect(
      reportOf(changeEntry("venezuelan-support-contributed", ["period", "asOf"], () => null)),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › venezuelan-support-contributed
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"cumulative","since":null,"asOf":null,"written":"As of June 10, 2022","start":4384}
        expected: {"type":"cumulative","since":null,"asOf":"2022-06-10","written":"As of June 10, 2022","start":4384}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses “now” where the words do not say it", () => {
    expect(
      reportOf(changeEntry("venezuelan-crisis-assistance-announced", ["period", "date"], () => null)),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › venezuelan-crisis-assistance-announced
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"instant","date":null,"relation":"on","written":"On June 10","start":4495,"inferred":{"method":"yearOfContext","ground":"The year is not printed here; the sentence before it says “As of June 10, 2022”.","evidence":[{"quote":"As of June 10, 2022","start":4384,"end":4403}]}}
        expected: {"type":"instant","relation":"on","written":"On June 10","start":4495,"date":"2022-06-10","inferred":{"method":"yearOfContext","ground":"The year is not printed here; the sentence before it says “As of June 10, 2022”.","evidence":[{"quote":"As of June 10, 2022","start":4384,"end":4403}]}}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses a rate per another time", () => {
    expect(reportOf(changeEntry("binational-center-students", ["period", "per"], () => "year"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › binational-center-students
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"rate","per":"year","statistic":"mean","written":"every month","start":7031}
        expected: {"type":"rate","per":"month","written":"every month","start":7031,"statistic":"mean"}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses an average that is not called one", () => {
    expect(
      reportOf(changeEntry("binational-center-students", ["period", "statistic"], () => null)),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/us-assistance-to-peru.json › binational-center-students
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"rate","per":"month","statistic":null,"written":"every month","start":7031}
        expected: {"type":"rate","per":"month","written":"every month","start":7031,"statistic":"mean"}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses a period without its words", () => {
    expect(
      reportOf(changeEntry("goods-trade-2021", ["period"], () => ({ type: "year", year: 2021, calendar: "unstated" }))),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     5 a period is readable in the figure's sentence
        found:    period: {"type":"year","year":2021,"calendar":"unstated"}
        expected: {"type":"year","year":2021,"calendar":"unstated","written":"in 2021","start":8490}
        to do:    Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.
      "
    `);
  });

  it("refuses a window its evidence does not print", () => {
    expect(reportOf(changeValue("source.json", ["window", "notAfter"], () => "2022-06-10"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/source.json › the document
        rule:     5 a date is readable in the quote, or inferred on a ground
        found:    window.notAfter: 2022-06-10
        expected: 2022, as its evidence prints it
        to do:    Correct the date or the words recorded for it.
      "
    `);
  });

  const mismatchesOf = (files: DataFiles) =>
    problemsBy([dates], files).map(({ found, expected }) => `${found} → ${expected}`);
  const withDate = (id: string, changes: object) =>
    changeEntry(id, ["date"], (date) => ({ ...(date as object), ...changes }));
  const withInference = (id: string, changes: object) =>
    changeEntry(id, ["date", "inferred"], (inferred) => ({ ...(inferred as object), ...changes }));
  const quotes = (...words: readonly string[]) => words.map((quote) => ({ quote, start: 0, end: quote.length }));
  const cannotInfer = "words and evidence this inference can be carried out on";

  it.each(
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(
      (word, index) => [`${word} years after`, String(1826 - index)] as const,
    ),
  )("counts back “%s” 1827 to %s", (written, value) => {
    expect(mismatchesOf(withDate("independence-of-peru", { written, value }))).toEqual([]);
    expect(mismatchesOf(withDate("independence-of-peru", { written, value: "1800" }))).toEqual([
      `date: 1800, by yearsBefore from "${written}" → ${value}`,
    ]);
  });

  it.each([
    ["for six years after"],
    ["six years afterwards"],
    ["eleven years after"],
    ["years after"],
  ])("does not count back “%s”", (written) => {
    expect(mismatchesOf(withDate("independence-of-peru", { written }))).toEqual([
      `date: 1821, by yearsBefore from "${written}" → ${cannotInfer}`,
    ]);
  });

  it("infers a year from evidence of one year only, whatever else is dated in it", () => {
    const day = "venezuelan-crisis-announcement";
    expect(mismatchesOf(withInference(day, { evidence: quotes("As of June 10, 2022", "On June 10") }))).toEqual([]);
    expect(mismatchesOf(withInference(day, { evidence: quotes("On June 10", "in 2022") }))).toEqual([]);
    expect(mismatchesOf(withInference(day, { evidence: quotes("in 2022", "in 2021") }))).toEqual([
      `date: 2022-06-10, by yearOfContext from "On June 10" → ${cannotInfer}`,
    ]);
  });

  it("infers the year of the context only for a date printed without one", () => {
    for (const written of ["On June 10, 2022", "during the Summit"]) {
      expect(mismatchesOf(withDate("venezuelan-crisis-announcement", { written }))[0]).toBe(
        `date: 2022-06-10, by yearOfContext from "${written}" → ${cannotInfer}`,
      );
    }
  });

  it("takes “during” only for what the quote of the event names, by any of its names", () => {
    const names = ["Americas Summit", "Summit of the Americas"];
    expect(mismatchesOf(changeEntry("summit-of-the-americas", ["names"], () => names))).toEqual([]);
    expect(mismatchesOf(changeEntry("diplomatic-relations-established", ["names"], () => names))).toEqual([]);
  });

  it("refuses a window whose evidence prints no date", () => {
    expect(mismatchesOf(changeValue("source.json", ["window", "evidence"], () => quotes("Peru")))).toEqual([
      "window.notBefore: 2022-06-10 → no date, as its evidence prints it",
      "window.notAfter: 2022 → no date, as its evidence prints it",
    ]);
  });
});
