import { createHash } from "node:crypto";
import type { JsonObject, JsonValue } from "type-fest";
import { sectionAt } from "../../src/words/sectionAt.ts";
import { type EditionReport, headingStart } from "./compareEditions.ts";
import type { FactOutcome } from "./compareFact.ts";
import { places } from "./places.ts";

/** An entry of the stored data that the draft leaves out, and why. */
interface OpenEntry {
  readonly file: string;
  readonly id: string;
  readonly reason: string;
}

/** A draft `data/` folder: its files by path, and what is left to a person. */
export interface Draft {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly open: readonly OpenEntry[];
  readonly reanchored: number;
}

interface Quote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const OFFSETS = ["start", "end", "writtenStart"];

/** A JSON value with every offset in it moved. */
function moveOffsets(value: JsonValue, by: number): JsonValue {
  if (Array.isArray(value)) return value.map((item) => moveOffsets(item, by));
  if (!isObject(value)) return value;
  const moved = Object.entries(value).map(([key, field]) => [
    key,
    typeof field === "number" && OFFSETS.includes(key) ? field + by : moveOffsets(field as JsonValue, by),
  ]);
  return Object.fromEntries(moved);
}

/** Where a word stands now whose sentence goes on unchanged and once. Otherwise nowhere: it never guesses. */
function startInSentence({ text, pairs }: EditionReport, words: string, start: number): number | undefined {
  const pair = pairs.find(({ before }) => before.start <= start && start + words.length <= before.end);
  if (!pair?.isSame || places(pair.before.text, text).length !== 1) return undefined;
  return pair.after.start + start - pair.before.start;
}

/** Where a quote stands now: at the one place that prints it, if one did before, or in its unchanged sentence. */
function newStart(report: EditionReport, quote: string, start: number): number | undefined {
  const [before, now] = [places(quote, report.stored), places(quote, report.text)];
  return before.length === 1 && now.length === 1 ? now[0] : startInSentence(report, quote, start);
}

/** Every offset in a JSON value. */
function offsetsIn(value: unknown, key = ""): number[] {
  if (typeof value === "number") return OFFSETS.includes(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => offsetsIn(field, name));
}

/** A date inferred from words elsewhere: what “last year” means depends on when the edition was written. */
function restsOnOtherWords({ source, ...fields }: FactOutcome["fact"]): boolean {
  return offsetsIn(fields).some((offset) => offset < source.start || offset > source.end);
}

function reasonOpen(outcome: FactOutcome, stored: string): string | undefined {
  if (outcome.status === "gone") return "its sentence is gone";
  if (outcome.status === "changed") return "its sentence has changed";
  if (outcome.places.length > 1) return `its quote stands ${outcome.places.length} times`;
  const before = places(outcome.fact.source.quote, stored).length;
  if (before > 1) return `its quote stood ${before} times in the stored text`;
  return restsOnOtherWords(outcome.fact) ? "its date is inferred from words elsewhere" : undefined;
}

/** The entries of a list whose `source` still stands, at its new place; the others are named. */
function reanchorList(
  report: EditionReport,
  file: string,
  entries: readonly JsonValue[],
  open: OpenEntry[],
): JsonValue[] {
  return entries.filter(isObject).flatMap((entry) => {
    const { quote, start } = entry["source"] as unknown as Quote;
    const at = newStart(report, quote, start);
    if (at !== undefined) return [{ ...entry, source: { quote, start: at, end: at + quote.length } }];
    open.push({ file, id: String(entry["id"] ?? `${entry["a"]} / ${entry["b"]}`), reason: "its quote is gone" });
    return [];
  });
}

/** The entries that speak of re-anchored facts only. */
function withoutOpenFacts(
  file: string,
  entries: readonly JsonValue[],
  missing: ReadonlySet<string>,
  open: OpenEntry[],
) {
  return entries.filter(isObject).filter((entry) => {
    const { source: _, ground: __, claim: ___, ...fields } = entry;
    const absent = (JSON.stringify(fields).match(/"[^"]+"/g) ?? []).map((text) => text.slice(1, -1));
    const names = absent.filter((text) => missing.has(text));
    if (names.length === 0) return true;
    open.push({
      file,
      id: String(entry["id"] ?? `${entry["a"]} / ${entry["b"]}`),
      reason: `${names.join(", ")} ${names.length === 1 ? "is" : "are"} open`,
    });
    return false;
  });
}

function reanchorExemptions(report: EditionReport, file: string, entries: readonly JsonValue[], open: OpenEntry[]) {
  return entries.filter(isObject).flatMap((entry) => {
    const text = String(entry["text"]);
    const starts = (entry["starts"] as number[]).map((start) => ({ start, at: startInSentence(report, text, start) }));
    const lost = starts.filter(({ at }) => at === undefined);
    if (lost.length > 0) {
      open.push({
        file,
        id: `“${text}” at ${lost.map(({ start }) => start).join(", ")}`,
        reason: "its sentence has changed",
      });
    }
    const kept = starts.flatMap(({ at }) => at ?? []);
    return kept.length === 0 ? [] : [{ ...entry, starts: kept }];
  });
}

/** `source.json` of the new text: its own hash, its headings; the time it was written in is left open. */
function reanchorDocument(
  report: EditionReport,
  file: string,
  document: JsonObject,
  bytes: Uint8Array,
  open: OpenEntry[],
) {
  const { text } = report;
  const title = document["title"] as JsonObject;
  const placed = (key: "sections" | "boilerplate", words: string) =>
    (document[key] as JsonObject[]).flatMap((entry) => {
      const printed = String(entry[words]);
      const at = headingStart(printed, text);
      if (at !== undefined) return [{ ...entry, start: at, end: at + printed.length }];
      open.push({ file, id: `${key}: “${printed}”`, reason: "it stands on no line of its own, or on several" });
      return [];
    });

  open.push({ file, id: "window", reason: "the new text’s own words must give the time it was written in" });
  const { window: _, ...rest } = document;
  return {
    ...rest,
    title: { ...title, starts: places(String(title["text"]), text) },
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    sections: placed("sections", "title"),
    boilerplate: placed("boilerplate", "text"),
  };
}

const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The facts that stand exactly once, in the file of the section they stand in now. */
function reanchorFacts(
  report: EditionReport,
  sections: readonly JsonObject[],
  stored: ReadonlyMap<string, JsonObject>,
  open: OpenEntry[],
) {
  const headings = sections as unknown as readonly { readonly id: string; readonly start: number }[];
  const files = new Map<string, JsonValue[]>(headings.map(({ id }) => [`facts/${id}.json`, []]));
  for (const outcome of report.outcomes) {
    const { id, section, source } = outcome.fact;
    const [at] = outcome.status === "unchanged" ? outcome.places : [];
    const under = at === undefined ? undefined : sectionAt(headings, at)?.id;
    const reason =
      reasonOpen(outcome, report.stored) ?? (under === undefined ? "its section has no heading" : undefined);
    if (reason === undefined && at !== undefined) {
      const moved = moveOffsets(stored.get(id) ?? {}, at - source.start) as JsonObject;
      files.get(`facts/${under}.json`)?.push({ ...moved, section: under as string });
    } else open.push({ file: `facts/${section}.json`, id, reason: reason as string });
  }
  return files;
}

/**
 * The draft of a new edition's `data/`: every entry whose words stand exactly once is moved to where they stand, everything
 * else is left out and named. It never guesses.
 *
 * @param stored - The parsed JSON files of the stored `data/`, by path.
 */
export function draftData(report: EditionReport, stored: ReadonlyMap<string, JsonValue>, bytes: Uint8Array): Draft {
  const open: OpenEntry[] = [];
  const files = new Map<string, string | Uint8Array>([["source.txt", bytes]]);
  const list = (file: string) => (stored.get(file) ?? []) as JsonValue[];
  const storedFacts = [...stored].filter(([file]) => file.startsWith("facts/")).flatMap(([file]) => list(file));
  const factById = new Map(storedFacts.filter(isObject).map((fact) => [String(fact["id"]), fact]));

  const document = reanchorDocument(report, "source.json", stored.get("source.json") as JsonObject, bytes, open);
  files.set("source.json", toJson(document));
  const facts = reanchorFacts(report, document.sections, factById, open);
  for (const [file, entries] of facts) files.set(file, toJson(entries));

  const missing = new Set(open.map(({ id }) => id).filter((id) => factById.has(id)));
  files.set("agencies.json", toJson(reanchorList(report, "agencies.json", list("agencies.json"), open)));
  for (const file of ["relations.json", "claims.json"]) {
    files.set(file, toJson(reanchorList(report, file, withoutOpenFacts(file, list(file), missing, open), open)));
  }
  files.set("exemptions.json", toJson(reanchorExemptions(report, "exemptions.json", list("exemptions.json"), open)));
  for (const [file, value] of stored)
    if (!files.has(file) && !file.startsWith("facts/")) files.set(file, toJson(value));
  return { files, open, reanchored: [...facts.values()].flat().length };
}
