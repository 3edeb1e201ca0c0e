import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generateFiles } from "../../../pipeline/emit/generateFiles.ts";
import { realData } from "../realData.ts";

const generated = generateFiles(realData);

describe("the generated files", () => {
  it.each([...generated])("%s is what the data gives: if not, run `npm run generate` and commit", (path, content) => {
    expect(readFileSync(path, "utf8") === content, `${path} is stale: run \`npm run generate\``).toBe(true);
  });

  it("are all the files of src/facts", () => {
    const paths = readdirSync("src/facts").map((name) => `src/facts/${name}`);
    expect(paths.sort()).toEqual([...generated.keys()].filter((path) => path.startsWith("src/facts/")).sort());
  });

  it("say so in their first line", () => {
    for (const content of generated.values()) {
      expect(content.split("\n")[0]).toMatch(/Generated from data\/ by `npm run generate`\. Do not edit/);
    }
  });
});
