import { defineConfig } from "vitest/config";

/** The tests that are quick enough to be run against every mutant. */
export default defineConfig({
  test: {
    // One load of the modules serves all files: a mutant is switched on at run time.
    isolate: false,
    // Mutated sources are slower than the real ones.
    testTimeout: 60_000,
    setupFiles: ["test/mutation/propertyRuns.ts"],
    include: ["test/{build,claims,figures,lookup,text}/**/*.test.ts", "test/data/rules/*.test.ts"],
    exclude: ["test/build/generate.test.ts", "test/figures/largeTotal.test.ts", "test/figures/hostileFigures.test.ts"],
  },
});
