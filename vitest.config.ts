import { defineConfig } from "vitest/config";

const properties = "test/**/*.prop.test.ts";

/** Tests that read `dist/`, and so need `npm run build` first. */
const built = ["test/package/**/*.test.ts", "test/docs/**/*.test.ts", "test/src/facts/frozen.test.ts"];

const shared = {
  // The modules hold no state, so the files of a worker share one load of them.
  isolate: false,
  // Catches a hang. No verdict depends on how fast the machine is.
  testTimeout: 600_000,
  hookTimeout: 600_000,
};

export default defineConfig({
  test: {
    coverage: {
      include: ["src/**/*.ts", "pipeline/**/*.ts"],
      // Generated constants, and commands that tests start as processes.
      exclude: ["src/facts/**", "pipeline/commands/{check,generate,locate,pack,write-dist}.ts"],
      reporter: ["text-summary", "html"],
    },
    projects: [
      { test: { ...shared, name: "unit", include: ["test/**/*.test.ts"], exclude: [properties, ...built] } },
      { test: { ...shared, name: "properties", include: [properties], setupFiles: ["test/propertyRuns.ts"] } },
      { test: { ...shared, name: "package", include: built } },
    ],
  },
});
