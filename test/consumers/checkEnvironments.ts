import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cells } from "./cells.ts";
import type { Environment } from "./environments/environment.ts";
import { jest } from "./environments/jest.ts";
import { eslintPluginImport, metro, parcel } from "./environments/oldResolvers.ts";
import { next, viteReact } from "./environments/react.ts";
import { bunAndDeno, workerd } from "./environments/runtimes.ts";
import { vitest } from "./environments/vitest.ts";
import { packRelease } from "./packRelease.ts";
import { releaseRehearsal } from "./releaseRehearsal.ts";

/** What takes too long for every change: run weekly, or one by one: `npm run check:environments -- next jest`. */
const ENVIRONMENTS: Readonly<Record<string, Environment>> = {
  release: releaseRehearsal,
  runtimes: bunAndDeno,
  workerd,
  vitest,
  jest,
  eslint: eslintPluginImport,
  metro,
  parcel,
  vite: viteReact,
  next,
};

const work = mkdtempSync(join(tmpdir(), "us-peru-relations-"));
const cells = new Cells();
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(ENVIRONMENTS);
try {
  const tarball = await packRelease(work);
  for (const name of names) {
    const environment = ENVIRONMENTS[name];
    const folder = join(work, name);
    if (environment === undefined) {
      await cells.check(name, () =>
        Promise.reject(new Error(`Expected one of ${Object.keys(ENVIRONMENTS).join(", ")}.`)),
      );
    } else {
      await environment({ cells, tarball, folder }).catch((error) => cells.check(name, () => Promise.reject(error)));
    }
    rmSync(folder, { recursive: true, force: true });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
cells.finish();
