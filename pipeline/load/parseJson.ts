import type { JsonValue } from "type-fest";
import { LineCounter, parseDocument } from "yaml";
import { jsonErrorAt } from "./jsonErrorAt.ts";
import type { Problem } from "./problem.ts";

/** The keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** A JSON file of `data/` as parsed, able to say on which line a value stands. */
export interface ParsedFile {
  readonly file: string;
  readonly value: JsonValue;
  /** File with line and column of the value at a path, or of what should hold it. */
  readonly locate: (path: Path) => string;
}

/** Parses JSON strictly: a syntax error or a repeated key is a problem with its line and column. */
export function parseJson(file: string, text: string): { parsed?: ParsedFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "json", uniqueKeys: true, version: "1.2" });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };

  const problems: Problem[] = document.errors.map((error) => ({
    code: "invalid-json",
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
          code: "invalid-json",
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
