import { expect, test } from "vitest";
import { readNumber } from "../../../src/words/readNumber.ts";

test.each([
  ["highest", 1n],
  ["first", 1n],
  ["second", 2n],
  ["third", 3n],
])("the rank “%s” is %d", (word, digits) => {
  expect(readNumber(word)).toMatchObject({ digits, exponent: 0, isExact: true, sign: null });
});
