import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Environment } from "./environments/environment.ts";
import { startLocalRegistry } from "./localRegistry.ts";
import { writeFiles } from "./project.ts";
import { runCommand } from "./runCommand.ts";
import { pinned, VERSIONS } from "./versions.ts";

const root = resolve(import.meta.dirname, "../..");
const fixtures = join(import.meta.dirname, "fixtures");
const REPOSITORY = "example/us-peru-relations";
const NOT_COPIED = ["node_modules", "dist", ".git", "site", "coverage", "reports", ".stryker-tmp", "new-edition"];

/** What the registry must show of the published version. */
const PUBLISHED = {
  name: "us-peru-relations",
  version: "1.0.0",
  license: "MIT",
  author: { name: "The us-peru-relations contributors" },
  homepage: `https://github.com/${REPOSITORY}#readme`,
  bugs: { url: `https://github.com/${REPOSITORY}/issues` },
  repository: { type: "git", url: `git+https://github.com/${REPOSITORY}.git` },
  type: "module",
  sideEffects: false,
  main: "./index.cjs",
  module: "./index.js",
  types: "./index.d.cts",
  unpkg: "./index.js",
  jsdelivr: "./index.js",
  engines: { node: ">=20" },
  peerDependencies: { zod: "^3.25.0 || ^4.0.0" },
  peerDependenciesMeta: { zod: { optional: true } },
};
const ABSENT = ["dependencies", "devDependencies", "scripts", "private", "overrides", "bundleDependencies"];

/** A copy of the project in which `npm run release:version` has made the version, built and packed as a release is. */
async function packVersion(folder: string): Promise<{ tarball: string; changelog: string }> {
  const copy = join(folder, "copy");
  cpSync(root, copy, { recursive: true, filter: (path) => !NOT_COPIED.includes(basename(path)) });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  await runCommand("git", ["init", "--quiet"], copy);
  await runCommand("npm", ["run", "release:version"], copy);
  await runCommand("npm", ["run", "build"], copy);
  const packed = await runCommand("npm", ["run", "--silent", "release:pack", "--", REPOSITORY, folder], copy);
  return { tarball: packed.trim(), changelog: readFileSync(join(copy, "CHANGELOG.md"), "utf8") };
}

interface RegistryMetadata {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly readme: string;
}

async function checkMetadata(url: string): Promise<string> {
  const metadata = (await (await fetch(`${url}us-peru-relations`)).json()) as RegistryMetadata;
  const version = metadata.versions["1.0.0"] ?? {};
  assert.deepEqual(metadata["dist-tags"], { latest: "1.0.0" });
  assert.deepEqual(Object.fromEntries(Object.keys(PUBLISHED).map((key) => [key, version[key]])), PUBLISHED);
  assert.deepEqual(
    Object.keys(version).filter((key) => ABSENT.includes(key)),
    [],
  );
  const links = [...metadata.readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link as string);
  assert.ok(links.length > 5, "the README has links");
  assert.deepEqual(
    links.filter((link) => !/^(https:\/\/|#)/.test(link)),
    [],
    "every link of the published README is absolute",
  );
  return JSON.stringify(PUBLISHED);
}

/** Versions, packs, publishes and installs a release, from a registry on this machine. */
export const releaseRehearsal: Environment = async ({ cells, folder }) => {
  mkdirSync(folder, { recursive: true });
  const { tarball, changelog } = await packVersion(folder);
  await cells.check("release:version gives 1.0.0 and a changelog", async () => {
    assert.match(basename(tarball), /-1\.0\.0\.tgz$/);
    assert.match(changelog, /^# us-peru-relations\n\n## 1\.0\.0\n/);
    return changelog.split("\n").find((line) => line.startsWith("- "));
  });

  const registry = await startLocalRegistry(join(folder, "registry"));
  const project = (name: string, files: Readonly<Record<string, string>> = {}): string => {
    const target = join(folder, name);
    writeFiles(target, {
      "package.json": '{ "private": true, "type": "module" }\n',
      ".npmrc": registry.npmrc,
      ...files,
    });
    cpSync(fixtures, target, { recursive: true });
    return target;
  };
  try {
    await cells.check("npm publishes it", async () => {
      await runCommand("npm", ["publish", tarball, "--access", "public"], project("publisher"));
    });
    await cells.check("the registry shows what the list says", () => checkMetadata(registry.url));

    await cells.check("npm installs and runs it", async () => {
      const target = project("npm");
      await runCommand("npm", ["install", "--no-audit", "--no-fund", "us-peru-relations"], target);
      for (const script of ["main.mjs", "main.cjs"]) await runCommand(process.execPath, [script], target);
    });

    const tools = join(folder, "tools");
    writeFiles(tools, { "package.json": '{ "private": true }\n' });
    await runCommand("npm", ["install", "--no-audit", "--no-fund", ...pinned("pnpm", "@yarnpkg/cli-dist")], tools);
    await cells.check(`pnpm ${VERSIONS.pnpm} installs and runs it`, async () => {
      const target = project("pnpm");
      await runCommand(join(tools, "node_modules/.bin/pnpm"), ["add", "us-peru-relations"], target);
      for (const script of ["main.mjs", "main.cjs"]) await runCommand(process.execPath, [script], target);
    });
    for (const linker of ["node-modules", "pnp"]) {
      await cells.check(`yarn ${VERSIONS["@yarnpkg/cli-dist"]} installs and runs it, linker ${linker}`, async () => {
        const server = `npmRegistryServer: "${registry.url}"\nunsafeHttpWhitelist: ["127.0.0.1"]\n`;
        // Yarn’s cache for all projects may hold the package of an earlier rehearsal.
        const cache = "enableGlobalCache: false\nenableMirror: false\n";
        const yarnrc = `${server}${cache}nodeLinker: ${linker}\nenableTelemetry: false\nnpmMinimalAgeGate: 0\n`;
        const target = project(`yarn-${linker}`, { ".yarnrc.yml": yarnrc, "yarn.lock": "" });
        const yarn = (...args: string[]) =>
          runCommand(process.execPath, [join(tools, "node_modules/@yarnpkg/cli-dist/bin/yarn.js"), ...args], target);
        await yarn("add", "us-peru-relations");
        for (const script of ["main.mjs", "main.cjs"]) await yarn("node", script);
      });
    }
  } finally {
    registry.close();
  }
};
