import { expect, test } from "vitest";
import { readNumberWords } from "../../../src/words/readNumberWords.ts";

test.each([
  ["zero", 0],
  ["one", 1],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty-one", 31],
  ["forty two", 42],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety-nine", 99],
  ["a hundred", 100],
  ["one hundred", 100],
  ["two hundred and five", 205],
  ["two hundred five", 205],
  ["nine hundred ninety-nine", 999],
  ["a dozen", 12],
  ["half a dozen", 6],
  ["two dozen", 24],
  ["eighty-three dozen", 996],
])("“%s” is %i", (words, number) => {
  expect(readNumberWords(words)).toBe(number);
});

test.each([
  ...["", "many", "a", "Twelve", "twenty-ten", "twenty-zero", "twenty-twelve", "twenty-one-two", "eleven two"],
  ...["ten hundred", "zero hundred", "eleven hundred", "two hundred and", "two hundred and zero", "two hundred many"],
  ...["zero dozen", "many dozen", "eighty-four dozen", "dozen", "hundred", "two hundred and five six"],
])("“%s” is no number below a thousand", (words) => {
  expect(readNumberWords(words)).toBeUndefined();
});
