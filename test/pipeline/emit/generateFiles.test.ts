import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generateFiles } from "../../../pipeline/emit/generateFiles.ts";
import { realData } from "../realData.ts";

describe("the generated files", () => {
  it("are what the data gives: if not, run `npm run generate` and commit", () => {
    const stale = [...generateFiles(realData)].filter(([path, content]) => readFileSync(path, "utf8") !== content);
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it("are all the files of src/facts", () => {
    const paths = readdirSync("src/facts").map((name) => `src/facts/${name}`);
    const generated = [...generateFiles(realData).keys()];
    expect(paths.sort()).toEqual(generated.filter((path) => path.startsWith("src/facts/")).sort());
  });

  it("say so in their first line", () => {
    for (const content of generateFiles(realData).values()) {
      expect(content.split("\n")[0]).toMatch(/Generated from data\/ by `npm run generate`\. Do not edit/);
    }
  });
});
