import { expect, it } from "vitest";
import { nearest } from "../../../src/words/nearest.ts";

it.each([
  ["an empty text, none", "", ["abcd", "a"], []],
  [
    "a part of a name before names as long",
    "trade",
    ["grade", "trace", "goods-trade-2021"],
    ["goods-trade-2021", "grade", "trace"],
  ],
  ["a misspelt name", "culturr", ["peru", "culture", "nature"], ["culture"]],
  ["a name in another case, once", "usiad", ["usaid", "USAID"], []],
  ["two letters, none", "us", ["usaid"], []],
  ["a word with much before it, none", "ultures", ["agriculture"], []],
  [
    "a word that is like many, three",
    "trades",
    ["trade", "trader", "traded", "tirades"],
    ["trade", "trader", "traded"],
  ],
  ["a word that is like none", "drugs", ["trade", "health", "culture"], []],
])("finds for %s", (_, wanted, names, found) => {
  expect(nearest(wanted, names)).toEqual(found);
});
