import type { Period } from "../model/period.ts";

/** A period in a few words; the same words mean the same period. */
export function describePeriod(period: Period): string {
  switch (period.type) {
    case "year":
      return `${period.calendar === "unstated" ? "" : `${period.calendar} year `}${period.year}`;
    case "span":
      return `${period.from} to ${period.to}`;
    case "instant":
      return period.date === null ? "an undated present" : `at ${period.date}`;
    case "cumulative": {
      const since = period.since === null ? "" : ` since ${period.since}`;
      const asOf = period.asOf === null ? "" : ` as of ${period.asOf}`;
      return `cumulative${since}${asOf}`;
    }
    case "rate":
      return `${period.statistic === "mean" ? "an average " : ""}per ${period.per}`;
    case "unstated":
      return "no stated period";
  }
}
