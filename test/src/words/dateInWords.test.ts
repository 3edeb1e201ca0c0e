import { expect, test } from "vitest";
import { dateInWords } from "../../../src/words/dateInWords.ts";

test.each([
  ["2022", "2022"],
  ["2022-01", "January 2022"],
  ["2022-06-10", "June 10, 2022"],
  ["1997-12-01", "December 1, 1997"],
  ["soon", "soon"],
])("%s is “%s”", (date, words) => {
  expect(dateInWords(date)).toBe(words);
});
