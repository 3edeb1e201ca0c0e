import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundlers } from "../bench/keptBytes.ts";
import { Cells } from "./cells.ts";
import { rehearseEdition } from "./editionRehearsal.ts";
import { GROWTH } from "./environments/environment.ts";
import { checkGuideLanguages, LANGUAGE_PACKAGES } from "./guideLanguages.ts";
import { packRelease } from "./packRelease.ts";
import { makeProject } from "./project.ts";
import { readInChromium } from "./readInChromium.ts";
import { runCommand } from "./runCommand.ts";
import { serveFolder } from "./serveFolder.ts";
import { NODE_VERSIONS, pinned, TYPESCRIPT_VERSIONS, VERSIONS, ZOD_VERSIONS } from "./versions.ts";

/** What the consumers run, fetched into the check's own folder: none of it is needed to work on the package. */
const TOOLS = [
  ...NODE_VERSIONS.map((version) => `node-${version}@npm:node-${process.platform}-${process.arch}@${version}`),
  ...TYPESCRIPT_VERSIONS.map((version) => `typescript-${version}@npm:typescript@${version}`),
  ...pinned("publint", "@arethetypeswrong/cli", "esbuild", "rollup", "@rollup/plugin-node-resolve"),
  ...pinned("@rollup/plugin-commonjs", "@rollup/plugin-json", "webpack", "vite"),
  ...LANGUAGE_PACKAGES,
];

/** How TypeScript resolves modules, and the versions that still do it so. */
const RESOLUTIONS: Readonly<Record<string, { options: object; versions: readonly string[]; formats: string[] }>> = {
  nodenext: { options: { module: "nodenext" }, versions: TYPESCRIPT_VERSIONS, formats: ["mts", "cts"] },
  node16: { options: { module: "node16" }, versions: TYPESCRIPT_VERSIONS, formats: ["mts", "cts"] },
  bundler: {
    options: { module: "esnext", moduleResolution: "bundler" },
    versions: TYPESCRIPT_VERSIONS,
    formats: ["mts"],
  },
  node10: {
    options: { module: "commonjs", moduleResolution: "node10", esModuleInterop: true },
    versions: ["5.4.5", "5.9.3", "6.0.3"],
    formats: ["ts"],
  },
};
/** How each kind of module imports JSON; before 5.9, Node's own resolution knows no types for it. */
const JSON_IMPORTS: Readonly<Record<string, string>> = {
  "nodenext.mts": 'import json from "us-peru-relations/facts.json" with { type: "json" };',
  "nodenext.cts": 'import json = require("us-peru-relations/facts.json");',
  "node16.cts": 'import json = require("us-peru-relations/facts.json");',
  "bundler.mts": 'import json from "us-peru-relations/facts.json";',
  "node10.ts": 'import json from "us-peru-relations/facts.json";',
};
const JSON_CONSUMER = `
import type { Fact } from "us-peru-relations";
export const all: readonly Fact[] = json;
export const first: string | undefined = json[0]?.label;
`;
const STRICTEST = {
  target: "es2022",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  declaration: true,
  outDir: "out",
};

const fixtures = join(import.meta.dirname, "fixtures");
const work = mkdtempSync(join(tmpdir(), "us-peru-relations-"));
const tools = join(work, "tools");
const tool = (path: string) => join(tools, "node_modules", path);
const cells = new Cells();

async function checkNode(folder: string, scripts: readonly string[], beside: string): Promise<void> {
  for (const version of NODE_VERSIONS) {
    const node = tool(`node-${version}/bin/node`);
    for (const script of scripts) {
      await cells.check(`Node ${version}, ${beside}, ${script}`, async () => {
        await runCommand(node, [script], folder);
      });
    }
  }
}

/** Compiles a consumer with every version of TypeScript, each way of resolving, and the strictest options. */
async function checkTypes(folder: string, consumer: string, lib: readonly string[]): Promise<void> {
  for (const [resolution, { options, versions, formats }] of Object.entries(RESOLUTIONS)) {
    for (const [version, format] of versions.flatMap((each) => formats.map((format) => [each, format] as const))) {
      const deprecated = resolution === "node10" && version.startsWith("6") ? { ignoreDeprecations: "6.0" } : {};
      const project = join(folder, `${consumer}-${version}-${resolution}-${format}`);
      const compilerOptions = { ...STRICTEST, ...options, ...deprecated, lib };
      mkdirSync(project, { recursive: true });
      cpSync(join(fixtures, `${consumer}.ts`), join(project, `${consumer}.${format}`));
      const importJson = JSON_IMPORTS[`${resolution}.${format}`];
      if (importJson !== undefined) writeFileSync(join(project, `json.${format}`), importJson + JSON_CONSUMER);
      writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: [`*.${format}`] }));
      await cells.check(`TypeScript ${version}, ${resolution}, ${consumer}.${format}`, async () => {
        await runCommand(process.execPath, [tool(`typescript-${version}/bin/tsc`), "-p", project], project);
      });
    }
  }
}

async function checkBundlers(folder: string): Promise<void> {
  const code = readFileSync(join(fixtures, "bundled.js"), "utf8");
  for (const [name, bundle] of Object.entries(await bundlers(tools))) {
    await cells.check(`${name} bundle runs`, async () => {
      const target = join(folder, "bundles", name);
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, "entry.js"), code);
      await bundle(target);
      assert.equal((await runCommand(process.execPath, ["out.js"], target)).trim(), GROWTH);
      return `${readFileSync(join(target, "out.js")).length} bytes`;
    });
  }
}

async function checkChromium(installed: string): Promise<void> {
  await cells.check("Chromium computes a growth from the ES module", async () => {
    const server = await serveFolder(fixtures, installed);
    try {
      assert.deepEqual(await readInChromium(`${server.url}page.html`, "#done"), { text: GROWTH, problems: [] });
    } finally {
      server.close();
    }
  });
}

async function checkTarball(tarball: string): Promise<void> {
  await cells.check(`publint ${VERSIONS.publint}, strict`, async () => {
    await runCommand(tool(".bin/publint"), [tarball, "--strict"], work);
  });
  // The CSV and the text are files to read, not modules with types.
  await cells.check(`are-the-types-wrong ${VERSIONS["@arethetypeswrong/cli"]}, every way of resolving`, async () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
    const files = Object.keys(exports).filter((entry) => /\.(?:csv|txt)$/.test(entry));
    const options = ["--profile", "strict", "--format", "ascii", "--exclude-entrypoints", ...files];
    await runCommand(tool(".bin/attw"), [tarball, ...options], work);
  });
}

try {
  const tarball = await packRelease(work);
  await makeProject(tools, TOOLS);
  await checkTarball(tarball);

  const plain = join(work, "without-zod");
  await makeProject(plain, [tarball]);
  cpSync(fixtures, plain, { recursive: true });
  await checkNode(plain, ["main.mjs", "main.cjs", "editedJson.cjs", "withoutZod.mjs"], "without zod");
  await checkTypes(plain, "consumer", ["es2022"]);
  await checkBundlers(plain);
  const installed = join(plain, "node_modules/us-peru-relations");
  await checkChromium(installed);
  await checkGuideLanguages({ cells, tool, installed });
  const compilers = TYPESCRIPT_VERSIONS.map((version) => [version, tool(`typescript-${version}/bin/tsc`)]);
  await rehearseEdition({ cells, folder: join(work, "edition"), compilers: Object.fromEntries(compilers) });

  for (const version of ZOD_VERSIONS) {
    const folder = join(work, `zod-${version}`);
    await makeProject(folder, [tarball, `zod@${version}`]);
    cpSync(fixtures, folder, { recursive: true });
    await checkNode(folder, ["schema.mjs", "schema.cjs"], `zod ${version}`);
    // zod's own declarations need the DOM's `URL`; those of the main entry need nothing but ECMAScript.
    if (version === VERSIONS.zod) await checkTypes(folder, "schemaConsumer", ["es2022", "dom"]);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
cells.finish();
