import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { constantName } from "../../pipeline/load/constantName.ts";
import { packRelease } from "../consumers/packRelease.ts";
import { makeProject } from "../consumers/project.ts";
import { runCommand } from "../consumers/runCommand.ts";
import { pinned } from "../consumers/versions.ts";
import { instantiations, TYPICAL_CONSUMER } from "./instantiations.ts";
import { keptByEsbuild } from "./keptByEsbuild.ts";
import { median, Targets } from "./targets.ts";

type Main = typeof import("../../src/index.ts");

const root = resolve(import.meta.dirname, "../..");
const work = mkdtempSync(join(tmpdir(), "bench-"));
const targets = new Targets();

/** Bytes a bundle may keep of a helper alone. */
const HELPER_BYTES = { growth: 8500, format: 12_000, isAtLeast: 4000, total: 16_000 };
const CONSTANTS = ["goods-trade-2021", "usaid-investment", "shared-values", "inl-lima-anniversary"];

async function benchKeptBytes({ facts }: Main): Promise<void> {
  targets.heading("Bytes a bundle keeps (esbuild, minified)");
  for (const [helper, bytes] of Object.entries(HELPER_BYTES)) {
    const kept = await keptByEsbuild(work, `export { ${helper} } from "us-peru-relations";`);
    targets.atMost(helper, kept.length, bytes, "B");
  }
  for (const id of CONSTANTS) {
    const literal = `export const value = ${JSON.stringify(facts.find((fact) => fact.id === id))};`;
    const plain = (await keptByEsbuild(work, literal)).length;
    const ours = await keptByEsbuild(work, `export { ${constantName(id)} as value } from "us-peru-relations";`);
    targets.atMost(`${constantName(id)} over its literal`, ours.length - plain, 160, "B", `literal ${plain} B`);
  }
}

/** How long an import takes in a fresh process, as the median of several, in turns. */
async function importTimes(specifiers: readonly string[]): Promise<number[]> {
  const times = specifiers.map((): number[] => []);
  for (let round = 0; round < 21; round++) {
    for (const [index, specifier] of specifiers.entries()) {
      const script = `
        const start = performance.now();
        await import(${JSON.stringify(specifier)});
        console.log(performance.now() - start);`;
      times[index]?.push(Number(await runCommand(process.execPath, ["--input-type=module", "-e", script], work)));
    }
  }
  return times.map(median);
}

async function benchImport(): Promise<void> {
  targets.heading("Import in a fresh process, over an empty module (median of 21)");
  const [empty = 1, dinero = 1, ours = 1] = await importTimes(["./empty.mjs", "dinero.js", "us-peru-relations"]);
  const [allowed, measured] = [dinero / empty, ours / empty];
  targets.atMost("us-peru-relations", measured, Number(allowed.toFixed(2)), "times", "dinero.js is the target");
}

/** Milliseconds of a call, as the median of several. */
function milliseconds(call: () => unknown, rounds = 15): number {
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      call();
      return performance.now() - start;
    }),
  );
}

interface OwnFigure {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: "USD";
  readonly measure: "assistance";
}

function ownFigure(index: number): OwnFigure {
  return { id: `own-${index}`, label: "An amount of one’s own", value: index + 1, unit: "USD", measure: "assistance" };
}

/** What a total has to do at the least: add up, tell figures by their id, and count the agencies. */
function plainTotal(figures: readonly { readonly id: string; readonly value?: number; readonly unit: string }[]) {
  const [byId, units] = [new Map<string, number>(), new Map<string, number>()];
  let sum = 0;
  for (const { id, value = 0, unit } of figures) {
    sum += value;
    byId.set(id, (byId.get(id) ?? 0) + 1);
    units.set(unit, (units.get(unit) ?? 0) + 1);
  }
  return { sum, byId, units };
}

async function benchCalls({ figure, total }: Main): Promise<void> {
  targets.heading("Calls, as ratios");
  const figures = Array.from({ length: 100_000 }, (_, index) => figure(ownFigure(index) as never));
  const loop = milliseconds(() => plainTotal(figures as never));
  const added = milliseconds(() => total(figures as never));
  targets.atMost("total of 100,000 figures, over a plain loop", added / loop, 5, "times", `${added.toFixed(0)} ms`);

  const v = await import(pathToFileURL(join(work, "node_modules/valibot/dist/index.mjs")).href);
  const text = v.pipe(v.string(), v.minLength(1));
  const schema = v.strictObject({ id: text, label: text, value: v.number(), unit: text, measure: text });
  const inputs = Array.from({ length: 20_000 }, (_, index) => ownFigure(index));
  const parsed = milliseconds(() => inputs.map((input) => v.parse(schema, input)));
  const made = milliseconds(() => inputs.map((input) => figure(input as never)));
  targets.atMost("figure, over valibot on the same object", made / parsed, 1, "times");
}

function benchTypes(): void {
  targets.heading("The type checker, more than for an empty file");
  const counted = instantiations(work, TYPICAL_CONSUMER) - instantiations(work, "export {};");
  targets.atMost("a typical consumer", counted, 300, "instantiations");
}

try {
  const tarball = await packRelease(work);
  await makeProject(work, [tarball, ...pinned("dinero.js", "valibot")], { "empty.mjs": "" });
  const main: Main = await import(pathToFileURL(join(root, "dist/index.js")).href);
  targets.heading("The tarball");
  targets.atMost("packed", readFileSync(tarball).length / 1000, 200, "kB");
  await benchKeptBytes(main);
  await benchImport();
  benchTypes();
  await benchCalls(main);
} finally {
  rmSync(work, { recursive: true, force: true });
}
targets.finish();
