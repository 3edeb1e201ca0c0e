import { expect, test } from "vitest";
import { barPlaces } from "../../docs/.vitepress/document/barPlaces.ts";
import {
  foreignAssistance2021,
  fulbrightPeruvians,
  goodsTrade2021,
  peaceCorpsVolunteers,
  southernCommandProjects,
} from "../../src/index.ts";

test("a bar spans the bounds, with the printed value between them", () => {
  expect(barPlaces(goodsTrade2021)).toEqual({ start: 22, end: 78, value: 50 });
  const [min, max] = [0, 10];
  const bounds = { min, max, minIncluded: true, maxIncluded: true, basis: "stated" } as const;
  expect(barPlaces({ value: 2.5, bounds })).toEqual({ start: 22, end: 78, value: 36 });
});

test("an open end reaches the edge of its side", () => {
  expect(barPlaces(foreignAssistance2021)).toEqual({ start: 50, end: 100, value: 50 });
  expect(barPlaces(fulbrightPeruvians)).toEqual({ start: 0, end: 50, value: 50 });
  expect(barPlaces(peaceCorpsVolunteers)).toEqual({ start: 0, end: 100, value: 50 });
});

test("one number stands in the middle, and a figure without a value has no mark", () => {
  expect(barPlaces(southernCommandProjects)).toEqual({ start: 50, end: 50, value: 50 });
  const { value: _, ...without } = goodsTrade2021;
  expect(barPlaces(without)).toEqual({ start: 22, end: 78, value: null });
});
