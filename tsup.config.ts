import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/schema.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Two entries share the generated ids.
  splitting: true,
  treeshake: false,
  clean: true,
  external: ["zod"],
  // tsup sets baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
