import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { reportProblems } from "../pipeline/commands/reportProblems.ts";
import { writeGeneratedFiles } from "../pipeline/commands/writeGeneratedFiles.ts";

/** Writes `src/facts/` anew, which starts the tests that read it. */
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

// The tests elsewhere read `dist/`.
const tests = spawn("npx vitest --watch --changed --passWithNoTests --project unit test/src test/pipeline", {
  shell: true,
  stdio: "inherit",
  env: { ...process.env, PROPERTY_RUNS: "100" },
});
tests.on("close", (status) => process.exit(status ?? 0));
