import assert from "node:assert/strict";
import { cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Cells } from "./cells.ts";
import { completeDraft, type Decision, edited, editsOf } from "./completeDraft.ts";
import { makeProject } from "./project.ts";
import { runCommand } from "./runCommand.ts";

const root = resolve(import.meta.dirname, "../..");
const fixtures = join(import.meta.dirname, "fixtures/edition");
const NOT_COPIED = ["node_modules", ".git", "site", "coverage", "reports", ".stryker-tmp", "new-edition"];

/** The new edition: another year of trade, another hedge, a consulate in another city. */
const EDITS = [
  ["in 2009 to ", "$17.2", "$21.4"],
  ["$17.2 billion in ", "2021", "2023"],
  ["the Fulbright Program, ", "nearly", "more than"],
  ["nearly ", "1,900", "2,100"],
  ["Denver, ", "Hartford", "Phoenix"],
] as const;

const PERIOD_2023 = { type: "year", year: 2023, calendar: "unstated", written: "in 2023" };

/** What a person decides about the facts that have changed; every other open fact is pasted as it was. */
function decisionsOn(text: string): Readonly<Record<string, Decision>> {
  return {
    "goods-trade-2021": {
      id: "goods-trade-2023",
      label: "Two-way trade in goods between the United States and Peru in 2023",
      value: 21_400_000_000,
      period: { ...PERIOD_2023, start: text.indexOf("in 2023") },
    },
    "fulbright-peruvians": { value: 2100, hedge: "more than" },
    hartford: { id: "phoenix", label: "Phoenix", names: ["Phoenix"] },
  };
}

const SPANISH = {
  "goods-trade-2023": "Comercio de bienes entre Estados Unidos y el Perú, en ambos sentidos, en 2023",
  phoenix: "Phoenix",
};

interface Context {
  readonly cells: Cells;
  readonly folder: string;
  /** Compilers of TypeScript to compile the consumer with, by version. */
  readonly compilers: Readonly<Record<string, string>>;
}

/**
 * The whole way of docs/new-edition.md on a copy of the project, from a new text to both editions installed side by side.
 * The copy brings its `dist/`, built before.
 */
export async function rehearseEdition({ cells, folder, compilers }: Context): Promise<void> {
  const copy = join(folder, "copy");
  const run = (...args: string[]) => runCommand("npm", ["run", "--silent", ...args], copy);
  const stored = readFileSync(join(root, "data/source.txt"), "utf8");
  const edits = editsOf(stored, EDITS);
  const text = edited(stored, edits);
  cpSync(root, copy, { recursive: true, filter: (path) => !NOT_COPIED.includes(basename(path)) });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(folder, "new.txt"), text);

  await cells.check("a new edition: the report names what has changed", async () => {
    const report = await run("edition", "--", join(folder, "new.txt"));
    for (const line of [
      "number: “$17.2 billion” → “$21.4 billion”",
      "date: “in 2021” → “in 2023”",
      "number: “1,900” → “2,100”",
      "hedge: “nearly” → “more than”",
      "item: “Hartford” → “Phoenix”",
      "name: “Hartford” → “Phoenix”",
    ]) {
      assert.ok(report.includes(`    - ${line}\n`), line);
    }
    assert.match(report, /## Gone: 0\n/);
    await assert.rejects(run("edition", "--", join(folder, "new.txt")), /new-edition\/ exists already/);
    await assert.rejects(run("edition", "--", "no-such.txt"), /received no-such\.txt, which does not exist/);
    return /^175 facts: .*$/m.exec(report)?.[0];
  });

  await cells.check(
    "a new edition: the old one is frozen",
    async () => (await run("edition:freeze", "--", "2022")).split("\n")[0],
  );

  await cells.check("a new edition: the draft is no finished data", async () => {
    const draft = join(copy, "new-edition/data");
    renameSync(join(copy, "data"), join(folder, "stored"));
    cpSync(draft, join(copy, "data"), { recursive: true });
    await assert.rejects(run("generate"), /window/);
    completeDraft(join(folder, "stored"), join(copy, "data"), edits, decisionsOn(text), SPANISH);
  });

  await cells.check("a new edition: the completed data is generated and built", async () => {
    await run("generate");
    await run("build");
  });

  await cells.check("a new edition: both are installed and used side by side", async () => {
    const tarball = (await run("release:pack", "--", "example/us-peru-relations", folder)).trim();
    const consumer = join(folder, "consumer");
    await makeProject(consumer, [tarball]);
    cpSync(fixtures, consumer, { recursive: true });
    await runCommand(process.execPath, ["editions.cjs"], consumer);
    return (await runCommand(process.execPath, ["editions.mjs"], consumer)).trim();
  });

  for (const [version, compiler] of Object.entries(compilers)) {
    await cells.check(`a new edition: TypeScript ${version} knows the types of both`, async () => {
      const consumer = join(folder, "consumer");
      await runCommand(process.execPath, [compiler, "-p", "."], consumer);
    });
  }
  rmSync(copy, { recursive: true, force: true });
}
