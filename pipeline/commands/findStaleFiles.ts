import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateFiles } from "../emit/generateFiles.ts";
import type { Problem } from "../load/problem.ts";
import { loadData } from "../verify/loadData.ts";

function staleFile(root: string, path: string): Problem {
  return {
    code: "stale-file",
    file: path,
    fact: "the file",
    rule: "generated files follow from the data",
    found: existsSync(join(root, path)) ? "a file that differs from what the data gives" : "no such file",
    expected: "the file as generated",
    remedy: "Run `npm run generate` and commit what it writes.",
  };
}

/** The problems of a project folder's data or, if it has none, its generated files that are missing or stale. */
export function findStaleFiles(root: string): readonly Problem[] {
  const { data, problems } = loadData(join(root, "data"));
  if (data === undefined) return problems;

  const isCurrent = (path: string, content: string) =>
    existsSync(join(root, path)) && readFileSync(join(root, path), "utf8") === content;
  return [...generateFiles(data)]
    .filter(([path, content]) => !isCurrent(path, content))
    .map(([path]) => staleFile(root, path));
}
