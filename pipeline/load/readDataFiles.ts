import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParsedFile, parseJson } from "./parseJson.ts";
import type { Problem } from "./problem.ts";
import { listSchemas, TRANSLATED } from "./shapes.ts";

/** The raw content of a data folder. */
export interface DataFiles {
  readonly bytes: Uint8Array;
  readonly files: readonly ParsedFile[];
}

/** The JSON files a data folder has, and where its facts are missing the folder that should hold them. */
function namesOfFiles(folder: string): string[] {
  const facts = existsSync(join(folder, "facts"))
    ? readdirSync(join(folder, "facts"))
        .sort()
        .map((name) => `facts/${name}`)
    : ["facts"];
  const lists = Object.keys(listSchemas).map((list) => `${list}.json`);
  return ["source.json", ...lists, ...facts, ...TRANSLATED.map((group) => `es-PE/${group}.json`)];
}

function missingFile(name: string): Problem {
  return {
    code: "missing-file",
    file: `data/${name}`,
    fact: "the file",
    rule: "every data file exists",
    found: "no such file",
    expected: `data/${name}`,
    remedy: "Restore the file.",
  };
}

/** Reads every file of a data folder. */
export function readDataFiles(folder: string): { content?: DataFiles; problems: readonly Problem[] } {
  const names = namesOfFiles(folder);
  const missing = ["source.txt", ...names].filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) return { problems: missing.map(missingFile) };

  const results = names.map((name) => parseJson(`data/${name}`, readFileSync(join(folder, name), "utf8")));
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0) return { problems };

  const files = results.flatMap(({ parsed }) => (parsed ? [parsed] : []));
  return { content: { bytes: readFileSync(join(folder, "source.txt")), files }, problems };
}
