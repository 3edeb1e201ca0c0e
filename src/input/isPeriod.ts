import { inspect } from "../model/inspect.ts";
import type { Period } from "../model/period.ts";
import { CALENDARS, INSTANT_RELATIONS, RATE_TIMES } from "../model/vocabulary.ts";
import { readIsoDate } from "../words/isoDate.ts";
import { type FieldRule, firstProblem, type Problem } from "./firstProblem.ts";

function isYear(year: unknown): boolean {
  return Number.isInteger(year) && (year as number) >= 1000 && (year as number) <= 9999;
}

function isDateOrNull(date: unknown): boolean {
  return date === null || readIsoDate(date) !== undefined;
}

function isOneOf(names: readonly unknown[]) {
  return (value: unknown) => names.includes(value);
}

function rulesOf(type: Period["type"]): readonly FieldRule[] {
  const year = { expected: "a year from 1000 to 9999", accepts: isYear };
  const date = { expected: "a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, or null", accepts: isDateOrNull };

  switch (type) {
    case "year":
      return [
        { field: "year", ...year },
        { field: "calendar", expected: '"calendar", "fiscal" or "unstated"', accepts: isOneOf(CALENDARS) },
      ];
    case "span":
      return [
        { field: "from", ...year },
        { field: "to", ...year },
      ];
    case "instant":
      return [
        { field: "date", ...date },
        {
          field: "relation",
          expected: '"asOf", "on", "during" or "byEndOf"',
          accepts: isOneOf([...INSTANT_RELATIONS, undefined]),
        },
      ];
    case "cumulative":
      return [
        { field: "since", ...date },
        { field: "asOf", ...date },
      ];
    case "rate":
      return [
        { field: "per", expected: '"day", "month" or "year"', accepts: isOneOf(RATE_TIMES) },
        { field: "statistic", expected: '"mean" or null', accepts: isOneOf(["mean", null]) },
      ];
    default:
      return [];
  }
}

/** The two ends of a period that has them, each a date, or `null` where it is open. */
function endsOf(period: Period): readonly unknown[] {
  if (period.type === "span") return [String(period.from), String(period.to)];
  return period.type === "cumulative" ? [period.since, period.asOf] : [];
}

const TYPES: readonly unknown[] = [
  "year",
  "span",
  "instant",
  "cumulative",
  "rate",
  "unstated",
] satisfies Period["type"][];

/** What is wrong with a period: its type, a field, or its end before its beginning. */
export function periodProblem(candidate: unknown): Problem | undefined {
  if (typeof candidate !== "object" || candidate === null) {
    return { field: "period", expected: 'a period such as { type: "unstated" }', received: inspect(candidate) };
  }
  const period = candidate as Period;
  if (!TYPES.includes(period.type)) {
    return { field: "period.type", expected: TYPES.map(inspect).join(", "), received: inspect(period.type) };
  }
  const problem = firstProblem(period, rulesOf(period.type));
  if (problem !== undefined) return { ...problem, field: `period.${problem.field}` };

  const ends = endsOf(period);
  const [from, to] = ends.map(readIsoDate);
  if (from === undefined || to === undefined || from.start < to.end) return undefined;
  return { field: "period", expected: "an end no earlier than its beginning", received: ends.join(" to ") };
}

/** Whether it is a period with years and dates that exist, in order. */
export function isPeriod(candidate: unknown): candidate is Period {
  return periodProblem(candidate) === undefined;
}
