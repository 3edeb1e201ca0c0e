import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { reportProblems } from "../pipeline/commands/reportProblems.ts";
import { writeGeneratedFiles } from "../pipeline/commands/writeGeneratedFiles.ts";

/** What takes longer than a few seconds; `npm test` runs it. */
const slow = [
  "test/pipeline/commands/**",
  "test/pipeline/verify/mutants.test.ts",
  "test/src/arithmetic/largeTotal.test.ts",
  "test/types/**",
];

function generate(): void {
  reportProblems(writeGeneratedFiles(process.cwd()));
}

// An editor reports one save as several events: wait until they are over.
let timer: NodeJS.Timeout | undefined;
watch("data", { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(generate, 100);
});
generate();

const options = ["--project unit", "--project properties", "--changed", ...slow.map((glob) => `--exclude "${glob}"`)];
const tests = spawn(`npx vitest ${options.join(" ")}`, {
  shell: true,
  stdio: "inherit",
  env: { ...process.env, PROPERTY_RUNS: "100" },
});
tests.on("close", (status) => process.exit(status ?? 0));
