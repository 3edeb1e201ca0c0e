import { z } from "zod/v4";
import type { ParsedFile, Path } from "./parseJson.ts";
import type { Problem } from "./problem.ts";
import type { DataFiles } from "./readDataFiles.ts";
import {
  authoredFactSchema,
  type Data,
  documentSchema,
  type Entry,
  listSchemas,
  TRANSLATED,
  translationSchema,
} from "./shapes.ts";

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
    const found = issue.path.reduce<unknown>(
      (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    );
    const isUnknown = issue.code === "unrecognized_keys";
    const field = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
    const content = isUnknown
      ? `the field ${issue.keys.join(", ")}`
      : (JSON.stringify(found)?.slice(0, 120) ?? "nothing");

    return {
      code: "wrong-shape",
      file: parsed.locate([...path, ...issue.path]),
      fact,
      rule: "every entry has the shape of its kind",
      found: field + content,
      expected: isUnknown || issue.message.includes("expected never") ? "no such field" : expectedBy(issue.message),
      remedy: isUnknown
        ? "Remove it or correct its name; src/model describes each field."
        : "Correct the field; src/model describes each one.",
    };
  });
}

/** The shape of one entry of a list, and where it stands. */
export function checkEntry<Schema extends z.ZodType>(
  parsed: ParsedFile,
  index: number,
  item: unknown,
  schema: Schema,
): { entry?: Entry<z.output<Schema>>; problems: readonly Problem[] } {
  const result = schema.safeParse(item);
  if (result.success) return { entry: { file: parsed.locate([index]), value: result.data }, problems: [] };
  return { problems: shapeProblems(parsed, nameOf(item, index), [index], item, result.error.issues) };
}

/** Checks the shape of every entry and gathers them. */
export function checkShapes({ bytes, files }: DataFiles): { data?: Data; problems: readonly Problem[] } {
  const problems: Problem[] = [];

  const list = <Schema extends z.ZodType>(parsed: ParsedFile, schema: Schema): Entry<z.output<Schema>>[] => {
    const array = z.array(z.unknown()).safeParse(parsed.value);
    if (!array.success) {
      problems.push(...shapeProblems(parsed, "the file", [], parsed.value, array.error.issues));
      return [];
    }
    return array.data.flatMap((item, index) => {
      const { entry, problems: found } = checkEntry(parsed, index, item, schema);
      problems.push(...found);
      return entry ? [entry] : [];
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
    agencies: list(fileNamed("agencies.json"), listSchemas.agencies),
    topics: list(fileNamed("topics.json"), listSchemas.topics),
    series: list(fileNamed("series.json"), listSchemas.series),
    relations: list(fileNamed("relations.json"), listSchemas.relations),
    exemptions: list(fileNamed("exemptions.json"), listSchemas.exemptions),
    claims: list(fileNamed("claims.json"), listSchemas.claims),
    facts: factFiles.flatMap((parsed) => list(parsed, authoredFactSchema)),
  };
  const spanish = Object.fromEntries(
    TRANSLATED.map((group) => [group, list(fileNamed(`es-PE/${group}.json`), translationSchema)]),
  ) as unknown as Data["spanish"];
  if (!document.success || problems.length > 0) return { problems };

  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return {
    data: { text, bytes, document: { file: documentFile.file, value: document.data }, ...lists, spanish },
    problems,
  };
}
