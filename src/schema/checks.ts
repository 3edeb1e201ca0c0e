import type { Quote } from "../model/quote.ts";

const DAYS =
  "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])";
const LEAP_YEAR = "(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)";

/** A year, month or day that exists, from the year 1000 on. As a pattern it holds in the JSON Schema too. */
export const ISO_DATE = new RegExp(
  `^(?:[1-9]\\d{3}(?:-(?:0[1-9]|1[0-2]))?|[1-9]\\d{3}-(?:${DAYS})|${LEAP_YEAR}-02-29)$`,
);

export const CREDIT_EXPECTED =
  "expected credit, joint or several, where two or more agencies are credited, and only there";

/** Whether a fact says how its agencies share the credit exactly where there is something to share. */
export function hasCreditWhereShared(fact: {
  readonly agencies: readonly string[];
  readonly credit?: string | undefined;
}): boolean {
  return fact.agencies.length > 1 === (fact.credit !== undefined);
}

export function isAsLongAsItsPlace({ quote, start, end }: Quote): boolean {
  return end - start === quote.length;
}

export function areDifferent(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** Whether the second date can follow the first: a year holds all its days. */
export function isNotBefore(from: string | null, to: string | null): boolean {
  if (from === null || to === null) return true;
  return from.slice(0, to.length) <= to;
}

export function precisionOf(date: string): "year" | "month" | "day" {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}
