import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** The folders whose tests are tested: what ships, and what verifies and writes the data. */
const FOLDERS = [
  ...["bounds", "words", "input", "overlap", "lookup", "arithmetic", "claims", "schema", "model"],
  ...["format", "cite", "explain", "label", "locales"],
].map((name) => `src/${name}`);
const OF_PIPELINE = ["load", "read", "ledger", "verify", "emit"].map((name) => `pipeline/${name}`);

/** The least share of mutants, in percent, that a folder's tests must notice. */
const LEAST_SCORE = 95;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

function scoreOf(folder: string): { mutants: number; noticed: number; score: number } {
  const report = JSON.parse(readFileSync(`reports/mutation/${folder}/report.json`, "utf8")) as Report;
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...names: readonly string[]) => statuses.filter((status) => names.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const mutants = noticed + count("Survived", "NoCoverage");
  return { mutants, noticed, score: Math.floor((noticed / mutants) * 1000) / 10 };
}

function test(folder: string): string {
  const started = Date.now();
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const { status } = spawnSync("npx", ["stryker", "run", "test/mutation/stryker.config.js"], {
    env: { ...process.env, MUTATED_FOLDER: folder },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`The tests of ${folder} do not run.`);

  const { mutants, noticed, score } = scoreOf(folder);
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  if (score < LEAST_SCORE) process.exitCode = 1;
  return `${folder.padEnd(18)} ${noticed} of ${mutants} mutants noticed: ${score} % (${minutes} minutes)`;
}

const asked = process.argv.slice(2);
const lines = (asked.length > 0 ? asked : [...FOLDERS, ...OF_PIPELINE]).map(test);
console.log(lines.join("\n"));
