import { resolve } from "node:path";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, test } from "vitest";
import { constantName } from "../../pipeline/load/constantName.ts";
import { facts } from "../../src/index.ts";

const dist = resolve("dist/index.js");
const entry = "virtual-entry";

/** What each bundler keeps of a module, minified. */
const bundlers: Readonly<Record<string, (code: string) => Promise<string>>> = {
  esbuild: async (code) => {
    const options = { bundle: true, minify: true, format: "esm", write: false } as const;
    const { outputFiles } = await build({ ...options, stdin: { contents: code, resolveDir: process.cwd() } });
    return outputFiles[0]?.text ?? "";
  },
  rollup: async (code) => {
    const virtual = {
      name: "virtual",
      resolveId: (id: string) => (id === entry ? id : undefined),
      load: (id: string) => (id === entry ? code : undefined),
    };
    const bundle = await rollup({ input: entry, plugins: [virtual] });
    const { output } = await bundle.generate({ format: "es" });
    return (await transform(output[0].code, { minify: true, format: "esm" })).code;
  },
};

const factsIn = (code: string) => facts.filter(({ id }) => code.includes(`id:"${id}"`)).map(({ id }) => id);

describe.each(Object.entries(bundlers))("a bundle by %s", (_, kept) => {
  test("of one constant is its literal and the freezing: at most 160 bytes more", async () => {
    for (const fact of facts.filter((_, index) => index % 10 === 0)) {
      const literal = await kept(`export const value = ${JSON.stringify(fact)};`);
      const ours = await kept(`export { ${constantName(fact.id)} as value } from ${JSON.stringify(dist)};`);
      expect(factsIn(ours)).toEqual([fact.id]);
      expect(ours.length - literal.length).toBeLessThanOrEqual(160);
    }
  }, 60_000);

  test.each([
    "growth",
    "share",
    "ratio",
    "difference",
    "isAtLeast",
    "isLessThan",
    "figure",
    "format",
    "total",
    "explain",
    "cite",
  ])("of %s holds no fact", async (helper) => {
    expect(factsIn(await kept(`export { ${helper} } from ${JSON.stringify(dist)};`))).toEqual([]);
  });
});
