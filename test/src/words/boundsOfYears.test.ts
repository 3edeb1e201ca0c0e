import { expect, test } from "vitest";
import { boundsOfYears } from "../../../src/words/boundsOfYears.ts";

test.each([
  ["more than 60 years", { min: 60, max: null, minIncluded: false, maxIncluded: false, basis: "stated" }],
  ["nearly 20 years", { min: null, max: 20, minIncluded: false, maxIncluded: false, basis: "stated" }],
  ["ten years", { min: 10, max: 10, minIncluded: true, maxIncluded: true, basis: "exact" }],
  ["one year", { min: 1, max: 1, minIncluded: true, maxIncluded: true, basis: "exact" }],
])("%s", (words, bounds) => {
  expect(boundsOfYears(words)).toEqual(bounds);
});

test.each(["", "60", "60 months", "many years", "60 years ago", "more than years"])("no years in “%s”", (words) => {
  expect(boundsOfYears(words)).toBeUndefined();
});
