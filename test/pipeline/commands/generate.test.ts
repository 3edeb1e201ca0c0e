import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findStaleFiles } from "../../../pipeline/commands/findStaleFiles.ts";
import { writeDistFiles } from "../../../pipeline/commands/writeDistFiles.ts";
import { writeGeneratedFiles } from "../../../pipeline/commands/writeGeneratedFiles.ts";
import { generateFiles } from "../../../pipeline/emit/generateFiles.ts";
import { formatReport } from "../../../pipeline/load/problem.ts";
import { loadData } from "../../../pipeline/verify/loadData.ts";

const { data } = loadData("data");
if (data === undefined) throw new Error("data/ does not verify.");
const generated = generateFiles(data);

describe("the commands, on a copy of the data", () => {
  let root = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "us-peru-relations-"));
    cpSync("data", join(root, "data"), { recursive: true });
    for (const path of generated.keys()) cpSync(path, join(root, path));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** What each command calls. */
  const CALLS = { generate: writeGeneratedFiles, check: findStaleFiles, "write-dist": writeDistFiles };

  function report(command: keyof typeof CALLS): string {
    const problems = CALLS[command](root);
    return problems.length === 0 ? "" : formatReport(problems);
  }

  function run(command: keyof typeof CALLS) {
    const args = ["--import", "tsx", `pipeline/commands/${command}.ts`, root];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    return { status, stderr };
  }

  /** Contents and times of every generated file. */
  function stateOfFiles(): string {
    return [...generated.keys()]
      .map((path) => `${path} ${statSync(join(root, path)).mtimeMs} ${readFileSync(join(root, path), "utf8")}`)
      .join("\n");
  }

  function edit(path: string, from: string, to: string): void {
    const file = join(root, path);
    const text = readFileSync(file, "utf8");
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    writeFileSync(file, text.replace(from, to));
  }

  const BROKEN: readonly (readonly [string, () => void, RegExp])[] = [
    [
      "a malformed file",
      () => edit("data/topics.json", "},", "}"),
      /data\/topics\.json:\d+:\d+ › the file\n {2}rule: {5}data files are JSON/,
    ],
    [
      "an unknown field",
      () => edit("data/facts/pandemic-response.json", '"hedge": "over"', '"hedge": "over", "colour": "red"'),
      /data\/facts\/pandemic-response\.json:\d+:\d+ › covid-death-rate\n.*shape of its kind\n {2}found: {4}the field colour\n/,
    ],
    [
      "a wrong offset",
      () => {
        edit("data/facts/pandemic-response.json", '"start": 652', '"start": 653');
        edit("data/facts/pandemic-response.json", '"end": 727', '"end": 728');
      },
      /pandemic-recovery-priority\n.*2 a quote is the text at its offsets\n.*653–728.*\n.*\n.*The words stand at 652–727\./,
    ],
    [
      "a changed source",
      () => edit("data/source.txt", "$98 million", "$99 million"),
      /data\/source\.txt › the document\n {2}rule: {5}1 source\.txt has the recorded hash/,
    ],
    [
      "a missing file",
      () => rmSync(join(root, "data/relations.json")),
      /data\/relations\.json › the file\n.*every data file exists/,
    ],
    [
      "a missing folder of facts",
      () => rmSync(join(root, "data/facts"), { recursive: true }),
      /data\/facts › the file\n.*every data file exists/,
    ],
  ];

  it.each(BROKEN)("stop at %s, report it and touch no file", (_, breakData, problem) => {
    const before = stateOfFiles();
    breakData();
    for (const command of ["generate", "check", "write-dist"] as const) {
      const shown = report(command);
      expect(shown).toMatch(/^The data has \d+ problems?\. Nothing was generated\.\n/);
      expect(shown).toMatch(problem);
    }
    expect(stateOfFiles()).toBe(before);
    expect(existsSync(join(root, "dist"))).toBe(false);
  });

  it("refuse a generated file that is stale, and name it and the command", () => {
    edit("src/facts/pandemic-response.ts", "value: 6400", "value: 6500");
    rmSync(join(root, "docs/ledger.md"));
    const shown = report("check");
    expect(shown).toContain("src/facts/pandemic-response.ts › the file");
    expect(shown).toContain("docs/ledger.md › the file");
    expect(shown).toContain("Run `npm run generate` and commit what it writes.");
  });

  it("write again what was lost or edited", () => {
    edit("src/facts/pandemic-response.ts", "value: 6400", "value: 6500");
    rmSync(join(root, "docs"), { recursive: true });
    expect(report("generate")).toBe("");
    expect(report("check")).toBe("");
    for (const [path, content] of generated) expect(readFileSync(join(root, path), "utf8") === content).toBe(true);
  });

  it.each(["generate", "check", "write-dist"] as const)("%s prints the report and fails", (command) => {
    edit("data/source.txt", "$98 million", "$99 million");
    expect(run(command)).toEqual({ status: 1, stderr: report(command) });
  });

  it("check is silent and succeeds if all is well", () => {
    expect(run("check")).toEqual({ status: 0, stderr: "" });
  });
});
