import { expect, test } from "vitest";
import { describePeriod } from "../../../../src/arithmetic/remarks/describePeriod.ts";
import type { Period } from "../../../../src/index.ts";

const words: readonly (readonly [string, Period])[] = [
  ["calendar year 2021", { type: "year", year: 2021, calendar: "calendar" }],
  ["fiscal year 2021", { type: "year", year: 2021, calendar: "fiscal" }],
  ["2021", { type: "year", year: 2021, calendar: "unstated" }],
  ["2019 to 2021", { type: "span", from: 2019, to: 2021 }],
  ["an undated present", { type: "instant", date: null }],
  ["at 2022-06-10", { type: "instant", date: "2022-06-10" }],
  ["cumulative", { type: "cumulative", since: null, asOf: null }],
  ["cumulative since 2006", { type: "cumulative", since: "2006", asOf: null }],
  ["cumulative as of 2022", { type: "cumulative", since: null, asOf: "2022" }],
  ["cumulative since 2006 as of 2022", { type: "cumulative", since: "2006", asOf: "2022" }],
  ["per day", { type: "rate", per: "day", statistic: null }],
  ["an average per month", { type: "rate", per: "month", statistic: "mean" }],
  ["no stated period", { type: "unstated" }],
];

test.each(words)("%s", (text, period) => {
  expect(describePeriod(period)).toBe(text);
});
