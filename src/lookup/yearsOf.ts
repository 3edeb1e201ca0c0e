import type { Fact } from "../model/fact.ts";
import type { Period } from "../model/period.ts";

function yearsOfPeriod(period: Period): readonly (number | string | null)[] {
  switch (period.type) {
    case "year":
      return [period.year];
    case "span":
      return [period.from, period.to];
    case "instant":
      return [period.date];
    case "cumulative":
      return [period.since, period.asOf];
    default:
      return [];
  }
}

function namedDates(fact: Fact): readonly (string | number | null)[] {
  if ("period" in fact) return yearsOfPeriod(fact.period);
  return fact.kind === "event" ? [fact.date.value] : [];
}

/** The years a fact's date or period names: not those in between. */
export function yearsOf(fact: Fact): number[] {
  const dates = namedDates(fact).filter((date) => date !== null);
  return [...new Set(dates.map((date) => Number(String(date).slice(0, 4))))];
}
