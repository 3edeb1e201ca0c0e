import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateFiles } from "../emit/generateFiles.ts";
import { loadData } from "../load/loadData.ts";
import { formatReport } from "../load/problem.ts";

/** Writes the generated files of a project folder; with problems in its data it writes none and says why. */
function generate(root: string): void {
  const { data, problems } = loadData(join(root, "data"));
  if (data === undefined) {
    process.stderr.write(formatReport(problems));
    process.exitCode = 1;
    return;
  }
  const files = generateFiles(data);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  process.stdout.write(`Verified ${data.facts.length} facts and generated ${files.size} files.\n`);
}

generate(process.argv[2] ?? process.cwd());
