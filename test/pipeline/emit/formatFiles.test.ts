import { createHash } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { csvColumns } from "../../../pipeline/emit/factsCsv.ts";
import { formatFiles } from "../../../pipeline/emit/formatFiles.ts";
import { facts } from "../../../src/facts/facts.ts";
import { relations } from "../../../src/facts/relations.ts";
import { realData } from "../realData.ts";
import { readCsv } from "./readCsv.ts";

const textOf = (name: string) => String(formatFiles(realData).get(name));
const json = (name: string) => JSON.parse(textOf(name));

/** The columns of the table: their types, and the constraint a reader may rely on. */
const COLUMNS = {
  id: "string, required, unique",
  kind: "string, required",
  label: "string, required",
  section: "string, required",
  topics: "string, required",
  agencies: "string",
  credit: "string",
  quote: "string, required",
  quote_start: "integer, required",
  quote_end: "integer, required",
  printed_value: "number",
  unit: "string",
  written: "string",
  hedge: "string",
  lower_bound: "number",
  upper_bound: "number",
  lower_included: "boolean",
  upper_included: "boolean",
  basis: "string",
  measure: "string",
  series: "string",
  period_type: "string",
  period_from: "string, a date",
  period_to: "string, a date",
  period_words: "string",
  calendar: "string",
  per_value: "number",
  per_unit: "string",
  stage: "string",
  projected_by: "string",
  event_date: "string, a date",
  date_relation: "string",
  is_inferred: "boolean",
  items: "string",
  is_complete: "boolean",
  names: "string",
  address: "string",
  telephone: "string",
  note: "string",
};

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly pattern?: string };
}

function describeField({ type, constraints = {} }: Field): string {
  const { required, unique, pattern } = constraints;
  return [type, required && "required", unique && "unique", pattern && "a date"].filter(Boolean).join(", ");
}

describe("datapackage.json", () => {
  const readFields = (): readonly Field[] => json("datapackage.json").resources[0].schema.fields;

  it("describes every other file by its size, its hash and its media type", () => {
    const { resources } = json("datapackage.json");
    const files = formatFiles(realData);
    const paths = [...files.keys()].filter((name) => name !== "datapackage.json");
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(paths);
    for (const { path, bytes, hash, mediatype, encoding } of resources) {
      const content = Buffer.from(files.get(path) ?? "");
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: content.length,
        hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
      });
      expect(mediatype).toMatch(/^(?:text|application)\//);
      expect(encoding).toBe("utf-8");
    }
  });

  it("describes the table: its columns, its key, its lines and its empty cells", () => {
    const { resources } = json("datapackage.json");
    const table = resources.find(({ path }: { path: string }) => path === "facts.csv");
    expect(table).toMatchObject({ profile: "tabular-data-resource", type: "table", format: "csv" });
    expect(table.dialect).toEqual({ lineTerminator: "\r\n" });
    expect(table.schema).toMatchObject({ primaryKey: ["id"], missingValues: [""] });
    const expected = csvColumns.map(({ name, type, description }) => ({ name, type, description }));
    expect(table.schema.fields).toMatchObject(expected);
  });

  it("gives every column its type, and says which is never empty", () => {
    const fields = readFields();
    expect(Object.fromEntries(fields.map((field) => [field.name, describeField(field)]))).toEqual(COLUMNS);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(COLUMNS));
  });

  it("promises of a column only what each row keeps", () => {
    const [, ...rows] = readCsv(textOf("facts.csv"));
    readFields().forEach(({ name, constraints = {} }, index) => {
      const cells = rows.map((row) => row[index] ?? "");
      const filled = cells.filter((cell) => cell !== "");
      expect(filled.length, `${name} is never filled`).toBeGreaterThan(0);
      if (constraints.required) expect(filled.length, name).toBe(cells.length);
      if (constraints.unique) expect(new Set(cells).size, name).toBe(cells.length);
      const pattern = new RegExp(`^(?:${constraints.pattern ?? ".*"})$`, "s");
      expect(
        filled.filter((cell) => !pattern.test(cell)),
        name,
      ).toEqual([]);
    });
  });

  it("takes nothing else for a date", () => {
    const { pattern } = readFields().find(({ name }) => name === "event_date")?.constraints ?? {};
    const others = ["2022-6", "22", "2022-06-1", "June 2022", "2022-06-10T00"];
    expect(others.filter((text) => new RegExp(`^(?:${pattern})$`).test(text))).toEqual([]);
  });

  it("says of a column that holds a list how its elements are separated", () => {
    const lists = readFields().filter(({ description }) =>
      description.endsWith("Several are separated by a semicolon and a space."),
    );
    expect(lists.map(({ name }) => name)).toEqual(["topics", "agencies", "items", "names"]);
  });

  it("names and describes its files", () => {
    const { resources } = json("datapackage.json");
    const described = resources.map(({ schema, type, dialect, bytes, hash, ...rest }: Record<string, unknown>) => rest);
    const common = { encoding: "utf-8", profile: "data-resource" };
    expect(described).toEqual([
      {
        ...{ ...common, name: "facts-csv", path: "facts.csv", format: "csv", mediatype: "text/csv" },
        title: "The facts, one a row, without nested detail",
        profile: "tabular-data-resource",
      },
      {
        ...{ ...common, name: "facts-json", path: "facts.json", format: "json", mediatype: "application/json" },
        title: "The facts in full; facts.schema.json describes them",
      },
      {
        ...{ ...common, name: "relations-json", path: "relations.json", format: "json", mediatype: "application/json" },
        title: "How figures relate to each other by the document’s words",
      },
      {
        ...{ ...common, name: "facts-schema-json", path: "facts.schema.json", format: "json" },
        ...{ mediatype: "application/schema+json", title: "JSON Schema of facts.json" },
      },
      {
        ...{ ...common, name: "source-txt", path: "source.txt", format: "txt", mediatype: "text/plain" },
        title: "The document, byte for byte",
      },
    ]);
    expect(resources.map(({ type }: { type?: string }) => type)).toEqual(["table", ...Array(4)]);
  });

  it("says what it holds, of which version, under which terms and from where", () => {
    const descriptor = json("datapackage.json");
    const { title, version, licenses, sources } = descriptor;
    expect(descriptor.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(descriptor.profile).toBe("data-package");
    expect(descriptor.name).toBe("us-peru-relations");
    expect(descriptor.description).toBe(manifest.description);
    expect(descriptor.keywords).toEqual(manifest.keywords);
    expect(title).toBe("U.S. Relations With Peru");
    expect(version).toBe(manifest.version);
    expect(licenses).toEqual([
      {
        name: "other-pd",
        path: "https://www.usa.gov/government-copyright",
        title: "Work of the U.S. federal government: not subject to copyright in the United States",
      },
    ]);
    expect(sources[0]).toEqual({
      title: "U.S. Department of State, U.S. Relations With Peru (original)",
      path: "https://www.state.gov/u-s-relations-with-peru/",
    });
    expect(sources.map(({ path }: { path: string }) => path)).toEqual(
      realData.document.value.urls.map(({ url }) => url),
    );
  });
});

describe("the JSON files", () => {
  it.each([
    ["facts.json", facts],
    ["relations.json", relations],
  ])("%s has one entry a line, the same as the constants and in their order", (name, entries) => {
    const lines = textOf(name).split("\n");
    expect([lines[0], ...lines.slice(-2)]).toEqual(["[", "]", ""]);
    const parsed = lines.slice(1, -2).map((line) => JSON.parse(line.replace(/,$/, "")));
    expect(parsed).toEqual(entries);
    expect(json(name)).toEqual(entries);
  });

  it.each(["facts.schema.json", "datapackage.json"])("%s is one line", (name) => {
    expect(textOf(name)).toMatch(/^\{.*\}\n$/);
  });

  it("source.txt is the document byte for byte", () => {
    expect(formatFiles(realData).get("source.txt")).toEqual(realData.bytes);
  });
});

describe("facts.schema.json", () => {
  const compile = () => new Ajv2020({ strict: true }).compile(json("facts.schema.json"));
  const factOf = (id: string) =>
    structuredClone(facts.find((fact) => fact.id === id)) as unknown as Record<string, object>;
  const withDate = (value: string) => {
    const event = factOf("cultural-patrimony-mou-renewed");
    return [{ ...event, date: { ...(event["date"] as unknown as object), value } }];
  };

  it("accepts the facts", () => {
    const accepts = compile();
    expect(accepts(json("facts.json")), JSON.stringify(accepts.errors)).toBe(true);
  });

  it("gives every definition the name of a kind or of a part", () => {
    const names = Object.keys(json("facts.schema.json").$defs);
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["amount", "event", "quote", "bounds", "period", "date"]));
  });

  it("refuses a date that does not exist, or in another form", () => {
    const accepts = compile();
    const dates = ["2022-13", "2022-00", "2022-02-30", "2021-02-29", "2022-04-31", "2022-1", "0999", "May 2022"];
    expect(dates.filter((date) => accepts(withDate(date)))).toEqual([]);
  });

  it("accepts a year, a month and a day", () => {
    const accepts = compile();
    const dates = ["2022", "2022-12", "2020-02-29", "2022-01-31"];
    expect(dates.filter((date) => !accepts(withDate(date)))).toEqual([]);
  });

  it("refuses what two fields say against each other", () => {
    const accepts = compile();
    const contradictions: [name: string, id: string, change: object][] = [
      ["a topic twice", "goods-trade-2021", { topics: ["health", "health"] }],
      ["an upper bound under “more than”", "goods-trade-2021", { hedge: "more than" }],
      ["bounds beside “about”", "goods-trade-2021", { hedge: "about" }],
      ["a lower bound under “almost”", "goods-trade-2021", { hedge: "almost" }],
      ["shared agencies without credit", "goods-trade-2021", { agencies: ["state", "usaid"] }],
      ["credit without agencies to share it", "goods-trade-2021", { credit: "joint" }],
      ["a complete list that words leave open", "nature-crimes", { complete: true }],
      ["an open list that no words leave open", "nature-crimes", { openedBy: null }],
      [
        "a figure on a year",
        "venezuelans-in-peru-projected",
        { period: { type: "instant", date: "2022", relation: "on" } },
      ],
      [
        "a figure by the end of no date",
        "venezuelans-in-peru-projected",
        { period: { type: "instant", date: null, relation: "byEndOf" } },
      ],
      [
        "an event in a day",
        "cultural-patrimony-mou-renewed",
        { date: { written: "x", start: 0, value: "2022-05-01", precision: "day", relation: "in" } },
      ],
      [
        "an event on a month",
        "cultural-patrimony-mou-renewed",
        { date: { written: "x", start: 0, value: "2022-05", precision: "month", relation: "on" } },
      ],
    ];
    const accepted = contradictions.filter(([, id, change]) => accepts([{ ...factOf(id), ...change }]));
    expect(accepted.map(([name]) => name)).toEqual([]);
  });

  it("says what it describes, by which draft, and what it cannot say", () => {
    const schema = json("facts.schema.json");
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.title).toBe("Facts of “U.S. Relations With Peru”");
    expect(schema.description).toMatch(/^JSON Schema cannot compare two values\. parseFact checks the rest: /);
    expect(JSON.stringify(schema)).not.toContain("readOnly");
  });
});
