import { describe, expect, test } from "vitest";
import { periodProblem } from "../../../src/input/periodProblem.ts";

describe("periodProblem", () => {
  test.each([
    [{ type: "unstated" }],
    [{ type: "year", year: 1000, calendar: "unstated" }],
    [{ type: "year", year: 9999, calendar: "fiscal" }],
    [{ type: "span", from: 2021, to: 2021 }],
    [{ type: "span", from: 1000, to: 9999 }],
    [{ type: "instant", date: "2022-06" }],
    [{ type: "cumulative", since: null, asOf: null }],
    [{ type: "cumulative", since: "2006", asOf: null }],
    [{ type: "cumulative", since: null, asOf: "2006" }],
    [{ type: "rate", per: "year", statistic: null }],
  ])("takes %j", (period) => {
    expect(periodProblem(period)).toBeUndefined();
  });

  test.each([
    [null],
    [undefined],
    ["2021"],
    [2021],
    [{}],
    [{ type: "year", year: 999, calendar: "unstated" }],
    [{ type: "year", year: 10_000, calendar: "unstated" }],
    [{ type: "span", from: 999, to: 2021 }],
    [{ type: "span", from: 2021, to: 10_000 }],
    [{ type: "span", from: "2019", to: "2021" }],
    [{ type: "span", from: 2021, to: 2020 }],
    [{ type: "instant", date: undefined }],
    [{ type: "cumulative", since: "2021-02-30", asOf: null }],
    [{ type: "cumulative", since: null }],
  ])("refuses %j", (period) => {
    expect(periodProblem(period)).toBeDefined();
  });

  test("refuses a function, whatever its fields", () => {
    expect(periodProblem(Object.assign(() => 0, { type: "unstated" }))).toBeDefined();
  });
});
