import type { Period } from "../model/period.ts";

/** A text that two periods share if they are the same time, whatever words give it. */
export function periodKey(period: Period): string {
  switch (period.type) {
    case "year":
      // A year that is not said to be fiscal is taken for a calendar year.
      return `year ${period.year}${period.calendar === "fiscal" ? " fiscal" : ""}`;
    case "span":
      return `span ${period.from} ${period.to}`;
    case "instant":
      return `instant ${period.date}`;
    case "cumulative":
      return `cumulative ${period.since} ${period.asOf}`;
    case "rate":
      return `rate ${period.per}`;
    case "unstated":
      return "unstated";
  }
}

/** The period figures share; unstated where they have none in common. */
export function commonPeriod(figures: readonly { readonly period: Period }[]): Period {
  const first = figures[0]?.period ?? { type: "unstated" };
  const key = periodKey(first);
  const isShared = figures.every(({ period }) => period === first || periodKey(period) === key);
  return isShared ? first : { type: "unstated" };
}
