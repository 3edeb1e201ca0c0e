import { expect, it } from "vitest";
import { constantName } from "../../pipeline/load/constantName.ts";
import * as main from "../../src/index.ts";
import * as schema from "../../src/schema/index.ts";

it("the main entry exports these names", async () => {
  await expect(`${Object.keys(main).sort().join("\n")}\n`).toMatchFileSnapshot("./exports.txt");
});

it("every fact is exported under the name of its id", () => {
  const constants: Record<string, unknown> = { ...main };
  for (const fact of main.facts) expect(constants[constantName(fact.id)]).toBe(fact);
});

it("the schema entry exports these names", () => {
  expect(Object.keys(schema).sort()).toEqual(["factSchema", "factsSchema", "parseFact", "relationSchema"]);
});
