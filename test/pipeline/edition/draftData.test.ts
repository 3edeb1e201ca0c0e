import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeEdition } from "../../../pipeline/edition/writeEdition.ts";
import { loadData } from "../../../pipeline/verify/loadData.ts";
import { anotherOrder, lightEdits, rewrittenSection, stored } from "./editions.ts";

const folder = mkdtempSync(join(tmpdir(), "edition-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Anchored {
  readonly id: string;
  readonly section: string;
  readonly source: { readonly quote: string; readonly start: number; readonly end: number };
  readonly written?: string;
  readonly writtenStart?: number;
}

function draft(name: string, text: string) {
  const [file, target] = [join(folder, `${name}.txt`), join(folder, name)];
  writeFileSync(file, text);
  const report = writeEdition(process.cwd(), file, target);
  const read = (path: string) => JSON.parse(readFileSync(join(target, "data", path), "utf8"));
  const facts: Anchored[] = readdirSync(join(target, "data/facts")).flatMap((each) => read(`facts/${each}`));
  return { report, read, facts, target };
}

const editions = { same: stored, light: lightEdits, rewritten: rewrittenSection, order: anotherOrder };
const storedIds = loadData("data").data?.facts.map(({ value }) => value.id) ?? [];

describe.each(Object.entries(editions))("the draft of an edition: %s", (name, text) => {
  const { report, read, facts, target } = draft(name, text);

  test("holds only facts whose quote stands exactly once, at that place, with their number", () => {
    expect(facts.length).toBeGreaterThan(100);
    for (const { source, written, writtenStart = 0 } of facts) {
      expect(text.split(source.quote).length).toBeGreaterThanOrEqual(2);
      expect(text.slice(source.start, source.end)).toBe(source.quote);
      if (written !== undefined) expect(text.slice(writtenStart, writtenStart + written.length)).toBe(written);
    }
  });

  test("leaves out and names every other fact", () => {
    const ids = new Set(facts.map(({ id }) => id));
    const left = storedIds.filter((id) => !ids.has(id));
    for (const id of left) expect(report).toMatch(new RegExp(`^- facts/[a-z-]+\\.json: ${id}: `, "m"));
    expect(report).toContain(`${ids.size} of ${storedIds.length} facts are re-anchored`);
  });

  test("records the new text and its hash, and leaves the time of writing open", () => {
    expect(readFileSync(join(target, "data/source.txt"), "utf8")).toBe(text);
    const document = read("source.json");
    expect(document.sha256).toBe(createHash("sha256").update(text).digest("hex"));
    expect(document.bytes).toBe(Buffer.byteLength(text));
    expect(document).not.toHaveProperty("window");
    expect(report).toContain("source.json: window");
  });

  test("anchors agencies, relations, claims and exemptions, or names them", () => {
    for (const file of ["agencies", "relations", "claims"]) {
      for (const { source } of read(`${file}.json`)) expect(text.slice(source.start, source.end)).toBe(source.quote);
    }
    for (const { text: words, starts } of read("exemptions.json")) {
      for (const start of starts) expect(text.slice(start, start + words.length)).toBe(words);
    }
  });

  test("is not taken for finished data", () => {
    const { problems } = loadData(join(target, "data"));
    expect(problems.length).toBeGreaterThan(0);
  });
});

test("with the time of writing put back, the draft of the same text lacks only what was left open", () => {
  const { target, read } = draft("again", stored);
  const window = JSON.parse(readFileSync("data/source.json", "utf8")).window;
  writeFileSync(join(target, "data/source.json"), JSON.stringify({ ...read("source.json"), window }));
  const { problems } = loadData(join(target, "data"));
  const rules = new Set(problems.map(({ rule }) => rule.split(" ")[0]));
  expect([...rules].filter((rule) => !["4", "6", "8", "9"].includes(rule as string))).toEqual([]);
});

test("nothing is written for a file that cannot be compared", () => {
  const [file, target] = [join(folder, "empty.txt"), join(folder, "nothing")];
  writeFileSync(file, "");
  expect(() => writeEdition(process.cwd(), file, target)).toThrow("received an empty file");
  expect(existsSync(target)).toBe(false);
});
