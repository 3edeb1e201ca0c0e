import { defineConfig } from "vitest/config";

/** The tests of the built site; `buildSite.ts` builds it once, as the workflow that publishes it does. */
export default defineConfig({
  test: {
    name: "docs",
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/docs/**/*.site.ts"],
    globalSetup: "test/docs/buildSite.ts",
    // Catches a hang. No verdict depends on how fast the machine is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Each file starts a browser of its own, which keeps a core busy.
    maxWorkers: 2,
  },
});
