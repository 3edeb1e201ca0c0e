import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { facts, relations } from "../../src/index.ts";

const read = (name: string) => readFileSync(`dist/${name}`, "utf8");
const json = (name: string) => JSON.parse(read(name));
const validate = new Ajv2020({ strict: true }).compile(json("facts.schema.json"));
const rawCsv = read("facts.csv");

/** A reader of RFC 4180 that shares nothing with the writer. */
function parseCsv(csv: string): string[][] {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const rows: string[][] = [[]];
  let length = 0;
  for (const [whole, quoted, plain, separator] of cells) {
    length += whole.length;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (separator === "\r\n") rows.push([]);
  }
  expect(length).toBe(csv.length);
  rows.pop();
  return rows;
}

describe("facts.json", () => {
  test("is the facts, and relations.json the relations", () => {
    expect(json("facts.json")).toEqual(facts);
    expect(json("relations.json")).toEqual(relations);
  });

  test("has the document byte for byte beside it", () => {
    expect(readFileSync("dist/source.txt").equals(readFileSync("data/source.txt"))).toBe(true);
  });

  test("is accepted by a validator that is not zod", () => {
    expect(validate(json("facts.json")), JSON.stringify(validate.errors)).toBe(true);
  });
});

test("source.txt is the document byte for byte", () => {
  expect(readFileSync("dist/source.txt").equals(readFileSync("data/source.txt"))).toBe(true);
});

describe("facts.schema.json refuses", () => {
  const figure = facts.find(({ id }) => id === "goods-trade-2021") as unknown as Record<string, unknown>;
  const event = facts.find(({ kind }) => kind === "event") as unknown as Record<string, unknown>;
  const without = (key: string) => Object.fromEntries(Object.entries(figure).filter(([name]) => name !== key));
  const indefinite = facts.find(({ kind }) => kind === "indefinite-count");
  const broken: Readonly<Record<string, unknown>> = {
    "an unknown field": { ...figure, colour: "red" },
    "an unknown kind": { ...figure, kind: "guess" },
    "a value that is text": { ...figure, value: "17.2 billion" },
    "a missing value": without("value"),
    "a missing source": without("source"),
    "missing bounds": without("bounds"),
    "an id that is not kebab-case": { ...figure, id: "Goods Trade" },
    "an unknown unit of an amount": { ...figure, unit: "PEN" },
    "an unknown hedge": { ...figure, hedge: "circa" },
    "an unknown stage": { ...figure, stage: "promised" },
    "an unknown agency": { ...figure, agencies: ["nasa"] },
    "an unknown section": { ...figure, section: "appendix" },
    "an unknown series": { ...figure, series: "exports" },
    "no topic": { ...figure, topics: [] },
    "an empty quote": { ...figure, source: { quote: "", start: 0, end: 0 } },
    "a negative offset": { ...figure, source: { quote: "x", start: -1, end: 0 } },
    "an offset that is no whole number": { ...figure, writtenStart: 1.5 },
    "bounds without a basis": { ...figure, bounds: { min: 1, max: 2, minIncluded: true, maxIncluded: true } },
    "a period of another type": { ...figure, period: { type: "decade" } },
    "a date that is no date": { ...event, date: { ...(event["date"] as object), value: "June 2022" } },
    "a value of an indefinite count": { ...indefinite, value: 200_000 },
    "an empty note": { ...figure, note: "" },
    null: null,
  };
  test.each(Object.keys(broken))("%s", (name) => {
    expect(validate([broken[name]])).toBe(false);
  });

  test("a fact outside an array", () => {
    expect(validate(figure)).toBe(false);
  });
});

describe("facts.csv", () => {
  const [header = [], ...rows] = parseCsv(rawCsv);
  const records = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));

  test("has a row for each fact, with its words and offsets", () => {
    const rowsById = new Map(records.map((record) => [record["id"], record]));
    expect(records.length).toBe(facts.length);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    for (const { id, source } of facts) {
      expect(rowsById.get(id)).toMatchObject({
        quote: source.quote,
        quote_start: String(source.start),
        quote_end: String(source.end),
      });
    }
  });

  test("has no cell that a spreadsheet would run as a formula", () => {
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe("datapackage.json", () => {
  test("describes every data file, with its size, and every column", () => {
    const { resources, version } = json("datapackage.json");
    expect(version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
    for (const { path, bytes } of resources) expect(readFileSync(`dist/${path}`).length).toBe(bytes);
    const table = resources.find(({ path }: { path: string }) => path === "facts.csv");
    const names = table.schema.fields.map(({ name }: { name: string }) => name);
    expect(names).toEqual(parseCsv(rawCsv)[0]);
  });
});
