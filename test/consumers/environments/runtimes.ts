import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { makeProject } from "../project.ts";
import { runCommand } from "../runCommand.ts";
import { pinned, VERSIONS } from "../versions.ts";
import { type Environment, GROWTH } from "./environment.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

/** Bun and Deno, each from its npm package, on the scripts that Node runs. */
export const bunAndDeno: Environment = async ({ cells, tarball, folder }) => {
  await makeProject(folder, [tarball, ...pinned("bun", "deno", "zod")]);
  cpSync(fixtures, folder, { recursive: true });
  for (const script of ["main.mjs", "main.cjs", "schema.mjs"]) {
    await cells.check(`Bun ${VERSIONS.bun}, ${script}`, () => runCommand("npx", ["bun", "run", script], folder));
    const deno = ["deno", "run", "--allow-read", "--allow-env", script];
    await cells.check(`Deno ${VERSIONS.deno}, ${script}`, () => runCommand("npx", deno, folder));
  }
};

const WORKER = `
import { goodsTrade2009, goodsTrade2021, growth } from "us-peru-relations";
export default { fetch: () => new Response(growth(goodsTrade2009, goodsTrade2021).percent.value.toFixed(2)) };
`;
const START = `
import { build } from "esbuild";
import { Miniflare } from "miniflare";
const conditions = ["workerd", "worker", "browser"];
const bundle = await build({ entryPoints: ["worker.js"], bundle: true, format: "esm", write: false, conditions });
const worker = new Miniflare({ modules: true, script: bundle.outputFiles[0].text, compatibilityDate: "2025-09-01" });
console.log(await (await worker.dispatchFetch("http://localhost/")).text());
await worker.dispose();
`;

/** workerd, the runtime of Cloudflare Workers, through Miniflare and bundled as Wrangler does. */
export const workerd: Environment = async ({ cells, tarball, folder }) => {
  const files = { "worker.js": WORKER, "start.js": START };
  await cells.check(`workerd, by Miniflare ${VERSIONS.miniflare}`, async () => {
    await makeProject(folder, [tarball, ...pinned("miniflare", "esbuild")], files);
    assert.equal((await runCommand(process.execPath, ["start.js"], folder)).trim(), GROWTH);
  });
};
