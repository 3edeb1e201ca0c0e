/** The declarations of the JSON files: the data's own types instead of those read off a literal. */
const JSON_TYPES = { facts: "Fact", relations: "Relation" } as const;

function jsonDeclarations(): [string, string][] {
  return Object.entries(JSON_TYPES).flatMap(([name, type]): [string, string][] => {
    const declared = `import type { ${type} } from "./index.cjs";\n\ndeclare const ${name}: ${type}[];\nexport = ${name};\n`;
    return [
      // `exports` names this one; the other is what a resolver finds beside the file if it ignores `exports`.
      [`${name}.json.d.cts`, declared],
      [`${name}.json.d.ts`, declared],
    ];
  });
}

/**
 * The declarations the compiler does not write, by file name. Each ES module re-exports those of its CommonJS twin, which
 * TypeScript allows in this direction only: every literal type is spelled once, and both formats share the type of
 * `FactError`.
 */
export const moduleDeclarations: readonly (readonly [string, string])[] = [
  ...["index", "schema", "es-PE"].map((entry): [string, string] => [
    `${entry}.d.ts`,
    `export * from "./${entry}.cjs";\n`,
  ]),
  ...jsonDeclarations(),
];
