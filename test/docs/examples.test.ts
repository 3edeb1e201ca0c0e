import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { docCommentBlocks, markdownBlocks } from "./exampleBlocks.ts";
import { runExamples } from "./runExamples.ts";

const read = (file: string) => readFileSync(file, "utf8");
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .map((file) => `src/${file}`);
const guidesIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "ledger.md")
    .sort()
    .map((file) => `${folder}/${file}`);
const guides = [...guidesIn("docs"), ...guidesIn("docs/es")];
const pages = [...["README.md", "README.es.md", "CONTRIBUTING.md"].filter((file) => existsSync(file)), ...guides];

const blocks = [
  ...pages.flatMap((file) => markdownBlocks(file, read(file))),
  ...sources.flatMap((file) => docCommentBlocks(file, read(file))),
];
const results = await runExamples(blocks);

describe("every example in the guides and in the doc comments", () => {
  test.each(
    results.map((result) => [`${result.block.file}:${result.block.line}`, result] as const),
  )("%s compiles, runs and shows what it gives", (_place, { block, checks, problems }) => {
    expect(problems).toEqual([]);
    if (block.importsImplied) expect(checks).toBeGreaterThan(0);
  });

  test("there are examples to run", () => {
    expect(results.length).toBeGreaterThan(0);
  });
});
