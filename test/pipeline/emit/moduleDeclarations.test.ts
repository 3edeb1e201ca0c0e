import { expect, it } from "vitest";
import { moduleDeclarations } from "../../../pipeline/emit/moduleDeclarations.ts";

const declarations = new Map(moduleDeclarations);

it("re-exports the declarations of every entry’s CommonJS twin", () => {
  for (const entry of ["index", "schema", "es-PE"]) {
    expect(declarations.get(`${entry}.d.ts`)).toBe(`export * from "./${entry}.cjs";\n`);
  }
});

it("types the JSON files as lists of facts and of relations, for every resolver", () => {
  const facts = 'import type { Fact } from "./index.cjs";\n\ndeclare const facts: Fact[];\nexport = facts;\n';
  const relations =
    'import type { Relation } from "./index.cjs";\n\ndeclare const relations: Relation[];\nexport = relations;\n';
  expect([...declarations].filter(([name]) => name.includes("json"))).toEqual([
    ["facts.json.d.cts", facts],
    ["facts.json.d.ts", facts],
    ["relations.json.d.cts", relations],
    ["relations.json.d.ts", relations],
  ]);
});

it("declares nothing else", () => {
  expect(declarations.size).toBe(7);
});
