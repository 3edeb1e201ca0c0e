import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatFiles } from "../emit/formatFiles.ts";
import { moduleDeclarations } from "../emit/moduleDeclarations.ts";
import { publishedDeclarations } from "../emit/publishedDeclarations.ts";
import type { Problem } from "../load/problem.ts";
import { loadData } from "../verify/loadData.ts";

/** Writes into `dist/` of a project folder what the bundler does not; if the data has problems, returns them instead. */
export function writeDistFiles(root: string): readonly Problem[] {
  const { data, problems } = loadData(join(root, "data"));
  if (data === undefined) return problems;

  const dist = join(root, "dist");
  mkdirSync(dist, { recursive: true });
  for (const [name, content] of [...formatFiles(data), ...moduleDeclarations]) writeFileSync(join(dist, name), content);

  for (const name of readdirSync(dist).filter((file) => file.endsWith(".d.cts"))) {
    writeFileSync(join(dist, name), publishedDeclarations(readFileSync(join(dist, name), "utf8")));
  }
  return [];
}
