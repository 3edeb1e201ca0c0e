import { createHash } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { csvColumns } from "../../../pipeline/emit/factsCsv.ts";
import { formatFiles } from "../../../pipeline/emit/formatFiles.ts";
import { loadData } from "../../../pipeline/verify/loadData.ts";
import { facts } from "../../../src/facts/facts.ts";

const { data } = loadData("data");
if (data === undefined) throw new Error("data/ does not verify.");
const files = formatFiles(data);
const json = (name: string) => JSON.parse(String(files.get(name)));

describe("datapackage.json", () => {
  const { resources, title, version, licenses, sources } = json("datapackage.json");

  it("describes every other file by its size, its hash and its media type", () => {
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
    const table = resources.find(({ path }: { path: string }) => path === "facts.csv");
    expect(table).toMatchObject({ profile: "tabular-data-resource", type: "table", format: "csv" });
    expect(table.dialect).toEqual({ lineTerminator: "\r\n" });
    expect(table.schema).toMatchObject({ primaryKey: ["id"], missingValues: [""] });
    const expected = csvColumns.map(({ name, type, description }) => ({ name, type, description }));
    expect(table.schema.fields).toMatchObject(expected);
  });

  it("says what it holds, of which version, under which terms and from where", () => {
    expect(title).toBe("U.S. Relations With Peru");
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(licenses[0].name).toBe("other-pd");
    expect(sources.map(({ path }: { path: string }) => path)).toContain(
      "https://www.state.gov/u-s-relations-with-peru/",
    );
  });
});

describe("facts.schema.json", () => {
  const schema = json("facts.schema.json");
  const accepts = new Ajv2020({ strict: true }).compile(schema);
  const factOf = (id: string) =>
    structuredClone(facts.find((fact) => fact.id === id)) as unknown as Record<string, object>;
  const withDate = (value: string) => {
    const event = factOf("cultural-patrimony-mou-renewed");
    return [{ ...event, date: { ...(event["date"] as unknown as object), value } }];
  };

  it("accepts the facts", () => {
    expect(accepts(json("facts.json")), JSON.stringify(accepts.errors)).toBe(true);
  });

  it("gives every definition the name of a kind or of a part", () => {
    const names = Object.keys(schema.$defs);
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["amount", "event", "quote", "bounds", "period", "date"]));
  });

  it.each([
    "2022-13",
    "2022-00",
    "2022-02-30",
    "2021-02-29",
    "2022-04-31",
    "2022-1",
    "0999",
    "May 2022",
  ])("refuses the date %s", (date) => {
    expect(accepts(withDate(date))).toBe(false);
  });

  it.each(["2022", "2022-12", "2020-02-29", "2022-01-31"])("accepts the date %s", (date) => {
    expect(accepts(withDate(date))).toBe(true);
  });

  it("says what JSON Schema cannot", () => {
    expect(schema.description).toContain("parseFact");
  });
});
