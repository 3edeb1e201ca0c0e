import { expect, test } from "vitest";
import { spellOut } from "../../../src/arithmetic/spellOut.ts";

test.each([
  [0, ""],
  [1, "0"],
  [6, "0; 1; 2; 3; 4; 5"],
  [7, "0; 1; 2; 3; 4; 5; and 1 more"],
])("of %d items the first six are spelled out", (count, text) => {
  expect(spellOut([...Array(count).keys()], String, "; ")).toBe(text);
});
