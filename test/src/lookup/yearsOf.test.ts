import { expect, it } from "vitest";
import { goodsTrade2021, type Period, pandemicLows, peru } from "../../../src/index.ts";
import { yearsOf } from "../../../src/lookup/yearsOf.ts";

it.each<[Period, number[]]>([
  [{ type: "year", year: 2021, calendar: "fiscal" }, [2021]],
  [{ type: "span", from: 2009, to: 2020 }, [2009, 2020]],
  [{ type: "instant", date: "2022-06-10" }, [2022]],
  [{ type: "instant", date: null }, []],
  [{ type: "cumulative", since: null, asOf: "2022-06" }, [2022]],
  [{ type: "cumulative", since: "2022-01", asOf: "2022-06" }, [2022]],
  [{ type: "rate", per: "month", statistic: null }, []],
  [{ type: "unstated" }, []],
])("%j names %j", (period, years) => {
  expect(yearsOf({ ...goodsTrade2021, period })).toEqual(years);
});

it("takes the year of an event's date, and none from a fact without a time", () => {
  expect(yearsOf(pandemicLows)).toEqual([2022]);
  expect(yearsOf(peru)).toEqual([]);
});
