import { expect, test } from "vitest";
import { mapRange } from "../../../pipeline/edition/mapRange.ts";

/** What the words marked with [ ] have become. */
function mapped(before: string, after: string): string {
  const start = before.indexOf("[");
  const end = before.indexOf("]") - 1;
  const range = mapRange(before.replace(/[[\]]/g, ""), after, { start, end });
  return after.slice(range.start, range.end);
}

test.each([
  ["words that stay", "over [$3 billion] in aid", "now over $3 billion in aid", "$3 billion"],
  ["a number that changed", "over [$3 billion] in aid", "over $4 billion in aid", "$4 billion"],
  ["a scale that changed", "over [$3 million] in aid", "over $3 billion in aid", "$3 billion"],
  ["words put in before", "gave [31] projects", "gave help to 31 projects", "31"],
  ["words put in behind", "gave [31] projects", "gave 31 large projects", "31"],
  ["words that are gone", "gave [31] projects", "gave projects", ""],
])("%s", (_, before, after, expected) => {
  expect(mapped(before, after)).toBe(expected);
});
