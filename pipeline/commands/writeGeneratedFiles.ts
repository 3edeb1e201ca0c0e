import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateFiles } from "../emit/generateFiles.ts";
import type { Problem } from "../load/problem.ts";
import { loadData } from "../verify/loadData.ts";

/** Writes the generated files of a project folder; if its data has problems, writes nothing and returns them. */
export function writeGeneratedFiles(root: string): readonly Problem[] {
  const { data, problems } = loadData(join(root, "data"));
  if (data === undefined) return problems;

  for (const [path, content] of generateFiles(data)) {
    const file = join(root, path);
    // A file that is right already is left alone, so that nothing that watches it starts again.
    if (existsSync(file) && readFileSync(file, "utf8") === content) continue;

    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return [];
}
