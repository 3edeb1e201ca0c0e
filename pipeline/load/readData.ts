import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonValue } from "type-fest";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod/v4";
import { relationSchema } from "../../src/schema/factSchemas.ts";
import { jsonErrorAt } from "./jsonErrorAt.ts";
import type { Problem } from "./problem.ts";
import {
  agencySchema,
  authoredFactSchema,
  claimSchema,
  type Data,
  documentSchema,
  type Entry,
  exemptionSchema,
  labelledSchema,
  TRANSLATED,
  topicSchema,
  translationSchema,
} from "./shapes.ts";

type Path = readonly PropertyKey[];

/** A JSON file of `data/` as parsed, able to say on which line a value stands. */
export interface ParsedFile {
  readonly file: string;
  readonly value: JsonValue;
  /** File with line and column of the value at a path, or of what should hold it. */
  readonly locate: (path: Path) => string;
}

/** The raw content of a data folder. */
export interface DataFiles {
  readonly bytes: Uint8Array;
  readonly files: readonly ParsedFile[];
}

const LISTS = {
  "agencies.json": agencySchema,
  "topics.json": topicSchema,
  "series.json": labelledSchema,
  "relations.json": relationSchema,
  "exemptions.json": exemptionSchema,
  "claims.json": claimSchema,
} as const;

/** Parses JSON strictly: a syntax error or a repeated key is a problem with its line and column. */
export function parseJson(file: string, text: string): { parsed?: ParsedFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "json", uniqueKeys: true, version: "1.2" });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const problems: Problem[] = document.errors.map((error) => ({
    file: at(error.pos[0]),
    fact: "the file",
    rule: "data files are JSON",
    found: error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? error.code,
    expected: "valid JSON without repeated keys",
    remedy: "Correct the file at this place.",
  }));
  if (problems.length > 0) return { problems };
  try {
    JSON.parse(text);
  } catch (error) {
    // What YAML allows and JSON does not: comments, bare words, trailing commas.
    return {
      problems: [
        {
          file: at(jsonErrorAt(text)),
          fact: "the file",
          rule: "data files are JSON",
          found: (error as SyntaxError).message,
          expected: "valid JSON",
          remedy: "Correct the file: no comments, no trailing commas, every key and string in double quotes.",
        },
      ],
    };
  }
  const locate = (path: Path): string => {
    const node: unknown = document.getIn(path, true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return at(range[0]);
    return path.length === 0 ? file : locate(path.slice(0, -1));
  };
  return { parsed: { file, value: document.toJS() as JsonValue, locate }, problems: [] };
}

/** Reads every file of a data folder. */
export function readDataFiles(folder: string): { content?: DataFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: ParsedFile[] = [];
  const factsFolder = join(folder, "facts");
  const names = [
    "source.json",
    ...Object.keys(LISTS),
    ...(existsSync(factsFolder)
      ? readdirSync(factsFolder)
          .sort()
          .map((name) => `facts/${name}`)
      : ["facts"]),
    ...TRANSLATED.map((group) => `es-PE/${group}.json`),
  ];
  for (const name of ["source.txt", ...names]) {
    if (existsSync(join(folder, name))) continue;
    problems.push({
      file: `data/${name}`,
      fact: "the file",
      rule: "every data file exists",
      found: "no such file",
      expected: `data/${name}`,
      remedy: "Restore the file.",
    });
  }
  if (problems.length > 0) return { problems };
  for (const name of names) {
    const result = parseJson(`data/${name}`, readFileSync(join(folder, name), "utf8"));
    problems.push(...result.problems);
    if (result.parsed) files.push(result.parsed);
  }
  if (problems.length > 0) return { problems };
  return { content: { bytes: readFileSync(join(folder, "source.txt")), files }, problems };
}

function nameOf(value: unknown, index: number): string {
  const record = value as Record<string, unknown> | null;
  if (record === null || typeof record !== "object") return `entry ${index + 1}`;
  if (typeof record["id"] === "string") return record["id"];
  if (typeof record["a"] === "string") return `${record["a"]} / ${String(record["b"])}`;
  return typeof record["text"] === "string" ? `“${record["text"]}”` : `entry ${index + 1}`;
}

/** What zod's message says was expected: what was found stands beside it. */
function expectedBy(message: string): string {
  return message.replace(/^.*?\bexpected /i, "").replace(/, received \w+$/, "");
}

function shapeProblems(
  parsed: ParsedFile,
  fact: string,
  path: Path,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  return issues.map((issue) => {
    const field = issue.path.join(".");
    const found = issue.path.reduce<unknown>(
      (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    );
    const isUnknown = issue.code === "unrecognized_keys";
    return {
      file: parsed.locate([...path, ...issue.path]),
      fact,
      rule: "every entry has the shape of its kind",
      found: `${field === "" ? "" : `${field}: `}${isUnknown ? `the field ${issue.keys.join(", ")}` : (JSON.stringify(found)?.slice(0, 120) ?? "nothing")}`,
      expected: isUnknown || issue.message.includes("expected never") ? "no such field" : expectedBy(issue.message),
      remedy: isUnknown
        ? "Remove it or correct its name; src/model describes each field."
        : "Correct the field; src/model describes each one.",
    };
  });
}

/** Checks the shape of every entry and gathers them. */
export function checkShapes({ bytes, files }: DataFiles): { data?: Data; problems: Problem[] } {
  const problems: Problem[] = [];
  const list = <Schema extends z.ZodType>(parsed: ParsedFile, schema: Schema): Entry<z.output<Schema>>[] => {
    const array = z.array(z.unknown()).safeParse(parsed.value);
    if (!array.success) {
      problems.push(...shapeProblems(parsed, "the file", [], parsed.value, array.error.issues));
      return [];
    }
    return array.data.flatMap((item, index) => {
      const result = schema.safeParse(item);
      if (result.success) return [{ file: parsed.locate([index]), value: result.data }];
      problems.push(...shapeProblems(parsed, nameOf(item, index), [index], item, result.error.issues));
      return [];
    });
  };
  const fileNamed = (name: string): ParsedFile =>
    files.find(({ file }) => file === `data/${name}`) ?? { file: `data/${name}`, value: [], locate: () => name };

  const documentFile = fileNamed("source.json");
  const document = documentSchema.safeParse(documentFile.value);
  if (!document.success) {
    problems.push(...shapeProblems(documentFile, "the document", [], documentFile.value, document.error.issues));
  }
  const factFiles = files.filter(({ file }) => file.startsWith("data/facts/"));
  const lists = {
    agencies: list(fileNamed("agencies.json"), agencySchema),
    topics: list(fileNamed("topics.json"), topicSchema),
    series: list(fileNamed("series.json"), labelledSchema),
    relations: list(fileNamed("relations.json"), relationSchema),
    exemptions: list(fileNamed("exemptions.json"), exemptionSchema),
    claims: list(fileNamed("claims.json"), claimSchema),
    facts: factFiles.flatMap((parsed) => list(parsed, authoredFactSchema)),
  };
  const spanish = Object.fromEntries(
    TRANSLATED.map((group) => [group, list(fileNamed(`es-PE/${group}.json`), translationSchema)]),
  ) as unknown as Data["spanish"];
  if (!document.success || problems.length > 0) return { problems };
  return {
    data: {
      text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
      bytes,
      document: { file: documentFile.file, value: document.data },
      ...lists,
      spanish,
    },
    problems,
  };
}
