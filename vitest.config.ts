import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/**/*.prop.test.ts"] } },
      {
        test: {
          name: "properties",
          include: ["test/**/*.prop.test.ts"],
          setupFiles: ["test/propertyRuns.ts"],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
        },
      },
    ],
  },
});
