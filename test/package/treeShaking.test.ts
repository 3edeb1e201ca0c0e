import { resolve } from "node:path";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, test } from "vitest";
import { constantName } from "../../pipeline/load/constantName.ts";
import { type DocumentFact, facts, goodsTrade2021 } from "../../src/index.ts";

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
const idsOf = (some: readonly DocumentFact[]) => some.map(({ id }) => id);
const exporting = (names: readonly string[]) => `export { ${names.join(", ")} } from ${JSON.stringify(dist)};`;
const constantsOf = (some: readonly DocumentFact[]) => exporting(idsOf(some).map(constantName));

describe.each(Object.entries(bundlers))("a bundle by %s", (_, kept) => {
  test("of one constant is its literal and the freezing: at most 160 bytes more", async () => {
    const literal = await kept(`export const value = ${JSON.stringify(goodsTrade2021)};`);
    const ours = await kept(exporting(["goodsTrade2021 as value"]));
    expect(factsIn(ours)).toEqual([goodsTrade2021.id]);
    expect(ours.length - literal.length).toBeLessThanOrEqual(160);
  });

  // A bundler reads the whole package for each bundle, so a bundle asks for many things at once.
  test.each([0, 1])("of every second constant holds no other, from number %i on", async (first) => {
    const asked = facts.filter((_, index) => index % 2 === first);
    expect(factsIn(await kept(constantsOf(asked)))).toEqual(idsOf(asked));
  });

  test("of the helpers holds no fact", async () => {
    const helpers = ["growth", "share", "ratio", "difference", "isAtLeast", "isLessThan", "figure", "format", "total"];
    expect(factsIn(await kept(exporting([...helpers, "explain", "cite"])))).toEqual([]);
  });
});
