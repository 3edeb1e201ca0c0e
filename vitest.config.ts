import { defineConfig } from "vitest/config";

/** Tests that take many seconds: `npm test` leaves them to `npm run test:slow`. */
const slow = [
  "test/architecture/**/*.test.ts",
  "test/pipeline/commands/**/*.test.ts",
  "test/pipeline/verify/**/mutants.test.ts",
  "test/src/arithmetic/largeTotal.test.ts",
  "test/types/**/*.test.ts",
];

const shared = {
  // The modules hold no state, so the files of a worker share one load of them.
  isolate: false,
  // Catches a hang. No verdict depends on how fast the machine is.
  testTimeout: 600_000,
  hookTimeout: 600_000,
};

export default defineConfig({
  test: {
    // Vitest leaves a core to the watcher, which a single run does not have.
    maxWorkers: "100%",
    coverage: {
      include: ["src/**/*.ts", "pipeline/**/*.ts"],
      // Generated constants, and commands that tests start as processes.
      exclude: ["src/facts/**", "pipeline/commands/{check,generate,locate,pack,write-dist}.ts"],
      reporter: ["text-summary", "html"],
      // What the tests reach: a change must not reach less.
      thresholds: { statements: 96, branches: 94, functions: 97, lines: 97 },
    },
    // Each project loads and transforms all modules for itself: what `npm test` runs is one.
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: slow,
          setupFiles: ["test/propertyRuns.ts"],
        },
      },
      { test: { ...shared, name: "slow", include: slow } },
    ],
  },
});
