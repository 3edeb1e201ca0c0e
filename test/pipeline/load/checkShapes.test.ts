import { describe, expect, it } from "vitest";
import { parseJson } from "../../../pipeline/load/parseJson.ts";
import type { DataFiles } from "../../../pipeline/load/readDataFiles.ts";
import { changeEntry, changeValue, problemsOf, realFiles } from "../verify/changedData.ts";

const RULE = "every entry has the shape of its kind";

describe("every entry has the shape of its kind", () => {
  it.each<[string, DataFiles, string, string, string]>([
    [
      "an unknown field",
      changeEntry("goods-trade-2021", ["colour"], () => "red"),
      "goods-trade-2021",
      "the field colour",
      "no such field",
    ],
    [
      "an unknown field inside another",
      changeEntry("shared-values", ["items", 1, "ende"], () => 1),
      "shared-values",
      "items.1: the field ende",
      "no such field",
    ],
    [
      "`__proto__` as a field",
      changeValue("topics.json", [0], () =>
        JSON.parse('{ "__proto__": {}, "id": "diplomacy", "label": "Diplomacy", "description": "Relations." }'),
      ),
      "diplomacy",
      "the field __proto__",
      "no such field",
    ],
    [
      "a missing field",
      changeEntry("goods-trade-2021", ["measure"], () => undefined),
      "goods-trade-2021",
      "measure: nothing",
      "string",
    ],
    [
      "a number as a string",
      changeEntry("goods-trade-2021", ["value"], () => "17200000000"),
      "goods-trade-2021",
      'value: "17200000000"',
      "number",
    ],
    [
      "null for text",
      changeEntry("goods-trade-2021", ["label"], () => null),
      "goods-trade-2021",
      "label: null",
      "string",
    ],
    [
      "a negative offset",
      changeEntry("shared-values", ["items", 1, "end"], () => -1),
      "shared-values",
      "items.1.end: -1",
      "number to be >=0",
    ],
    [
      "an offset between two units",
      changeEntry("shared-values", ["source", "end"], () => 357.5),
      "shared-values",
      "source.end: 357.5",
      "int",
    ],
    [
      "an empty quote",
      changeEntry("shared-values", ["source"], () => ({ quote: "", start: 191, end: 191 })),
      "shared-values",
      'source.quote: ""',
      "string to have >=1 characters",
    ],
    [
      "an unknown hedge",
      changeEntry("goods-trade-2021", ["hedge"], () => "circa"),
      "goods-trade-2021",
      'hedge: "circa"',
      'one of "more than"|"over"|"at least"|"nearly"|"almost"|"less than"|"fewer than"|"under"|"up to"|"at most"|"no more than"|"approximately"|"about"|"around"|"roughly"|"some"|"an average of"',
    ],
    [
      "an id that is not kebab-case",
      changeEntry("goods-trade-2021", ["id"], () => "Goods Trade"),
      "Goods Trade",
      'id: "Goods Trade"',
      "kebab-case",
    ],
    [
      "a value where the document gives none",
      changeEntry("fishing-export-jobs", ["value"], () => 500_000),
      "fishing-export-jobs",
      "value: 500000",
      "no such field",
    ],
    ["an entry that is no object", changeValue("topics.json", [0], () => null), "entry 1", "null", "object"],
    ["a file that is no list", changeValue("topics.json", [], () => ({})), "the file", "{}", "array"],
    [
      "a wrong field of the document",
      changeValue("source.json", ["sha256"], () => "x"),
      "the document",
      'sha256: "x"',
      "string to have exactly 64 characters",
    ],
  ])("refuses %s", (_, files, fact, found, expected) => {
    const [problem, ...others] = problemsOf(files);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ fact, rule: RULE, found, expected });
    expect(problem?.file).toMatch(/^data\/[\w/.-]+\.json:\d+:\d+$/);
    expect(problem?.remedy).toContain("src/model");
  });

  it("lists the kinds for a kind it does not know", () => {
    const [problem] = problemsOf(changeEntry("goods-trade-2021", ["kind"], () => "sum"));
    expect(problem?.found).toBe('kind: "sum"');
    expect(problem?.expected).toMatch(/^'amount' \| 'count' \| .*'telephone'$/);
  });

  it("points at the entry where the field it misses should be", () => {
    const { parsed } = parseJson("data/topics.json", '[\n  { "id": "diplomacy" }\n]\n');
    const files = realFiles.files.map((each) => (each.file === "data/topics.json" && parsed ? parsed : each));
    expect(problemsOf({ ...realFiles, files })[0]).toMatchObject({
      file: "data/topics.json:2:3",
      fact: "diplomacy",
      found: "label: nothing",
    });
  });
});
