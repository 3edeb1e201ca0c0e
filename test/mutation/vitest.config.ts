import type { RunnerTestFile } from "vitest";
import { defineConfig } from "vitest/config";
import type { Vitest } from "vitest/node";
import { keptWorker } from "./keptWorker.ts";

/** The folder whose code is mutated, such as `src/bounds`: its own tests must notice. */
const folder = process.env["MUTATED_FOLDER"] ?? "{src,pipeline}";

/** Counts a file that a mutant keeps from loading as a failed test: Stryker sees tests only. */
function failOnLoad(file: RunnerTestFile): RunnerTestFile {
  if (file.tasks.length > 0 || file.result?.state !== "fail") return file;
  const { result } = file;
  return { ...file, tasks: [{ type: "test", name: "loads", mode: "run", file, suite: undefined, result } as never] };
}

function countLoadFailures({ state }: Vitest): void {
  const getFiles = state.getFiles.bind(state);
  state.getFiles = (keys) => getFiles(keys).map(failOnLoad);
}

export default defineConfig({
  plugins: [
    {
      name: "run-for-every-mutant",
      // Stryker asks for Vitest's threads; a plugin has the last word.
      configureVitest({ project, vitest }) {
        project.config.pool = keptWorker.name as typeof project.config.pool;
        project.config.poolRunner = keptWorker;
        countLoadFailures(vitest);
      },
    },
  ],
  test: {
    // One load of the modules serves all files: a mutant is switched on at run time.
    isolate: false,
    // No verdict depends on how fast the machine is; Stryker ends endless loops.
    testTimeout: 600_000,
    setupFiles: ["test/mutation/propertyRuns.ts"],
    include: [`test/${folder}/**/*.test.ts`],
    // Tests that take many seconds, and those that need the built package.
    exclude: [
      "test/pipeline/{commands,edition}/**",
      "test/pipeline/verify/**/mutants.test.ts",
      "test/src/arithmetic/largeTotal.test.ts",
      "test/src/input/hostileFigures.test.ts",
    ],
  },
});
