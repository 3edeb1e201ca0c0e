import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatFiles } from "../emit/formatFiles.ts";
import { moduleDeclarations } from "../emit/moduleDeclarations.ts";
import { publishedDeclarations } from "../emit/publishedDeclarations.ts";
import { publishedManifest } from "../emit/publishedManifest.ts";
import type { Problem } from "../load/problem.ts";
import { loadData } from "../verify/loadData.ts";

/**
 * Completes the `dist/` of a project folder, which is the published package, with what the bundler does not write. If
 * the data has problems, writes nothing and returns them.
 */
export function writeDistFiles(root: string): readonly Problem[] {
  const { data, problems } = loadData(join(root, "data"));
  if (data === undefined) return problems;

  const dist = join(root, "dist");
  mkdirSync(dist, { recursive: true });
  for (const [name, content] of [...formatFiles(data), ...moduleDeclarations]) writeFileSync(join(dist, name), content);

  for (const name of readdirSync(dist).filter((file) => file.endsWith(".d.cts"))) {
    writeFileSync(join(dist, name), publishedDeclarations(readFileSync(join(dist, name), "utf8")));
  }

  const manifest = publishedManifest(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  writeFileSync(join(dist, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of ["LICENSE", "README.md", "CHANGELOG.md"].filter((file) => existsSync(join(root, file)))) {
    copyFileSync(join(root, name), join(dist, name));
  }
  // Earlier editions are published as they were.
  if (existsSync(join(root, "editions"))) cpSync(join(root, "editions"), dist, { recursive: true });
  return [];
}
