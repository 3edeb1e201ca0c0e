import { expect, it } from "vitest";
import { wordList } from "../../../src/explain/wordList.ts";

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
  [["a", "b", "c", "d", "e"], "a, b, c and 2 more"],
])("%j is “%s”", (items, words) => {
  expect(wordList(items, 3)).toBe(words);
});
