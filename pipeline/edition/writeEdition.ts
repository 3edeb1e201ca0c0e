import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { JsonValue } from "type-fest";
import { formatReport } from "../load/problem.ts";
import { loadData } from "../verify/loadData.ts";
import { compareEditions } from "./compareEditions.ts";
import { draftData } from "./draftData.ts";
import { readEdition } from "./readEdition.ts";
import { reportText } from "./reportText.ts";

function readJsonFiles(folder: string): Map<string, JsonValue> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return new Map(
    names.sort().map((name) => [name.replaceAll("\\", "/"), JSON.parse(readFileSync(join(folder, name), "utf8"))]),
  );
}

/**
 * Compares a new text with the stored edition and writes `report.md` and a draft `data/` into a folder.
 *
 * @returns the report.
 * @throws an `Error` that says what is wrong with the new text, or with the stored data.
 */
export function writeEdition(root: string, file: string, folder: string): string {
  const { data, problems } = loadData(join(root, "data"));
  if (data === undefined) throw new Error(formatReport(problems));

  const bytes = readFileSync(file);
  const report = compareEditions(data, readEdition(bytes, basename(file)), basename(file));
  const draft = draftData(report, readJsonFiles(join(root, "data")), bytes);
  const text = reportText(report, draft);

  for (const [path, content] of draft.files) {
    const target = join(folder, "data", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  writeFileSync(join(folder, "report.md"), text);
  return text;
}
