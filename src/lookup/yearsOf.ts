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

/** The years a fact's date or period names: not those in between. */
export function yearsOf(fact: Fact): number[] {
  const named = "period" in fact ? yearsOfPeriod(fact.period) : fact.kind === "event" ? [fact.date.value] : [];
  return [...new Set(named.flatMap((date) => (date === null ? [] : [Number(String(date).slice(0, 4))])))];
}
