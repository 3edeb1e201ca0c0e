import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatFiles } from "../emit/formatFiles.ts";
import { moduleDeclarations } from "../emit/moduleDeclarations.ts";
import { publishedDeclarations } from "../emit/publishedDeclarations.ts";
import { loadData } from "../load/loadData.ts";
import { formatReport } from "../load/problem.ts";

/** Writes into the `dist` of a project folder what the bundler does not. */
function writeFormats(root: string): void {
  const { data, problems } = loadData(join(root, "data"));
  if (data === undefined) {
    process.stderr.write(formatReport(problems));
    process.exitCode = 1;
    return;
  }
  const dist = join(root, "dist");
  mkdirSync(dist, { recursive: true });
  for (const [name, content] of [...formatFiles(data), ...moduleDeclarations]) writeFileSync(join(dist, name), content);
  for (const name of readdirSync(dist).filter((file) => file.endsWith(".d.cts"))) {
    writeFileSync(join(dist, name), publishedDeclarations(readFileSync(join(dist, name), "utf8")));
  }
}

writeFormats(process.argv[2] ?? process.cwd());
