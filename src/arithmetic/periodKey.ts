import type { Period } from "../model/period.ts";

/** A text that two periods share if they are the same time, whatever words give it. */
export function periodKey(period: Period): string {
  const { type, year, calendar, from, to, date, since, asOf, per } = period as Period & Record<string, unknown>;
  // A year that is not said to be fiscal is taken for a calendar year.
  return [type, year, calendar === "fiscal", from, to, date, since, asOf, per].join(" ");
}

/** The period figures share; unstated where they have none in common. */
export function commonPeriod(figures: readonly { readonly period: Period }[]): Period {
  const first = figures[0]?.period ?? { type: "unstated" };
  const key = periodKey(first);
  const isShared = figures.every(({ period }) => period === first || periodKey(period) === key);
  return isShared ? first : { type: "unstated" };
}
