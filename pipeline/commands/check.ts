import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateFiles } from "../emit/generateFiles.ts";
import { loadData } from "../load/loadData.ts";
import { formatReport, type Problem } from "../load/problem.ts";

/** Problems of a project folder's data, or, where it has none, the generated files that are stale. */
function checkData(root: string): readonly Problem[] {
  const { data, problems } = loadData(join(root, "data"));
  if (data === undefined) return problems;
  return [...generateFiles(data)]
    .filter(([path, content]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== content)
    .map(([path]) => ({
      file: path,
      fact: "the file",
      rule: "generated files follow from the data",
      found: existsSync(join(root, path)) ? "a file that differs from what the data gives" : "no such file",
      expected: "the file as generated",
      remedy: "Run `npm run generate` and commit what it writes.",
    }));
}

const problems = checkData(process.argv[2] ?? process.cwd());
if (problems.length > 0) {
  process.stderr.write(formatReport(problems));
  process.exitCode = 1;
}
