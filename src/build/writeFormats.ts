import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { factsSchema } from "../factSchemas.ts";
import { completeFacts } from "./completeFacts.ts";
import { loadData } from "./loadData.ts";
import { formatReport } from "./problem.ts";

/** One entry a line: small, and a difference between versions shows which fact changed. */
function toJsonLines(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}

/** Writes the data of a project folder into its `dist` for readers that are not TypeScript. */
function writeFormats(root: string): void {
  const { data, problems } = loadData(join(root, "data"));
  if (data === undefined) {
    process.stderr.write(formatReport(problems));
    process.exitCode = 1;
    return;
  }
  const facts = factsSchema.parse(completeFacts(data));
  const dist = join(root, "dist");
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, "facts.json"), toJsonLines(facts));
  writeFileSync(join(dist, "relations.json"), toJsonLines(data.relations.map(({ value }) => value)));
  writeFileSync(join(dist, "source.txt"), data.bytes);
}

writeFormats(process.argv[2] ?? process.cwd());
