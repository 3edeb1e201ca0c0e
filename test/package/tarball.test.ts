import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { facts } from "../../src/index.ts";

const dist = "dist";
const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: dist, encoding: "utf8" }),
);
const manifest = JSON.parse(readFileSync(`${dist}/package.json`, "utf8"));
const packedPaths: readonly string[] = packed.files.map(({ path }: { path: string }) => path);
/** What belongs to a frozen edition such as `2022/`, which is tested where it is frozen. */
const isFrozen = (path: string) => /^\d{4}(?:-\d{2})?\//.test(path);
const paths = packedPaths.filter((path) => !isFrozen(path));
const editionCount = new Set(packedPaths.filter(isFrozen).map((path) => path.split("/")[0])).size;
const declarations = paths.filter((path) => /\.d\.c?ts$/.test(path));
const read = (path: string) => readFileSync(`${dist}/${path}`, "utf8");

/** A declaration's name without the hash of its content, a module's without its own name. */
const unnamed = (path: string) =>
  path.replace(/-[\w-]{8}(?=\.d\.cts$)/, "-*").replace(/(?<=^(?:cjs|esm)\/).*\.js$/, "*.js");

test("the tarball holds these files and no other", () => {
  expect([...new Set(paths.map(unnamed))].sort()).toEqual([
    "LICENSE",
    "README.md",
    "cjs/*.js",
    "cjs/package.json",
    "datapackage.json",
    "document-*.d.cts",
    "es-PE.cjs",
    "es-PE.d.cts",
    "es-PE.d.ts",
    "es-PE.js",
    "esm/*.js",
    "fact-*.d.cts",
    "facts.csv",
    "facts.json",
    "facts.json.d.cts",
    "facts.json.d.ts",
    "facts.schema.json",
    "index.cjs",
    "index.d.cts",
    "index.d.ts",
    "index.js",
    "locale-*.d.cts",
    "package.json",
    "relations.json",
    "relations.json.d.cts",
    "relations.json.d.ts",
    "schema.cjs",
    "schema.d.cts",
    "schema.d.ts",
    "schema.js",
    "source.txt",
    "types.d.cts",
  ]);
});

test("every file an entry names is in the tarball", () => {
  const named = [...JSON.stringify(manifest.exports).matchAll(/"\.\/([^"]+\.[a-z]+)"(?!:)/g)].map(([, path]) => path);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !packedPaths.includes(path as string))).toEqual([]);
});

test("the manifest keeps nothing that only the project’s folder needs", () => {
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(["scripts"]));
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(["devDependencies"]));
  expect(JSON.stringify(manifest)).not.toContain("dist/");
});

test("the package does not grow unnoticed", () => {
  expect(packed.size).toBeLessThan(200_000 * (1 + editionCount));
});

describe("each ES module", () => {
  const modules = paths.filter((path) => path.startsWith("esm/"));

  test("has a CommonJS twin, which npm packs beside it", () => {
    expect(modules.length).toBeGreaterThan(10);
    expect(paths.filter((path) => /^cjs\/.*\.js$/.test(path))).toEqual(
      modules.map((path) => path.replace("esm", "cjs")),
    );
  });

  // esbuild warns of such an import, for the package says that it has no side effects.
  test("imports nothing without a name", () => {
    expect(modules.filter((path) => /^import ["']/m.test(read(path)))).toEqual([]);
  });

  // gzip looks 32,506 bytes back; a header of 512 bytes stands between the two, and files are filled up to 512 bytes.
  test("is small enough for gzip to find it again in its twin", () => {
    const sizes = modules.map((path) => [path, read(path.replace("esm", "cjs")).length] as const);
    expect(sizes.filter(([, size]) => size > 31_400)).toEqual([]);
  });
});

test("nothing is installed with the package and nothing runs", () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.scripts).toBeUndefined();
  expect(manifest.peerDependenciesMeta).toEqual({ zod: { optional: true } });
});

test("the main entry and its declarations never mention zod", () => {
  const imported = new Set(["index.js", "index.cjs", "index.d.cts", "types.d.cts"]);
  for (const file of imported) {
    expect(read(file)).not.toMatch(/["']zod\b/);
    for (const [, path = ""] of read(file).matchAll(/["'](\.\/.+\.c?js)["']/g)) {
      imported.add(join(dirname(file), file.endsWith(".d.cts") ? path.replace(/\.cjs$/, ".d.cts") : path));
    }
  }
  expect(imported.size).toBeGreaterThan(20);
});

test("the declarations hold no tag of the documentation site", () => {
  expect(declarations.filter((path) => read(path).includes("@category"))).toEqual([]);
});

test("the declarations spell the literal type of each fact once", () => {
  const spelledOut = declarations
    .map(read)
    .join("\n")
    .replace(/\/\*\*[\s\S]*?\*\//g, "");
  for (const { id } of facts) {
    const spelled = spelledOut.match(new RegExp(`: [A-Z][A-Za-z]+<"${id}"[,>]`, "g")) ?? [];
    expect([id, spelled.length]).toEqual([id, 1]);
  }
  expect(spelledOut.match(/\b17200000000\b/g) ?? []).toHaveLength(1);
});

test("functions and constants keep their doc comments in the declarations", () => {
  const text = read("index.d.cts");
  const comment = (declaration: string) => text.slice(0, text.indexOf(declaration)).split("/**").at(-1);
  expect(comment("declare function growth<")).toContain("@returns");
  expect(comment("declare const goodsTrade2021:")).toContain("> Two-way trade in goods");
});
