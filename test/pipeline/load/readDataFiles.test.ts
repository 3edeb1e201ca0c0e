import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readDataFiles } from "../../../pipeline/load/readDataFiles.ts";

let folder = "";

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "us-peru-relations-")), "data");
  cpSync("data", folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("reads the document and every file, the facts by the names of their files", () => {
  const { content, problems } = readDataFiles(folder);
  expect(problems).toEqual([]);
  expect(content?.bytes.length).toBe(10_277);
  const names = content?.files.map(({ file }) => file) ?? [];
  expect(names[0]).toBe("data/source.json");
  for (const name of [
    "agencies",
    "topics",
    "series",
    "relations",
    "exemptions",
    "claims",
    "es-PE/facts",
    "es-PE/claims",
  ]) {
    expect(names).toContain(`data/${name}.json`);
  }
  const facts = names.filter((name) => name.startsWith("data/facts/"));
  expect(facts.length).toBe(6);
  expect(facts).toEqual(facts.toSorted());
});

it("reports every file that is missing, and reads none", () => {
  for (const name of ["source.txt", "topics.json", "es-PE/notes.json"]) rmSync(join(folder, name));
  rmSync(join(folder, "facts"), { recursive: true });
  const { content, problems } = readDataFiles(folder);
  expect(content).toBeUndefined();
  expect(problems.map(({ file }) => file)).toEqual([
    ...["data/source.txt", "data/topics.json", "data/facts", "data/es-PE/notes.json"],
  ]);
  expect(problems[1]).toEqual({
    code: "missing-file",
    file: "data/topics.json",
    fact: "the file",
    rule: "every data file exists",
    found: "no such file",
    expected: "data/topics.json",
    remedy: "Restore the file.",
  });
});

it("reports every file that is no JSON", () => {
  writeFileSync(join(folder, "topics.json"), "[1, // one\n]");
  writeFileSync(join(folder, "claims.json"), "[");
  const { content, problems } = readDataFiles(folder);
  expect(content).toBeUndefined();
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    "invalid-json data/topics.json:1:5",
    expect.stringMatching(/^invalid-json data\/claims\.json:1:\d$/),
  ]);
});
