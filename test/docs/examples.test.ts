import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { docCommentBlocks, type ExampleBlock, markdownBlocks } from "./exampleBlocks.ts";
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
const importLine = 'import { goodsTrade2021, fact } from "us-peru-relations";';
const guide = (code: string, after = ""): ExampleBlock[] =>
  markdownBlocks("guide.md", `Words.\n\n\`\`\`ts\n${importLine}\n${code}\n\`\`\`\n\n${after}`);

const right = [
  "goodsTrade2021.value; // => 17200000000",
  "console.log(goodsTrade2021.written); // => $17.2 billion",
  "console.log(goodsTrade2021.written);\n// => $17.2 billion",
  'goodsTrade2021.topics; // => [\n//   "trade-and-economy",\n//   ]',
  "const { value } = goodsTrade2021;\nconst double = 2 * value; // => 34400000000",
  '// @ts-expect-error No fact has this id.\nfact("nobody-knows"); // throws unknown-name',
];
const wrong: [code: string, problem: string][] = [
  ["goodsTrade2021.value; // => 17", "not 17."],
  ["console.log(goodsTrade2021.written); // => $17.2 million", "It prints"],
  ["console.log(goodsTrade2021.written);", "does not say what it prints"],
  ["const text: string = goodsTrade2021.value;", "It does not compile"],
  ["// @ts-expect-error\ngoodsTrade2021.value; // => 17200000000", "It does not compile: Unused"],
  ['fact("goods-trade-2021"); // throws unknown-name', "It does not throw"],
  ['fact("nobody-knows" as never); // throws invalid-input', "It throws unknown-name"],
  ['throw new Error("torn");', "It fails: Error: torn"],
];
const outputs = ["```text\n$17.2 billion\n```", "```text\n$17.2 million\n```"];
const printed = outputs.flatMap((after) => guide("console.log(goodsTrade2021.written);", after));
// Together, because the compiler reads its libraries for each run.
const all = await runExamples([
  ...blocks,
  ...right.flatMap((code) => guide(code)),
  ...wrong.flatMap(([code]) => guide(code)),
  ...printed,
]);
const results = all.slice(0, blocks.length);
const tried = all.slice(blocks.length);

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

describe("the test of examples", () => {
  test.each(right.map((code, index) => [code, tried[index]] as const))("accepts %s", (_code, result) => {
    expect(result?.problems).toEqual([]);
  });

  test.each(
    wrong.map(([code, problem], index) => [code, problem, tried[right.length + index]] as const),
  )("refuses %s", (_code, problem, result) => {
    expect(result?.problems.join("\n")).toContain(problem);
  });

  test("compares a block of output", () => {
    const [good, bad] = tried.slice(right.length + wrong.length);
    expect(good?.problems).toEqual([]);
    expect(bad?.problems.join("\n")).toContain("It prints");
  });

  test("reads an example from a doc comment with its line", () => {
    const [block] = docCommentBlocks(
      "a.ts",
      "\n/**\n * Words.\n *\n * @example\n * ```ts\n * one; // => 1\n * ```\n *\n * @category Words\n */",
    );
    expect(block).toMatchObject({ line: 7, code: "one; // => 1\n", importsImplied: true });
  });

  test("refuses an @example without a block of code", () => {
    expect(() => docCommentBlocks("a.ts", "/**\n * @example one // => 1\n */")).toThrow("a.ts:2");
  });
});
