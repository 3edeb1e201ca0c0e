import { describe, expect, it } from "vitest";
import { csvColumns, factsCsv } from "../../../pipeline/emit/factsCsv.ts";
import { facts } from "../../../src/facts/facts.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { readCsv } from "./readCsv.ts";

const write = () => factsCsv(facts as readonly Fact[]);

/** The rows as a reader has them: the cells by column. */
function readRecords(): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(write());
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

const row = (id: string) => readRecords().find((record) => record["id"] === id);

/** Words SQL:2023, PostgreSQL, MySQL and SQLite reserve, of those one might call a column. */
const SQL_WORDS = [
  ...["all", "as", "at", "between", "by", "case", "check", "column", "current", "date", "day", "default", "end"],
  ...["from", "group", "hour", "in", "interval", "is", "key", "limit", "max", "min", "month", "no", "not", "of"],
  ...["offset", "on", "or", "order", "over", "period", "precision", "range", "rank", "row", "rows", "select", "set"],
  ...["start", "sum", "table", "time", "to", "union", "unique", "user", "using", "value", "values", "when", "year"],
];

describe("facts.csv", () => {
  it("gives a figure's row its own value, hedge, bounds, measure, series, period, stage and credit", () => {
    expect(row("usaid-investment-last-year")).toEqual({
      id: "usaid-investment-last-year",
      kind: "amount",
      label: "USAID’s investment in Peru in the previous year",
      section: "us-assistance-to-peru",
      topics: "assistance; development",
      agencies: "usaid",
      credit: "",
      quote:
        "USAID also works to catalyze private sector investment in development, investing more than $137 million in Peru last year.",
      quote_start: "2573",
      quote_end: "2695",
      printed_value: "137000000",
      unit: "USD",
      written: "$137 million",
      hedge: "more than",
      lower_bound: "137000000",
      upper_bound: "",
      lower_included: "FALSE",
      upper_included: "FALSE",
      basis: "stated",
      measure: "assistance",
      series: "",
      period_type: "year",
      period_from: "2021",
      period_to: "2021",
      period_words: "last year",
      calendar: "unstated",
      per_value: "",
      per_unit: "",
      stage: "invested",
      projected_by: "",
      event_date: "",
      date_relation: "",
      is_inferred: "TRUE",
      items: "",
      is_complete: "",
      names: "",
      address: "",
      telephone: "",
      note: "The document does not say whether the amount is USAID’s own money or the private investment it works to catalyze.",
    });
  });

  it.each([
    [
      "fishing-export-jobs",
      { printed_value: "", lower_bound: "200000", lower_included: "TRUE", upper_included: "FALSE" },
    ],
    [
      "agricultural-trade-growth",
      { lower_bound: "166.5", upper_bound: "167.5", upper_included: "TRUE", period_to: "2020" },
    ],
    [
      "goods-trade-2009",
      { series: "goods-trade", measure: "trade", stage: "", period_from: "2009", is_inferred: "FALSE" },
    ],
    [
      "covid-assistance",
      { agencies: "state; usaid", credit: "joint", topics: "health; assistance; humanitarian-assistance" },
    ],
    ["anti-trafficking-agencies", { agencies: "state; usaid; labor", credit: "several" }],
    ["inl-lima-budget-fy2021", { calendar: "fiscal", period_words: "FY 2021" }],
    ["venezuelans-in-peru-projected", { projected_by: "UN", date_relation: "byEndOf", period_from: "2022" }],
    ["venezuelan-support-contributed", { period_type: "cumulative", period_from: "", period_to: "2022-06-10" }],
    ["ambassadors-fund-projects", { period_type: "cumulative", period_from: "2001", period_to: "" }],
    ["covid-death-rate", { per_value: "1000000", per_unit: "people" }],
    ["binational-center-students", { per_value: "1", per_unit: "month", period_type: "rate" }],
    [
      "independence-of-peru",
      { event_date: "1821", is_inferred: "TRUE", date_relation: "in", written: "six years after" },
    ],
    ["pandemic-lows", { event_date: "2022-05", date_relation: "since", is_inferred: "FALSE" }],
    ["shared-values", { items: "democracy; security; mutually beneficial trade; human rights", is_complete: "TRUE" }],
    ["shared-priorities", { is_complete: "FALSE" }],
    ["world-bank-membership", { items: "peru; united-states", is_complete: "" }],
    ["united-nations", { names: "United Nations; UN" }],
    ["embassy-of-peru-address", { address: "1700 Massachusetts Avenue, NW, Washington, DC 20036", telephone: "" }],
    ["embassy-of-peru-telephone", { address: "", telephone: "(202) 833-9860" }],
  ])("gives the row of %s its own cells", (id, cells) => {
    expect(row(id)).toMatchObject(cells);
  });

  it("doubles a quotation mark and quotes what holds a comma, a mark or a line", () => {
    const [fact] = facts as readonly Fact[];
    const odd = factsCsv([{ ...(fact as Fact), label: 'He said "yes", twice\r\nover' }]);
    expect(odd).toContain(',"He said ""yes"", twice\r\nover",');
    for (const [label, cell] of [
      ['"yes"', '"""yes"""'],
      ["yes, no", '"yes, no"'],
      ["yes\nno", '"yes\nno"'],
      ["yes\rno", '"yes\rno"'],
      ["yes; no", "yes; no"],
    ] as const) {
      expect(factsCsv([{ ...(fact as Fact), label }])).toContain(`,${cell},`);
    }
    expect(readCsv(odd)[1]?.[2]).toBe('He said "yes", twice\r\nover');
  });

  it("ends every line with CRLF", () => {
    const csv = write();
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("has one row a fact and one separator, which no element holds", () => {
    expect(
      readRecords()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(facts.map(({ id }) => id).sort());
    for (const fact of facts as readonly Fact[]) {
      const items = fact.kind === "list" ? fact.items.map(({ text }) => text) : [];
      expect([...items, ...(fact.names ?? [])].filter((element) => element.includes(";"))).toEqual([]);
    }
  });

  it("puts figures first, then events, lists and the rest, each kind in document order", () => {
    const records = readRecords();
    const kinds = [...new Set(records.map(({ kind }) => kind))];
    expect(kinds.slice(0, 12)).toEqual([
      ...["percent", "amount", "count", "indefinite-count", "rate", "duration", "rank"],
      ...["event", "address", "telephone", "list", "membership"],
    ]);
    for (const kind of kinds.slice(0, 12)) {
      const starts = records.filter((record) => record["kind"] === kind).map((record) => Number(record["quote_start"]));
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
    const rest = records.filter(({ kind }) => !kinds.slice(0, 12).includes(kind));
    const starts = rest.map((record) => Number(record["quote_start"]));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("names no column like an SQL word", () => {
    const [header = []] = readCsv(write());
    expect(header).toEqual(csvColumns.map(({ name }) => name));
    expect(header.filter((name) => SQL_WORDS.includes(name))).toEqual([]);
  });
});

describe("a reader that guesses types from the first hundred rows", () => {
  const looksLike = {
    boolean: /^(?:TRUE|FALSE)$/,
    integer: /^-?\d+$/,
    number: /^-?\d+(?:\.\d+)?$/,
  } as const;

  /** The narrowest type that all cells of a column have, as readers guess it. */
  function guess(cells: readonly string[]): string {
    const filled = cells.filter((cell) => cell !== "");
    if (filled.length === 0) return "string";
    const types = ["boolean", "integer", "number"] as const;
    return types.find((type) => filled.every((cell) => looksLike[type].test(cell))) ?? "string";
  }

  it.each(
    csvColumns.map(({ name, type }, index) => [name, type, index] as const),
  )("guesses %s: %s", (_, type, index) => {
    const [, ...rows] = readCsv(write());
    const cells = rows.map((cells) => cells[index] ?? "");
    const guessed = guess(cells.slice(0, 100));
    expect(guessed).toBe(guess(cells));
    // A number that is whole so far is read as an integer: no later one breaks it.
    expect(guessed === "integer" && type === "number" ? "number" : guessed).toBe(type);
  });
});
