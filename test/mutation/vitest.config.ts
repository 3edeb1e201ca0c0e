import { defineConfig } from "vitest/config";

/** The tests that are quick enough to be run against every mutant. */
export default defineConfig({
  test: {
    // One load of the modules serves all files: a mutant is switched on at run time.
    isolate: false,
    // Mutated sources are slower than the real ones.
    testTimeout: 60_000,
    setupFiles: ["test/mutation/propertyRuns.ts"],
    include: ["test/src/**/*.test.ts", "test/pipeline/{load,read,ledger,verify,emit}/**/*.test.ts"],
    exclude: [
      "test/pipeline/verify/**/mutants.test.ts",
      "test/src/arithmetic/largeTotal.test.ts",
      "test/src/facts/frozen.test.ts",
      "test/src/input/hostileFigures.test.ts",
    ],
  },
});
