import { expect, test } from "vitest";
import { figure, goodsTrade2009, goodsTrade2021, growth, isFigure, peru } from "../../../src/index.ts";
import { hostileInputs } from "../lookup/hostileInputs.ts";

const own = figure({ id: "own", value: 5, unit: "ships", measure: "ships" });

test.each([
  ["a fact", goodsTrade2021],
  ["a figure of one’s own", own],
  ["a result", growth(goodsTrade2009, goodsTrade2021)],
  ["a figure that was read from JSON", JSON.parse(JSON.stringify(goodsTrade2021))],
])("%s is one", (_, candidate) => {
  expect(isFigure(candidate)).toBe(true);
});

const others: readonly (readonly [string, unknown])[] = [
  ["a fact without a number", peru],
  ["a figure without an id", { ...own, id: "" }],
  ["a figure with a value that is none", { ...own, value: Number.NaN }],
  ["bounds alone", own.bounds],
  ...hostileInputs.filter(([name]) => !name.includes("throws")),
];

test.each(others)("%s is none", (_, candidate) => {
  expect(isFigure(candidate)).toBe(false);
});
