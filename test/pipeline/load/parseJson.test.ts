import { describe, expect, it } from "vitest";
import { parseJson } from "../../../pipeline/load/parseJson.ts";

const problemsOf = (text: string) => parseJson("data/x.json", text).problems;

describe("parseJson", () => {
  it("gives the value, and the line and column of any part of it", () => {
    const { parsed, problems } = parseJson("data/x.json", '[\n  { "id": "a" },\n  { "id": "b", "list": [1, 2] }\n]\n');
    expect(problems).toEqual([]);
    expect(parsed?.value).toEqual([{ id: "a" }, { id: "b", list: [1, 2] }]);
    expect(parsed?.locate([1])).toBe("data/x.json:3:3");
    expect(parsed?.locate([1, "list", 1])).toBe("data/x.json:3:28");
    expect(parsed?.locate([1, "missing"])).toBe("data/x.json:3:3");
    expect(parsed?.locate([7])).toBe("data/x.json:1:1");
  });

  it.each([
    ["nothing", "", "data/x.json:1:1"],
    ["a file cut short", '[\n  { "id": "a"', "data/x.json:2:14"],
    ["a string not closed", '[\n  "a\n]', "data/x.json:3:2"],
    ["a bracket too many", "[1]]", "data/x.json:1:4"],
    ["a line comment", "[\n  1, // one\n  2\n]", "data/x.json:2:6"],
    ["a block comment", "[1, /* two */ 2]", "data/x.json:1:5"],
    ["a YAML comment", "[1, # two\n 2]", "data/x.json:1:5"],
    ["a trailing comma in an array", "[\n  1,\n]", "data/x.json:2:4"],
    ["a trailing comma in an object", '{\n  "a": 1,\n}', "data/x.json:2:9"],
    ["a bare key", "{ a: 1 }", "data/x.json:1:3"],
    ["a bare word", '{ "a": yes }', "data/x.json:1:8"],
    ["single quotes", "{ 'a': 1 }", "data/x.json:1:3"],
    ["a number with a leading zero", "[\n 007]", "data/x.json:2:2"],
    ["NaN", "[NaN]", "data/x.json:1:2"],
    ["Infinity", "[-Infinity]", "data/x.json:1:2"],
    ["YAML without brackets", "- a\n- b\n", "data/x.json:1:3"],
    ["a byte order mark", "\uFEFF[1]", "data/x.json:1:1"],
    ["a tab in a string", '["a\tb"]', "data/x.json:1:2"],
    ["two documents", "[1]\n---\n[2]", "data/x.json:2:1"],
  ])("refuses %s", (_, text, place) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ file: place, fact: "the file", rule: "data files are JSON" });
  });

  it("refuses a repeated key, also where it is spelled with an escape", () => {
    for (const text of ['{\n  "id": 1,\n  "id": 2\n}', '{\n  "id": 1,\n  "\\u0069d": 2\n}']) {
      expect(problemsOf(text)).toMatchObject([{ file: "data/x.json:3:3", found: "Map keys must be unique" }]);
    }
  });

  it("keeps `__proto__` as a key of its own, which no shape has", () => {
    const { parsed } = parseJson("data/x.json", '{ "__proto__": { "id": "a" } }');
    expect(Object.hasOwn(parsed?.value as object, "__proto__")).toBe(true);
    expect((parsed?.value as { id?: string }).id).toBeUndefined();
  });
});
