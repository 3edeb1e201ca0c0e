import { inspect } from "../model/inspect.ts";
import type { InstantPeriod, Period } from "../model/period.ts";
import { CALENDARS, INSTANT_RELATIONS, RATE_TIMES } from "../model/vocabulary.ts";
import { dateNeededBy } from "../words/dateNeededBy.ts";
import { readIsoDate } from "../words/isoDate.ts";
import { fieldProblem, isObject, oneOf, optionalProblem, type Problem, type Rule } from "./fieldProblem.ts";

const PERIOD: Rule = ['a period such as { type: "unstated" }', isObject];
const TYPE = /* @__PURE__ */ oneOf([
  "year",
  "span",
  "instant",
  "cumulative",
  "rate",
  "unstated",
] satisfies Period["type"][]);
const YEAR: Rule = [
  "a year from 1000 to 9999",
  (year) => Number.isInteger(year) && readIsoDate(String(year)) !== undefined,
];
const DATE: Rule = [
  "a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, or null",
  (date) => date === null || readIsoDate(date) !== undefined,
];
const CALENDAR = /* @__PURE__ */ oneOf(CALENDARS);
const RELATION = /* @__PURE__ */ oneOf(INSTANT_RELATIONS);
const PER = /* @__PURE__ */ oneOf(RATE_TIMES);
const STATISTIC = /* @__PURE__ */ oneOf(["mean", null]);

function orderProblem(from: unknown, to: unknown): Problem | undefined {
  const [first, last] = [readIsoDate(from), readIsoDate(to)];
  if (first === undefined || last === undefined || first.start < last.end) return undefined;
  return { field: "period", expected: "an end no earlier than its beginning", received: `${from} to ${to}` };
}

function precisionProblem({ relation, date }: InstantPeriod): Problem | undefined {
  const needed = dateNeededBy(relation, date);
  return needed === undefined
    ? undefined
    : { field: "period.date", expected: `${needed} with “${relation}”`, received: inspect(date) };
}

/** What is wrong with a period: its type, a field, or its end before its beginning. */
export function periodProblem(candidate: unknown): Problem | undefined {
  if (!isObject(candidate)) return fieldProblem("period", candidate, PERIOD);
  const period = candidate as Period;
  switch (period.type) {
    case "year":
      return (
        fieldProblem("period.year", period.year, YEAR) ?? fieldProblem("period.calendar", period.calendar, CALENDAR)
      );
    case "span":
      return (
        fieldProblem("period.from", period.from, YEAR) ??
        fieldProblem("period.to", period.to, YEAR) ??
        orderProblem(String(period.from), String(period.to))
      );
    case "instant":
      return (
        fieldProblem("period.date", period.date, DATE) ??
        optionalProblem("period.relation", period.relation, RELATION) ??
        precisionProblem(period)
      );
    case "cumulative":
      return (
        fieldProblem("period.since", period.since, DATE) ??
        fieldProblem("period.asOf", period.asOf, DATE) ??
        orderProblem(period.since, period.asOf)
      );
    case "rate":
      return (
        fieldProblem("period.per", period.per, PER) ?? fieldProblem("period.statistic", period.statistic, STATISTIC)
      );
    default:
      return fieldProblem("period.type", (period as Period).type, TYPE);
  }
}
