import { build } from "esbuild";
import { expect, test } from "vitest";
import { constantName } from "../../src/build/constantName.ts";
import { facts } from "../../src/index.ts";

async function kept(code: string): Promise<string> {
  const options = { bundle: true, minify: true, format: "esm", write: false } as const;
  const { outputFiles } = await build({ ...options, stdin: { contents: code, resolveDir: process.cwd() } });
  return outputFiles[0]?.text ?? "";
}

const factsIn = (code: string) => facts.filter(({ id }) => code.includes(`id:"${id}"`)).map(({ id }) => id);

test("a bundle of one constant is its literal and the freezing: at most 160 bytes more", async () => {
  for (const fact of facts.filter((_, index) => index % 10 === 0)) {
    const literal = await kept(`export const value = ${JSON.stringify(fact)};`);
    const ours = await kept(`export { ${constantName(fact.id)} as value } from "./dist/index.js";`);
    expect(factsIn(ours)).toEqual([fact.id]);
    expect(ours.length - literal.length).toBeLessThanOrEqual(160);
  }
});

test.each([
  "growth",
  "share",
  "ratio",
  "difference",
  "isAtLeast",
  "compare",
  "figure",
  "format",
  "total",
])("a bundle of %s holds no fact", async (helper) => {
  expect(factsIn(await kept(`export { ${helper} } from "./dist/index.js";`))).toEqual([]);
});
