import { describe, expect, test } from "vitest";
import { figure, type Period, total } from "../../../src/index.ts";
import { expectRefusal } from "./expectRefusal.ts";

const least = { id: "visitors", value: 1200, unit: "people", measure: "visitors" } as const;
const make = (changes: object) => figure({ ...least, ...changes } as Parameters<typeof figure>[0]);

describe("figure", () => {
  test("of the least there must be is exact", () => {
    expect(figure(least)).toEqual({
      id: "visitors",
      label: "visitors",
      agencies: [],
      value: 1200,
      unit: "people",
      written: "1200",
      hedge: null,
      bounds: { min: 1200, max: 1200, minIncluded: true, maxIncluded: true, basis: "exact" },
      measure: "visitors",
      series: null,
      period: { type: "unstated" },
    });
  });

  test("keeps every field it is given", () => {
    const fields = {
      label: "Visitors",
      series: "visitors",
      stage: "announced",
      agencies: ["usaid", "My own office"],
      period: { type: "year", year: 2021, calendar: "fiscal" },
    };
    expect(make(fields)).toMatchObject(fields);
    expect(make({ stage: null }).stage).toBeNull();
  });

  test.each([
    ["$9.4 million", 9_400_000, null, 9_350_000, 9_450_000, true, true, "rounding"],
    ["9.4 million", 9_400_000, "more than", 9_400_000, null, false, false, "stated"],
    ["1,200", 1200, "nearly", null, 1200, false, false, "stated"],
    ["1,200", 1200, "almost", null, 1200, false, false, "stated"],
    ["1,200", 1200, "at least", 1200, null, true, false, "stated"],
    ["1,200", 1200, "over", 1200, null, false, false, "stated"],
    ["1,200", 1200, "approximately", null, null, false, false, "stated"],
    ["1,200", 1200, "an average of", 1150, 1250, true, true, "rounding"],
    ["eight", 8, null, 8, 8, true, true, "exact"],
  ])("%s, %s, with the hedge %s has the limits of its words", (...row) => {
    const [written, value, hedge, min, max, minIncluded, maxIncluded, basis] = row;
    expect(make({ value, written, hedge }).bounds).toEqual({ min, max, minIncluded, maxIncluded, basis });
  });

  test.each([
    ["more than", 1200, null, false, false],
    ["at least", 1200, null, true, false],
    ["nearly", null, 1200, false, false],
    ["approximately", null, null, false, false],
  ])("without words, %s moves the limits from the value", (hedge, min, max, minIncluded, maxIncluded) => {
    expect(make({ hedge }).bounds).toEqual({ min, max, minIncluded, maxIncluded, basis: "stated" });
  });

  test("without words, an average is as exact as its digits", () => {
    const exact = { min: 1200, max: 1200, minIncluded: true, maxIncluded: true, basis: "exact" };
    expect(make({ hedge: "an average of" }).bounds).toEqual(exact);
  });

  test("takes limits of your own in place of those of the words", () => {
    const bounds = { min: 1000, max: null, minIncluded: true, maxIncluded: false, basis: "stated" } as const;
    expect(make({ bounds, written: "1,200" }).bounds).toEqual(bounds);
    for (const min of [1200, null]) expect(make({ bounds: { ...bounds, min, minIncluded: false } }).value).toBe(1200);
  });

  test("is a frozen copy: what it was made from may change afterwards", () => {
    const agencies = ["usaid"];
    const made = make({ agencies });
    agencies.push("state");
    expect(made.agencies).toEqual(["usaid"]);
    for (const part of [made, made.bounds, made.period, made.agencies]) expect(Object.isFrozen(part)).toBe(true);
  });

  test("has no negative zero", () => {
    const { value, bounds, written } = make({ value: -0 });
    expect([Object.is(value, 0), Object.is(bounds.min, 0), written]).toEqual([true, true, "0"]);
  });

  test("takes the largest exact number, and enters a total", () => {
    expect(total([make({ value: Number.MAX_SAFE_INTEGER })]).bounds.max).toBe(Number.MAX_SAFE_INTEGER);
    expect(make({ value: -Number.MAX_SAFE_INTEGER }).value).toBe(-Number.MAX_SAFE_INTEGER);
  });

  test.each<{ period: Period }>(
    (
      [
        { type: "year", year: 1000, calendar: "unstated" },
        { type: "year", year: 9999, calendar: "calendar" },
        { type: "span", from: 2019, to: 2021 },
        { type: "instant", date: null },
        { type: "instant", date: "2022-06-10" },
        { type: "cumulative", since: "2006", asOf: null },
        { type: "rate", per: "month", statistic: "mean" },
        { type: "rate", per: "day", statistic: null },
        { type: "unstated" },
      ] as const
    ).map((period) => ({ period })),
  )("takes the period $period", ({ period }) => {
    expect(make({ period }).period).toEqual(period);
  });
});

describe("figure refuses, naming the field,", () => {
  test.each([
    ["id", { id: "" }],
    ["id", { id: 5 }],
    ["label", { label: "" }],
    ["label", { label: 5 }],
    ["unit", { unit: "" }],
    ["unit", { unit: undefined }],
    ["measure", { measure: null }],
    ["series", { series: 5 }],
    ["value", { value: "1200" }],

    ["value", { value: null }],
    ["value", { value: undefined }],
    ["value", { value: Number.NaN }],
    ["value", { value: Number.POSITIVE_INFINITY }],
    ["value", { value: 1e300 }],
    ["value", { value: 2 ** 53 + 2 }],
    ["value", { value: -(2 ** 53) }],
    ["hedge", { hedge: "circa" }],
    ["hedge", { hedge: "" }],
    ["stage", { stage: "spent" }],
    ["written", { written: 1200 }],
    ["written", { written: "" }],
    ["written", { written: "many" }],
    ["written", { written: "hundreds of thousands" }],
    ["written", { written: "1,300" }],
    ["written", { written: "١٢٠٠" }],
    ["written", { written: "\u202E0021\u202C" }],
    ["period", { period: "2021" }],
    ["period", { period: { type: "someday" } }],
    ["period", { period: { type: "year", year: 999, calendar: "calendar" } }],
    ["period", { period: { type: "year", year: 10_000, calendar: "calendar" } }],
    ["period", { period: { type: "year", year: 2021.5, calendar: "calendar" } }],
    ["period", { period: { type: "year", year: 2021, calendar: "lunar" } }],
    ["period", { period: { type: "span", from: 2021, to: 2019, calendar: "calendar" } }],
    ["period", { period: { type: "span", from: 2019, to: 1.5, calendar: "calendar" } }],
    ["period", { period: { type: "instant", date: "2022-02-30" } }],
    ["period", { period: { type: "cumulative", since: "then", asOf: null } }],
    ["period", { period: { type: "cumulative", since: null, asOf: "now" } }],
    ["period", { period: { type: "rate", per: "week", statistic: null } }],
    ["period", { period: { type: "rate", per: "month", statistic: "median" } }],
    ["bounds", { bounds: {} }],
    ["bounds", { bounds: { min: 2000, max: 1000, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: 1200, max: 1200, minIncluded: true, maxIncluded: false, basis: "stated" } }],
    ["bounds", { bounds: { min: null, max: 1200, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: 1200, max: null, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: Number.NaN, max: 1300, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: 1100, max: 1300, minIncluded: 1, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: 1100, max: 1300, minIncluded: true, maxIncluded: true, basis: "felt" } }],
    ["limits", { bounds: { min: 1201, max: 1300, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["limits", { bounds: { min: 1100, max: 1199, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["agencies", { agencies: "usaid" }],
    ["agencies", { agencies: [5] }],
  ])("%s: %j", (field, changes) => {
    const { reason, facts } = expectRefusal(() => make(changes), "invalid-input");
    expect(reason).toContain(field);
    if (field !== "id") expect(facts).toEqual(["visitors"]);
  });

  test.each([[null], [undefined], ["visitors"], [5], [[]], [{}]])("an input that is %j", (input) => {
    expectRefusal(() => figure(input as never), "invalid-input", []);
  });

  test("a number that JSON cannot hold", () => {
    expect(expectRefusal(() => make({ value: 1200n }), "invalid-input").reason).toContain("value");
  });

  test("a getter that throws, and a cycle", () => {
    const input = {
      ...least,
      get label(): string {
        throw new Error("label was read");
      },
    };
    expectRefusal(() => figure(input), "invalid-input");
    const bounds = { min: 1, max: null, minIncluded: true, maxIncluded: false, basis: {} };
    bounds.basis = bounds;
    expectRefusal(() => make({ bounds }), "invalid-input");
  });
});
