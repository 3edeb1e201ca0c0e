import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { guideLanguages, LANGUAGE_TOOLS } from "./guideLanguages.ts";
import { openInChromium } from "./openInChromium.ts";
import { runCommand } from "./runCommand.ts";

/** What the consumers run, fetched into the check's own folder: none of it is needed to work on the package. */
const TOOLS = [
  ...[20, 22, 24].map((version) => `node${version}@npm:node-${process.platform}-${process.arch}@${version}`),
  ...["5.4", "5.9", "6.0", "7.0"].map((version) => `typescript-${version}@npm:typescript@~${version}.0`),
  "publint@0.3.25",
  "@arethetypeswrong/cli@0.18.5",
  "esbuild@0.27.7",
  "rollup@4.65.0",
  "@rollup/plugin-node-resolve@16",
  "webpack@5",
  "vite@7",
  "datapackage@1.1.10",
  "@duckdb/node-api@1.5.6-r.1",
  ...LANGUAGE_TOOLS,
];
const LOWEST_ZOD = /\d+\.\d+\.\d+/.exec(manifest.peerDependencies.zod)?.[0];
const CONSUMERS: Readonly<Record<string, readonly string[]>> = {
  "without zod": [],
  [`zod ${LOWEST_ZOD}`]: [`zod@${LOWEST_ZOD}`],
  "newest zod": ["zod@4"],
};
const RESOLUTIONS: Readonly<Record<string, object>> = {
  nodenext: { module: "nodenext" },
  node16: { module: "node16" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

const root = resolve(import.meta.dirname, "../..");
const fixtures = join(import.meta.dirname, "fixtures");
const work = mkdtempSync(join(tmpdir(), "us-peru-relations-"));
const tools = join(work, "tools");
const tool = (path: string) => join(tools, "node_modules", path);
let passed = 0;
let failed = 0;

/** One cell of the matrix: what is checked, and whether it passed. */
async function cell(name: string, check: () => Promise<unknown>): Promise<void> {
  try {
    const shown = await check();
    passed += 1;
    process.stdout.write(`pass  ${name}${typeof shown === "string" ? `: ${shown}` : ""}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`FAIL  ${name}\n${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function install(folder: string, packages: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  if (packages.length === 0) return;
  await runCommand("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages], folder);
}

async function checkNode(folder: string, version: number, zod: string): Promise<void> {
  const node = tool(`node${version}/bin/node`);
  const scripts = zod === "without zod" ? ["main.mjs", "main.cjs", "withoutZod.mjs"] : ["schema.mjs", "schema.cjs"];
  for (const script of scripts) {
    await cell(`Node ${version}, ${zod}, ${script}`, async () => {
      await runCommand(node, [script], folder);
    });
  }
}

async function checkTypes(folder: string, version: string, resolution: string, zod: string): Promise<void> {
  // zod's own declarations need the DOM's `URL`; those of the main entry need nothing but ECMAScript.
  const consumer = zod === "without zod" ? "consumer" : "schemaConsumer";
  const lib = zod === "without zod" ? ["es2022"] : ["es2022", "dom"];
  for (const format of ["mts", "cts"].slice(0, resolution === "bundler" ? 1 : 2)) {
    await cell(`TypeScript ${version}, ${resolution}, .${format}, ${zod}`, async () => {
      const project = join(folder, `ts-${version}-${resolution}-${format}`);
      mkdirSync(project, { recursive: true });
      cpSync(join(fixtures, `${consumer}.ts`), join(project, `${consumer}.${format}`));
      const compilerOptions = {
        ...RESOLUTIONS[resolution],
        target: "es2022",
        lib,
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        declaration: true,
        outDir: "out",
      };
      writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: [`*.${format}`] }));
      await runCommand(process.execPath, [tool(`typescript-${version}/bin/tsc`), "-p", project], project);
    });
  }
}

async function checkBundlers(folder: string): Promise<void> {
  const entry = join(folder, "bundled.js");
  const bundles: Readonly<Record<string, (out: string) => Promise<string>>> = {
    esbuild: (out) =>
      runCommand(tool(".bin/esbuild"), [entry, "--bundle", "--minify", "--format=esm", `--outfile=${out}`], folder),
    rollup: (out) =>
      runCommand(
        process.execPath,
        [tool("rollup/dist/bin/rollup"), entry, "-p", tool("@rollup/plugin-node-resolve"), "-o", out],
        folder,
      ),
    webpack: async (out) => {
      const script = `
        const webpack = require(${JSON.stringify(tool("webpack"))});
        const output = { path: ${JSON.stringify(join(out, ".."))}, filename: ${JSON.stringify(out.split("/").pop())} };
        webpack({ mode: "production", target: "node", entry: ${JSON.stringify(entry)}, output }, (error, stats) => {
          if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exitCode = 1; }
        });`;
      return runCommand(process.execPath, ["-e", script], folder);
    },
    vite: (out) => {
      const script = `
        import { build } from ${JSON.stringify(tool("vite/dist/node/index.js"))};
        const rollupOptions = { output: { entryFileNames: ${JSON.stringify(out.split("/").pop())} } };
        await build({ configFile: false, logLevel: "error", build: { outDir: ${JSON.stringify(join(out, ".."))},
          emptyOutDir: false, lib: { entry: ${JSON.stringify(entry)}, formats: ["es"] }, rollupOptions } });`;
      return runCommand(process.execPath, ["--input-type=module", "-e", script], folder);
    },
  };
  for (const [name, bundle] of Object.entries(bundles)) {
    await cell(`${name} bundle runs`, async () => {
      const out = join(folder, "bundles", name, name === "webpack" ? "bundle.cjs" : "bundle.mjs");
      mkdirSync(join(out, ".."), { recursive: true });
      await bundle(out);
      assert.equal((await runCommand(process.execPath, [out], folder)).trim(), "89.01");
      return `${readFileSync(out).length} bytes`;
    });
  }
}

async function checkOtherReaders(installed: string): Promise<void> {
  for (const { name, run } of guideLanguages) {
    await cell(`${name} runs the guide’s example on facts.csv`, () => run(root, tool, join(installed, "dist")));
  }
  await cell("DuckDB runs the guide’s query on facts.csv", async () => {
    const sql = readFileSync(join(root, "docs/examples/assistance.sql"), "utf8");
    const script = `
      import { DuckDBInstance } from ${JSON.stringify(tool("@duckdb/node-api/lib/index.js"))};
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      const rows = (await connection.runAndReadAll(${JSON.stringify(sql)})).getRowObjectsJson();
      console.log(JSON.stringify(rows));`;
    const rows = JSON.parse(
      await runCommand(process.execPath, ["--input-type=module", "-e", script], join(installed, "dist")),
    );
    const facts: { unit?: string; measure?: string }[] = JSON.parse(
      readFileSync(join(installed, "dist/facts.json"), "utf8"),
    );
    const expected = facts.filter(({ unit, measure }) => unit === "USD" && measure === "assistance");
    assert.equal(rows.length, expected.length);
    assert.ok(rows.length > 0);
    return `${rows.length} rows`;
  });
  await cell("Frictionless validator reads the Data Package and every row of facts.csv", async () => {
    const script = `
      const { Package } = require(${JSON.stringify(tool("datapackage"))});
      (async () => {
        const data = await Package.load("datapackage.json");
        if (!data.valid) throw new Error(data.errors.map(String).join("\\n"));
        const rows = await data.getResource("facts-csv").read({ keyed: true });
        console.log(rows.length);
      })().catch((error) => { console.error(error, error.errors); process.exitCode = 1; });`;
    const rows = await runCommand(process.execPath, ["-e", script], join(installed, "dist"));
    const facts = JSON.parse(readFileSync(join(installed, "dist/facts.json"), "utf8"));
    assert.equal(Number(rows), facts.length);
    return `${rows.trim()} rows`;
  });
}

try {
  const packed = JSON.parse(await runCommand("npm", ["pack", "--json", "--pack-destination", work], root));
  const tarball = join(work, Array.isArray(packed) ? packed[0].filename : "");
  await install(tools, TOOLS);
  await cell("publint", async () => runCommand(tool(".bin/publint"), [tarball, "--strict"], work).then(lastLine));
  // node10 knows no `exports`, so no entry but the main one can resolve there; the package needs Node 20.
  // The CSV and the text are files to read, not modules with types.
  await cell("are-the-types-wrong, profile node16", async () => {
    const options = ["--profile", "node16", "--format", "ascii", "--exclude-entrypoints", "facts.csv", "source.txt"];
    await runCommand(tool(".bin/attw"), [tarball, ...options], work);
    return "no problem found";
  });
  for (const [zod, packages] of Object.entries(CONSUMERS)) {
    const folder = join(work, zod.replaceAll(" ", "-"));
    await install(folder, [tarball, ...packages]);
    cpSync(fixtures, folder, { recursive: true });
    for (const version of [20, 22, 24]) await checkNode(folder, version, zod);
    for (const version of zod === `zod ${LOWEST_ZOD}` ? [] : ["5.4", "5.9", "6.0", "7.0"]) {
      for (const resolution of Object.keys(RESOLUTIONS)) await checkTypes(folder, version, resolution, zod);
    }
    if (zod !== "without zod") continue;
    await checkBundlers(folder);
    const installed = join(folder, "node_modules/us-peru-relations");
    await cell("Chromium computes a growth from the ES module", async () => {
      assert.equal(await openInChromium([fixtures, join(installed, "dist")]), "89.01");
    });
    await checkOtherReaders(installed);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function lastLine(output: string): string {
  return output.trim().split("\n").at(-1) ?? "";
}
