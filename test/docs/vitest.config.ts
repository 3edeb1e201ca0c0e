import { defineConfig } from "vitest/config";

/** The tests of the built site, which `npm run test:docs` builds first. */
export default defineConfig({
  test: {
    name: "docs",
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/docs/**/*.site.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file starts a browser of its own.
    fileParallelism: false,
  },
});
