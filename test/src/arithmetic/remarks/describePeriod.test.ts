import { expect, test } from "vitest";
import { describePeriod } from "../../../../src/arithmetic/remarks/describePeriod.ts";
import { goodsTrade2021, type Period } from "../../../../src/index.ts";

const words: readonly (readonly [string, Period])[] = [
  ["is for calendar year 2021", { type: "year", year: 2021, calendar: "calendar" }],
  ["is for fiscal year 2021", { type: "year", year: 2021, calendar: "fiscal" }],
  ["is for 2021", { type: "year", year: 2021, calendar: "unstated" }],
  ["is for 2019 to 2021", { type: "span", from: 2019, to: 2021 }],
  ["is undated", { type: "instant", date: null }],
  ["is for June 10, 2022", { type: "instant", date: "2022-06-10" }],
  ["is for 2019", { type: "span", from: 2019, to: 2019 }],
  ["is as of June 2022", { type: "instant", date: "2022-06", relation: "asOf" }],
  ["is for the end of 2022", { type: "instant", date: "2022", relation: "byEndOf" }],
  ["is cumulative", { type: "cumulative", since: null, asOf: null }],
  ["is cumulative since 2006", { type: "cumulative", since: "2006", asOf: null }],
  ["is cumulative as of 2022", { type: "cumulative", since: null, asOf: "2022" }],
  ["is cumulative since 2006 as of 2022", { type: "cumulative", since: "2006", asOf: "2022" }],
  ["is per day", { type: "rate", per: "day", statistic: null }],
  ["is per month", { type: "rate", per: "month", statistic: "mean" }],
  ["has no stated period", { type: "unstated" }],
];

test.each(words)("%s", (text, period) => {
  expect(describePeriod({ ...goodsTrade2021, period })).toBe(`“${goodsTrade2021.label}” ${text}`);
});
