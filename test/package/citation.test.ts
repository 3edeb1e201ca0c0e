import { readFileSync } from "node:fs";
import { validateCFF } from "cffjs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };

const citation = parse(readFileSync("CITATION.cff", "utf8"));

test("CITATION.cff is valid by the published schema of its format", () => {
  expect(validateCFF(citation)).toMatchObject({ title: manifest.name, license: manifest.license });
});

test("the schema refuses a citation without authors", () => {
  const { authors: _, ...anonymous } = citation;
  expect(() => validateCFF(anonymous)).toThrow("authors");
});
