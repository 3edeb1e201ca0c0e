/** The CommonJS twin of every ES module in `dist/`: the same code in the same files, with its own copy of the data. */
export default {
  input: ["dist/index.js", "dist/schema.js", "dist/es-PE.js"],
  external: /^zod/,
  treeshake: false,
  output: {
    dir: "dist",
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    hoistTransitiveImports: false,
  },
};
