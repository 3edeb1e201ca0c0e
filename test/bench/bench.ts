import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import manifest from "../../package.json" with { type: "json" };
import { constantName } from "../../pipeline/load/constantName.ts";
import type { Figure } from "../../src/model/figure.ts";
import { runCommand } from "../consumers/runCommand.ts";
import { instantiations, TYPICAL_CONSUMER } from "./instantiations.ts";
import { bundlers, keptCode } from "./keptBytes.ts";

const root = resolve(import.meta.dirname, "../..");
const work = mkdtempSync(join(tmpdir(), "bench-"));
const NAME = manifest.name;
const TOOLS = [
  "esbuild@0.27.7",
  "rollup@4.65.0",
  "@rollup/plugin-node-resolve@16",
  "@rollup/plugin-commonjs@29",
  "@rollup/plugin-json@6",
  "webpack@5",
  "vite@7",
  "countries-list@3",
  "dinero.js@2",
  "iso-3166@4",
  "currency-codes@2",
  "web-features@3",
];
/** One constant, or the nearest thing each peer has. */
const ONE_CONSTANT: Readonly<Record<string, string>> = {
  "dinero.js": 'export { USD } from "dinero.js";',
  "countries-list": 'import { countries } from "countries-list"; export const PE = countries.PE;',
  "iso-3166": 'import { iso31661 } from "iso-3166"; export const PE = iso31661.find(({ alpha2 }) => alpha2 === "PE");',
  "currency-codes": 'import codes from "currency-codes"; export const USD = codes.code("USD");',
  "web-features": 'import data from "web-features/data.json"; export const grid = data.features.grid;',
};

function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

function row(name: string, ...cells: readonly (string | number)[]): void {
  process.stdout.write(`  ${name.padEnd(46)}${cells.map((cell) => String(cell).padStart(14)).join("")}\n`);
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Calls a second, from the median of several rounds. */
function perSecond(call: () => unknown, calls = 20_000): number {
  const rounds = Array.from({ length: 7 }, () => {
    const start = performance.now();
    for (let index = 0; index < calls; index++) call();
    return performance.now() - start;
  });
  return Math.round((calls / median(rounds)) * 1000);
}

/** What the tarball would weigh with no CommonJS and no doc comment: data in three forms and the helpers' code. */
function bareSize(files: readonly { path: string; size: number }[]): number {
  const sizes = files.map(({ path, size }) => {
    if (path.endsWith(".cjs")) return 0;
    if (!/\.d\.c?ts$/.test(path)) return size;
    return Buffer.byteLength(readFileSync(join(root, path), "utf8").replaceAll(/ *\/\*\*[\s\S]*?\*\/\n/g, ""));
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function install(): Promise<void> {
  writeFileSync(join(work, "package.json"), '{ "private": true, "type": "module" }\n');
  const [packed] = JSON.parse(await runCommand("npm", ["pack", "--json", "--pack-destination", work], root));
  const options = ["install", "--no-audit", "--no-fund", "--loglevel=error"];
  await runCommand("npm", [...options, join(work, packed.filename), ...TOOLS], work);
  heading("The tarball, kB unpacked (target: under 400)");
  const files: { path: string; size: number }[] = packed.files;
  for (const { path, size } of files.toSorted((a, b) => b.size - a.size)) row(path, (size / 1000).toFixed(1));
  row("together, and packed", (packed.unpackedSize / 1000).toFixed(1), (packed.size / 1000).toFixed(1));
  row("the same without CommonJS and doc comments", (bareSize(files) / 1000).toFixed(1));
}

async function benchKeptBytes(facts: readonly { id: string; source: { quote: string } }[]): Promise<void> {
  const all = await bundlers(work);
  const names = Object.keys(all);
  const measure = async (label: string, code: string) => {
    const kept = await Promise.all(
      Object.entries(all).map(([name, bundle]) => keptCode(bundle, join(work, "kept", `${label}-${name}`), code)),
    );
    return kept;
  };
  heading("Bytes kept of one constant, minified (target: at most 160 more than the literal)");
  row("", ...names);
  const constants = ["goods-trade-2021", "usaid-investment", "shared-values", "inl-lima-anniversary"];
  for (const id of constants) {
    const fact = facts.find((each) => each.id === id);
    const literal = `export const value = ${JSON.stringify(fact)};`;
    const plain = await measure(`plain-${id}`, literal);
    const ours = await measure(`ours-${id}`, `export { ${constantName(id)} as value } from "${NAME}";`);
    row(`${id}: literal by hand`, ...plain.map((code) => code.length));
    row(`${id}: the package, more than that`, ...ours.map((code, index) => code.length - (plain[index]?.length ?? 0)));
  }
  for (const [peer, code] of Object.entries(ONE_CONSTANT)) {
    row(peer, ...(await measure(peer, code)).map(({ length }) => length));
  }
  heading("Bytes kept of one helper, and how many facts with it (target: none)");
  row("", ...names);
  for (const helper of ["growth", "ratio", "isAtLeast", "format", "figure", "total", "fact"]) {
    const kept = await measure(helper, `export { ${helper} } from "${NAME}";`);
    const factsIn = (code: string) => facts.filter(({ id }) => code.includes(`id:"${id}"`)).length;
    row(helper, ...kept.map((code) => `${code.length} / ${factsIn(code)}`));
  }
}

interface Runs extends Record<"import" | "processor" | "process", number[]> {
  readonly name: string;
  readonly specifier: string;
}

/** All data the main entry exports, as anybody would write it down: one literal a line. */
async function plainLiterals(): Promise<string> {
  const { facts, ...main }: typeof import("../../src/index.ts") = await import(join(root, "dist/index.js"));
  const data = Object.entries(main).filter(([, value]) => typeof value !== "function");
  const literals = data.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  return `${literals.join("")}export const facts = [${facts.map(({ id }) => constantName(id)).join(", ")}];\n`;
}

async function benchImport(): Promise<void> {
  writeFileSync(join(work, "literals.mjs"), await plainLiterals());
  const built = readFileSync(join(root, "dist/index.js"), "utf8");
  writeFileSync(join(work, "unfrozen.mjs"), built.replace(/function deepFreeze\((\w+)\)\{/, "$&return $1;"));
  writeFileSync(join(work, "helpers.mjs"), built.replaceAll(/(?<=@__PURE__ \*\/deepFreeze\().*(?=\))/g, "[]"));
  const modules: Readonly<Record<string, string>> = {
    "a file of plain literals": "./literals.mjs",
    [NAME]: NAME,
    "the same, nothing frozen": "./unfrozen.mjs",
    "its helpers alone": "./helpers.mjs",
    ...Object.fromEntries(Object.keys(ONE_CONSTANT).map((peer) => [peer, peer])),
  };
  const turns = Object.entries(modules);
  const columns = ["import", "processor", "process"] as const;
  const runs = turns.map(([name, specifier]) => ({ name, specifier, import: [], processor: [], process: [] }) as Runs);
  for (let round = 0; round < 41; round++) {
    // Back and forth, so that no module always follows the heaviest one.
    for (const run of round % 2 === 0 ? runs : runs.toReversed()) {
      const script = `
        const start = performance.now();
        await import(${JSON.stringify(run.specifier)});
        const end = performance.now();
        const { user, system } = process.cpuUsage();
        console.log(JSON.stringify([end - start, (user + system) / 1000]));`;
      const start = performance.now();
      const output = await runCommand(process.execPath, ["--input-type=module", "-e", script], work);
      run.process.push(performance.now() - start);
      const [inside, processor] = JSON.parse(output);
      run.import.push(inside);
      run.processor.push(processor);
    }
  }
  heading("Import in a fresh process, median of 41 (target: at most 1.05 times the plain literals)");
  row("", ...columns.flatMap((column) => [`${column} ms`, "ratio"]));
  for (const run of runs) {
    const cells = columns.map((column) => [median(run[column]), median(runs[0]?.[column] ?? [])] as const);
    row(run.name, ...cells.flatMap(([time, base]) => [time.toFixed(1), (time / base).toFixed(2)]));
  }
}

function benchTypes(): void {
  heading("Instantiations of the type checker, more than an empty file (target: at most 300)");
  const empty = instantiations(work, "export {};");
  const constants = "goodsTrade2009, goodsTrade2021, usaidInvestment";
  const consumers: Readonly<Record<string, string>> = {
    "three constants, a lookup, a total, a growth": TYPICAL_CONSUMER,
    "three constants": `import { ${constants} } from "${NAME}"; export const all = [${constants.replaceAll(/(\w+)/g, "$1.value")}];`,
    byAgency: `import { byAgency } from "${NAME}"; export const ids = byAgency("usaid").map(({ id }) => id);`,
    "growth alone": `import { goodsTrade2009, goodsTrade2021, growth } from "${NAME}"; export const grown = growth(goodsTrade2009, goodsTrade2021).percent.value;`,
    "total alone": `import { goodsTrade2009, goodsTrade2021, total } from "${NAME}"; export const sum = total([goodsTrade2009, goodsTrade2021]);`,
    "dinero.js: an amount and a sum": `import { add, dinero, USD } from "dinero.js"; export const sum = add(dinero({ amount: 1, currency: USD }), dinero({ amount: 2, currency: USD }));`,
  };
  for (const [name, code] of Object.entries(consumers)) {
    row(name, instantiations(work, code) - empty);
  }
}

async function benchCalls(): Promise<void> {
  const main: typeof import("../../src/index.ts") = await import(join(root, "dist/index.js"));
  const { facts, fact, byAgency, total, growth, figure, goodsTrade2009, goodsTrade2021 } = main;
  const map = new Map(facts.map((each) => [each.id as string, each]));
  const pair = [main.childProtectionCompactAssistance, main.antiTraffickingProjectsAssistance] as const;
  const compare = (name: string, ours: () => unknown, plain: () => unknown) => {
    const [rate, plainRate] = [perSecond(ours), perSecond(plain)];
    row(name, rate.toLocaleString("en-US"), plainRate.toLocaleString("en-US"), (plainRate / rate).toFixed(1));
  };
  heading("Calls a second");
  row("", "the package", "plain", "times slower");
  compare(
    "fact(id) and Map.get",
    () => fact("goods-trade-2021"),
    () => map.get("goods-trade-2021"),
  );
  compare(
    "byAgency and filter",
    () => byAgency("usaid"),
    () => facts.filter(({ agencies }) => agencies.some((id) => id === "usaid")),
  );
  compare(
    "total of 2 and a loop",
    () => total(pair),
    () => pair.reduce((sum, { value }) => sum + value, 0),
  );
  compare(
    "growth and a division",
    () => growth(goodsTrade2009, goodsTrade2021),
    () => (goodsTrade2021.value - goodsTrade2009.value) / goodsTrade2009.value,
  );

  heading("Milliseconds of a total, by the count of figures (linear: ten times a row)");
  row("", "unrelated", "ms each 1,000", "assumeDisjoint", "plain loop");
  for (const count of [10, 100, 1_000, 10_000, 100_000, 1_000_000]) {
    const figures: Figure<"USD", "assistance">[] = Array.from({ length: count }, (_, index) =>
      figure({
        id: `own-${index}`,
        label: "An amount of one’s own",
        value: index + 1,
        unit: "USD",
        measure: "assistance",
      } as never),
    );
    const time = (call: () => unknown) => {
      const start = performance.now();
      call();
      return performance.now() - start;
    };
    const bounded = time(() => total(figures as never));
    const assumed = time(() => total(figures as never, { assumeDisjoint: true }));
    const loop = time(() => figures.reduce((sum, { value = 0 }) => sum + value, 0));
    const shown = [bounded, (bounded / count) * 1000, assumed, loop].map((value) => value.toFixed(2));
    row(count.toLocaleString("en-US"), ...shown);
  }
}

try {
  await install();
  cpSync(join(root, "dist/facts.json"), join(work, "facts.json"));
  const facts = JSON.parse(readFileSync(join(work, "facts.json"), "utf8"));
  await benchKeptBytes(facts);
  await benchImport();
  benchTypes();
  await benchCalls();
} finally {
  rmSync(work, { recursive: true, force: true });
}
