import { expect, it } from "vitest";
import { nearest } from "../../../src/lookup/nearest.ts";

it.each([
  ["an empty text, the shortest first", "", ["abcd", "abc", "a", "ab"], ["a", "ab", "abc"]],
  [
    "a part of a name before names as long",
    "trade",
    ["grade", "trace", "goods-trade-2021"],
    ["goods-trade-2021", "grade", "trace"],
  ],
  ["a misspelt name", "tarde", ["peru", "trade", "aid"], ["trade", "aid", "peru"]],
])("finds for %s", (_, wanted, names, found) => {
  expect(nearest(wanted, names)).toEqual(found);
});
