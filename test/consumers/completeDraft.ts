import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject, JsonValue } from "type-fest";

/** One edit of the stored text: what is printed at an offset, and what a new edition prints there. */
export interface Edit {
  readonly start: number;
  readonly from: string;
  readonly to: string;
}

/** What a person decides about one open fact. */
export type Decision = JsonObject;

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts that offsets belong to, by the name of the offset. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  start: ["quote", "text", "written", "title"],
  writtenStart: ["written"],
};

/** The edits of a text, each given by words that stand in it once. */
export function editsOf(
  text: string,
  replaced: readonly (readonly [before: string, from: string, to: string])[],
): Edit[] {
  return replaced.map(([before, from, to]) => {
    const start = text.indexOf(before + from);
    if (start < 0 || text.indexOf(before + from, start + 1) >= 0)
      throw new Error(`${before}${from} does not stand once.`);
    return { start: start + before.length, from, to };
  });
}

export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, from, to }) => now.slice(0, start) + to + now.slice(start + from.length), text);
}

/** A stored entry as a person pastes it anew: at its new offsets, with the words that stand there now. */
function pasted(value: JsonValue, text: string, edits: readonly Edit[]): JsonValue {
  const moved = (offset: number) =>
    edits.reduce(
      (sum, { start, from, to }) => (start + from.length <= offset ? sum + to.length - from.length : sum),
      offset,
    );
  if (Array.isArray(value))
    return value.map((each) => (typeof each === "number" ? moved(each) : pasted(each, text, edits)));
  if (!isObject(value)) return value;

  const fields: Record<string, JsonValue> = Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, pasted(field as JsonValue, text, edits)]),
  );
  for (const [offset, names] of Object.entries(WORDS)) {
    const old = value[offset];
    if (typeof old !== "number") continue;
    fields[offset] = moved(old);
    for (const name of names) {
      const words = value[name];
      if (typeof words === "string") fields[name] = text.slice(moved(old), moved(old + words.length));
    }
  }
  if (typeof value["end"] === "number") fields["end"] = moved(value["end"]);
  return fields;
}

/** A JSON value with ids renamed, wherever they are named. */
function renamed(value: JsonValue, ids: Readonly<Record<string, string>>): JsonValue {
  if (typeof value === "string") return ids[value] ?? value;
  if (Array.isArray(value)) return value.map((each) => renamed(each, ids));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, renamed(field as JsonValue, ids)]));
}

/**
 * Fills in what a draft leaves open, as a person would: every open fact is pasted anew and decided upon, then every open
 * relation, claim, agency and exemption, the time of writing, and the Spanish of what is new.
 */
export function completeDraft(
  stored: string,
  draft: string,
  edits: readonly Edit[],
  decisions: Readonly<Record<string, Decision>>,
  spanish: Readonly<Record<string, string>>,
): void {
  const text = readFileSync(join(draft, "source.txt"), "utf8");
  const read = (folder: string, file: string): JsonValue => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const write = (file: string, value: JsonValue) =>
    writeFileSync(join(draft, file), `${JSON.stringify(value, null, 2)}\n`);
  const ids = Object.fromEntries(
    Object.entries(decisions).flatMap(([id, decision]) =>
      typeof decision["id"] === "string" ? [[id, decision["id"]]] : [],
    ),
  );

  const factFiles = readdirSync(join(stored, "facts")).map((name) => `facts/${name}`);
  for (const file of [...factFiles, "relations.json", "claims.json", "agencies.json"]) {
    const kept = read(draft, file) as JsonObject[];
    const key = (entry: JsonObject) => String(entry["id"] ?? `${entry["a"]} / ${entry["b"]}`);
    const entries = (read(stored, file) as JsonObject[]).map((entry) => {
      const anchored = kept.find((each) => key(each) === key(entry));
      const decision = file.startsWith("facts/") ? decisions[key(entry)] : undefined;
      return anchored ?? { ...(renamed(pasted(entry, text, edits), ids) as JsonObject), ...decision };
    });
    write(file, entries);
  }
  write("exemptions.json", pasted(read(stored, "exemptions.json"), text, edits));
  const { window } = read(stored, "source.json") as JsonObject;
  write("source.json", {
    ...(read(draft, "source.json") as JsonObject),
    window: pasted(window as JsonValue, text, edits),
  });

  const labels = (read(draft, "es-PE/facts.json") as JsonObject[]).map((entry) => {
    const id = ids[String(entry["id"])];
    const label = Object.values(decisions).find((decision) => decision["id"] === id)?.["label"];
    return id === undefined ? entry : { id, en: label as string, es: spanish[id] as string };
  });
  write("es-PE/facts.json", labels);
}
