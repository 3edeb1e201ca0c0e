import type { Period } from "../model/period.ts";
import { readIsoDate } from "../words/isoDate.ts";

function isYear(year: unknown): boolean {
  return Number.isInteger(year) && (year as number) >= 1000 && (year as number) <= 9999;
}

function isDate(date: unknown): boolean {
  return date === null || readIsoDate(date) !== undefined;
}

/** Whether it is a period with years and dates that exist. */
export function isPeriod(candidate: unknown): candidate is Period {
  if (typeof candidate !== "object" || candidate === null) return false;
  const period = candidate as Period;
  switch (period.type) {
    case "year":
      return isYear(period.year) && ["calendar", "fiscal", "unstated"].includes(period.calendar);
    case "span":
      return isYear(period.from) && isYear(period.to) && period.from <= period.to;
    case "instant":
      return isDate(period.date);
    case "cumulative":
      return isDate(period.since) && isDate(period.asOf);
    case "rate":
      return (
        ["day", "month", "year"].includes(period.per) && (period.statistic === null || period.statistic === "mean")
      );
    default:
      return period.type === "unstated";
  }
}
