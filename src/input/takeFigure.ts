import { FactError } from "../model/FactError.ts";
import type { Bounds, Figure, ValuedFigure } from "../model/figure.ts";
import { describe } from "../model/inspect.ts";
import { frozenCopy } from "./frozenCopy.ts";
import { isPeriod } from "./isPeriod.ts";

function invalid(call: string, id: string | undefined, found: string, expected: string): FactError {
  return new FactError(
    "invalid-input",
    id === undefined ? [] : [id],
    `${call} got ${found}${id === undefined ? "" : ` in ${id}`}, expected ${expected}.`,
    "Pass a fact of the document, or make a figure of your own with figure({ … }).",
  );
}

function isLimit(limit: unknown): limit is number | null {
  return limit === null || Number.isFinite(limit);
}

/** Whether limits make sense: finite or null, in order, and not an empty stretch. */
export function areBounds(bounds: unknown): bounds is Bounds {
  if (typeof bounds !== "object" || bounds === null) return false;
  const { min, max, minIncluded, maxIncluded, basis } = bounds as Record<keyof Bounds, unknown>;
  if (!isLimit(min) || !isLimit(max) || typeof minIncluded !== "boolean" || typeof maxIncluded !== "boolean")
    return false;
  if ((min === null && minIncluded) || (max === null && maxIncluded)) return false;
  if (min !== null && max !== null && (min > max || (min === max && !(minIncluded && maxIncluded)))) return false;
  return basis === "exact" || basis === "stated" || basis === "rounding";
}

function check(candidate: unknown, call: string): Figure {
  if (typeof candidate !== "object" || candidate === null || Array.isArray(candidate)) {
    throw invalid(call, undefined, describe(candidate), "a figure");
  }
  const { id, label, unit, measure, series, value, bounds, agencies, period } = candidate as Record<
    keyof Figure,
    unknown
  >;
  const { kind, date } = candidate as Readonly<Record<string, unknown>>;
  if (typeof id === "string" && typeof kind === "string" && unit === undefined) {
    throw invalid(
      call,
      id,
      `a fact of the kind ${describe(kind)}${date === undefined ? "" : ", which has a date and no number,"}`,
      "a figure",
    );
  }
  if (typeof id !== "string" || id === "") throw invalid(call, undefined, "an object without an id", "a figure");
  for (const [field, text] of Object.entries({ label, unit, measure })) {
    if (typeof text !== "string" || text === "") throw invalid(call, id, `${field}: ${describe(text)}`, "a text");
  }
  if (series !== null && typeof series !== "string") {
    throw invalid(call, id, `series: ${describe(series)}`, "the name of a series, or null");
  }
  if (value !== undefined && !Number.isFinite(value)) {
    throw invalid(call, id, `value: ${describe(value)}`, "a finite number");
  }
  if (Math.abs(value as number) > Number.MAX_SAFE_INTEGER) {
    throw invalid(call, id, `value: ${value}`, "a number whose digits are exact, at most 2^53 - 1");
  }
  if (!areBounds(bounds))
    throw invalid(call, id, "bounds that are no stretch of numbers", "min, max and their inclusion");
  if (!Array.isArray(agencies) || !agencies.every((agency) => typeof agency === "string")) {
    throw invalid(call, id, `agencies: ${describe(agencies)}`, "an array of names");
  }
  if (!isPeriod(period))
    throw invalid(call, id, `period: ${describe(period)}`, "a period with years and dates that exist");
  return candidate as Figure;
}

/**
 * A figure that is safe to compute with and to hand out again: checked, and a frozen copy of it where the caller
 * could still change it.
 */
export function takeFigure(candidate: unknown, call: string): Figure {
  try {
    // Checked twice: what a getter said first need not be what was copied.
    return check(frozenCopy(check(candidate, call)), call);
  } catch (error) {
    if (error instanceof FactError) throw error;
    // A getter that throws, or a cycle: nothing of it can be trusted.
    throw invalid(call, undefined, "an object that cannot be read as plain data", "a figure");
  }
}

/** The same for a figure that is to enter arithmetic. */
export function takeValuedFigure(candidate: unknown, call: string): ValuedFigure {
  const figure = takeFigure(candidate, call);
  if (figure.value !== undefined) return figure as ValuedFigure;
  throw new FactError(
    "no-value",
    [figure.id],
    `The document gives ${figure.id} no value, only “${figure.written}”.`,
    "Use its bounds, or isAtLeast and isAtMost.",
  );
}
