import { defineConfig, type Options } from "tsup";
import { factsFromJson } from "./pipeline/emit/factsFromJson.ts";

const shared: Options = {
  entry: { index: "src/index.ts", schema: "src/schema/index.ts" },
  target: "es2022",
  platform: "neutral",
  treeshake: false,
  external: ["zod"],
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
};

export default defineConfig([
  {
    ...shared,
    format: "esm",
    // esbuild's own minifier drops the annotations that let a bundler leave out the constants nobody imports.
    // A statement a line, and functions keep their names: a stack trace can be read.
    minify: "terser",
    terserOptions: {
      compress: { module: true, join_vars: false, sequences: false },
      mangle: { module: true, keep_fnames: true },
      format: { preserve_annotations: true, comments: false, semicolons: false },
    },
  },
  {
    ...shared,
    format: "cjs",
    minify: true,
    esbuildPlugins: [factsFromJson],
    dts: {
      // `types` is an entry so that the other two share it under a stable name.
      entry: { index: "src/index.ts", schema: "src/schema/index.ts", types: "src/model/fact.ts" },
      // tsup sets baseUrl, which TypeScript 6 calls deprecated.
      compilerOptions: { ignoreDeprecations: "6.0" },
    },
  },
]);
