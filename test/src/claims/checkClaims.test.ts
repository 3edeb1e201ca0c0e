import { expect, test } from "vitest";
import { checkClaims, claims, facts } from "../../../src/index.ts";

test("the verdict on every claim of the document", () => {
  expect(checkClaims().map(({ id, verdict, otherValuesThatPass }) => [id, verdict, otherValuesThatPass])).toEqual([
    ["independence-six-years-before", "undetermined", null],
    ["usaid-sixty-years", "undetermined", null],
    ["three-areas-listed", "reproduces", 0],
    ["forty-years-by-2018", "undetermined", null],
    ["centers-among-projects", "consistent", 287],
    ["memorandum-renewed-every-five-years", "reproduces", 2],
    ["goods-trade-increased", "reproduces", null],
    ["agricultural-trade-increased", "reproduces", null],
    ["agricultural-trade-167-percent", "reproduces", 84],
  ]);
});

test("what each is recomputed from, in a sentence", () => {
  expect(checkClaims().map(({ printed, reason }) => [printed, reason])).toEqual([
    ["six", "The document does not print the date of independence-of-peru; it follows only from the statement itself."],
    ["more than 60", "The document does not print the beginning of the more than 60 years."],
    ["three", "usaid-technical-assistance-areas has 3 items."],
    ["40", "The document does not print the beginning of the 40 years."],
    ["18", "18 centers can be among 287 projects; how many of them they are is not printed."],
    ["5", "From 1997 to 2022-05 it is 25 years, a multiple of 5."],
    [null, "$17.2 billion is greater than $9.1 billion at every value their limits allow."],
    [null, "$4 billion is greater than $1.5 billion at every value their limits allow."],
    [
      "167 percent",
      "From $1.5 billion to $4 billion is about 166.67 percent; their limits leave at least 125.8 and at most 210.35 percent.",
    ],
  ]);
});

test("the figures recomputed, with their limits", () => {
  const recomputed = Object.fromEntries(checkClaims().map(({ id, recomputed }) => [id, recomputed]));
  expect(recomputed["agricultural-trade-167-percent"]?.value).toBeCloseTo(166.667, 3);
  expect(recomputed["agricultural-trade-167-percent"]?.unit).toBe("percent");
  expect(recomputed["three-areas-listed"]).toEqual({
    value: 3,
    unit: "areas",
    bounds: { min: 3, max: 3, minIncluded: true, maxIncluded: true, basis: "exact" },
  });
  expect(recomputed["memorandum-renewed-every-five-years"]).toMatchObject({ value: 25, unit: "years" });
  const without = Object.entries(recomputed).filter(([, quantity]) => quantity === null);
  expect(without.map(([id]) => id)).toEqual([
    "independence-six-years-before",
    "usaid-sixty-years",
    "forty-years-by-2018",
    "centers-among-projects",
    "goods-trade-increased",
    "agricultural-trade-increased",
  ]);
});

test("each is a claim of the data, in its own words, from facts that exist", () => {
  const ids = new Set<string>(facts.map(({ id }) => id));
  const checked = checkClaims();
  expect(checked.map(({ id, claim, quote }) => [id, claim, quote])).toEqual(
    claims.map(({ id, claim, source: { quote } }) => [id, claim, quote]),
  );
  for (const { inputs } of checked) {
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.filter((id) => !ids.has(id))).toEqual([]);
  }
});

test("a frozen array of plain data, made anew for every caller", () => {
  const checked = checkClaims();
  expect(Object.isFrozen(checked)).toBe(true);
  for (const check of checked) {
    expect(Object.isFrozen(check)).toBe(true);
    expect(Object.isFrozen(check.inputs)).toBe(true);
  }
  expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
  expect(checkClaims()).toEqual(checked);
});
