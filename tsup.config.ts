import { defineConfig, type Options } from "tsup";

const entry = { index: "src/index.ts", schema: "src/schema/index.ts", "es-PE": "src/locales/es-PE/index.ts" };

const shared: Options = { entry, target: "es2022", platform: "neutral", external: ["zod"] };

export default defineConfig([
  {
    ...shared,
    format: "esm",
    // What several entries use stands once, in a file they share.
    splitting: true,
    // Not minified: a stack trace shows lines that can be read, and applications minify for themselves.
    minify: false,
    treeshake: false,
    esbuildOptions: (options) => {
      options.charset = "utf8";
    },
  },
  {
    ...shared,
    // CommonJS itself is written by rollup.config.ts. The declarations of the ES modules re-export these.
    format: "cjs",
    dts: {
      only: true,
      // `types` is an entry so that the others share it under a stable name.
      entry: { ...entry, types: "src/model/fact.ts" },
      // tsup sets baseUrl, which TypeScript 6 calls deprecated.
      compilerOptions: { ignoreDeprecations: "6.0" },
    },
  },
]);
