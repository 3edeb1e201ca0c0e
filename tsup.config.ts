import { defineConfig } from "tsup";

const entry = { index: "src/index.ts", schema: "src/schema/index.ts", "es-PE": "src/locales/es-PE/index.ts" };

/** Writes the declarations of the CommonJS entries, which those of the ES modules re-export. rollup writes the code. */
export default defineConfig({
  entry,
  format: "cjs",
  dts: {
    only: true,
    // `types` is an entry so that the others share it under a stable name.
    entry: { ...entry, types: "src/model/fact.ts" },
    // tsup sets baseUrl, which TypeScript 6 calls deprecated.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  external: ["zod"],
});
