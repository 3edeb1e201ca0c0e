import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCommand } from "./runCommand.ts";

/** The options of every `npm install` of the checks: quiet, and without the work nobody reads. */
const NPM_INSTALL = ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];

/** Writes files into a folder, by path. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A consumer's project: a new folder with these packages installed and these files in it. */
export async function makeProject(
  folder: string,
  packages: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<void> {
  writeFiles(folder, { "package.json": '{ "private": true, "type": "module" }\n', ...files });
  if (packages.length > 0) await runCommand("npm", [...NPM_INSTALL, ...packages], folder);
}
