/**
 * The declarations of the ES modules, by file name: each re-exports those of the CommonJS module, which TypeScript
 * allows in this direction only. So every literal type is spelled once, and both formats share the type of `FactError`.
 */
export const moduleDeclarations = ["index", "schema"].map((entry): [string, string] => [
  `${entry}.d.ts`,
  `export * from "./${entry}.cjs";\n`,
]);
