import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { facts } from "../../src/index.ts";

const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" }),
);
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

test("the tarball holds these files and no other", () => {
  expect(packed.files.map(({ path }: { path: string }) => path).sort()).toEqual([
    "LICENSE",
    "README.md",
    "dist/datapackage.json",
    "dist/facts.csv",
    "dist/facts.json",
    "dist/facts.schema.json",
    "dist/index.cjs",
    "dist/index.d.cts",
    "dist/index.d.ts",
    "dist/index.js",
    "dist/relations.json",
    "dist/schema.cjs",
    "dist/schema.d.cts",
    "dist/schema.d.ts",
    "dist/schema.js",
    "dist/source.txt",
    "dist/types.d.cts",
    "package.json",
  ]);
});

test("the package does not grow unnoticed", () => {
  expect(packed.unpackedSize).toBeLessThan(640_000);
});

test("nothing is installed with the package and nothing runs", () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  expect(manifest.peerDependenciesMeta).toEqual({ zod: { optional: true } });
});

test("the main entry and its declarations never mention zod", () => {
  for (const file of ["index.js", "index.cjs", "index.d.cts", "types.d.cts"]) {
    expect(readFileSync(`dist/${file}`, "utf8")).not.toMatch(/["']zod["']/);
  }
});

test("the declarations hold no tag of the documentation site", () => {
  const tagged = packed.files.filter(
    ({ path }: { path: string }) => /\.d\.c?ts$/.test(path) && readFileSync(path, "utf8").includes("@category"),
  );
  expect(tagged).toEqual([]);
});

test("the declarations spell the literal type of each fact once", () => {
  const declarations = ["index.d.ts", "index.d.cts", "schema.d.ts", "schema.d.cts", "types.d.cts"]
    .map((file) => readFileSync(`dist/${file}`, "utf8"))
    .join("\n")
    .replace(/\/\*\*[\s\S]*?\*\//g, "");
  for (const { id } of facts) {
    const spelled = declarations.match(new RegExp(`: [A-Z][A-Za-z]+<"${id}"[,>]`, "g")) ?? [];
    expect([id, spelled.length]).toEqual([id, 1]);
  }
  const values = declarations.match(/\b17200000000\b/g) ?? [];
  expect(values).toHaveLength(1);
});
