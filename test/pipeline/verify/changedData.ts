import { checkShapes } from "../../../pipeline/load/checkShapes.ts";
import { formatReport, type Problem } from "../../../pipeline/load/problem.ts";
import { type DataFiles, readDataFiles } from "../../../pipeline/load/readDataFiles.ts";
import type { Rule } from "../../../pipeline/verify/rule.ts";
import { applyRule, verify } from "../../../pipeline/verify/verify.ts";

type Path = readonly (string | number)[];

const { content, problems } = readDataFiles("data");
if (content === undefined) throw new Error(`data/ cannot be read: ${JSON.stringify(problems)}`);

/** The content of `data/` as it is. */
export const realFiles: DataFiles = content;

function withValue(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const fields = copy as Record<string | number, unknown>;
  const changed = withValue(fields[key], rest, change);
  if (changed === undefined) delete fields[key];
  else fields[key] = changed;
  return copy;
}

/** A copy of the data in which one value of one file is another; `undefined` removes a field. */
export function changeValue(
  file: string,
  path: Path,
  change: (old: unknown) => unknown,
  { bytes, files }: DataFiles = realFiles,
): DataFiles {
  const parsed = files.map((each) =>
    each.file === `data/${file}` ? { ...each, value: withValue(each.value, path, change) as typeof each.value } : each,
  );
  return { bytes, files: parsed };
}

/** A copy of the data in which one value of one fact, agency or other entry with an id is another. */
export function changeEntry(id: string, path: Path, change: (old: unknown) => unknown, files = realFiles): DataFiles {
  for (const { file, value } of files.files) {
    const index = Array.isArray(value) ? value.findIndex((entry) => (entry as { id?: string } | null)?.id === id) : -1;
    if (index >= 0) return changeValue(file.replace("data/", ""), [index, ...path], change, files);
  }
  throw new Error(`No entry has the id ${id}.`);
}

/** The real data over a copy of the source in which some words are others of the same length. */
export function changeText(words: string, others: string): DataFiles {
  const text = new TextDecoder().decode(realFiles.bytes);
  if (!text.includes(words) || words.length !== others.length) throw new Error(`“${words}” cannot be “${others}”.`);
  return { ...realFiles, bytes: new TextEncoder().encode(text.replace(words, others)) };
}

/** What the shapes and the rules find. */
export function problemsOf(files: DataFiles): readonly Problem[] {
  const shaped = checkShapes(files);
  return shaped.data === undefined ? shaped.problems : verify(shaped.data);
}

/** The problems that some of the rules find: others may refuse the same change. */
export function problemsBy(rules: readonly Rule[], files: DataFiles): Problem[] {
  const { data } = checkShapes(files);
  if (data === undefined) throw new Error("The change breaks the shape; no rule is tried.");
  return rules.flatMap((rule) => applyRule(rule, data));
}

/** What some of the rules report, without lines and columns. */
export function reporterOf(...rules: readonly Rule[]): (files: DataFiles) => string {
  return (files) =>
    formatReport(
      problemsBy(rules, files).map((problem) => ({ ...problem, file: problem.file.replace(/:\d+:\d+$/, "") })),
    );
}

/** What some of the rules find, in short: the code, what was found and what was expected. */
export function findingsBy(...rules: readonly Rule[]): (files: DataFiles) => string[] {
  return (files) => problemsBy(rules, files).map(({ code, found, expected }) => `${code}: ${found} → ${expected}`);
}
