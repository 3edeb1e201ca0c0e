import { areBounds } from "../input/areBounds.ts";
import { invalidInput } from "../input/invalidInput.ts";
import { isPeriod } from "../input/isPeriod.ts";
import type { FactError } from "../model/FactError.ts";
import type { DocumentDate } from "../model/fact.ts";
import type { Bounds } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import type { Period } from "../model/period.ts";
import { DATE_RELATIONS, HEDGES } from "../model/vocabulary.ts";
import { readIsoDate } from "../words/isoDate.ts";
import type { PrintedFigure } from "./formatFigure.ts";
import type { ComputedNumber } from "./formatResult.ts";

/** What can be put into words, checked. */
export type FormattableParts =
  | { readonly type: "figure"; readonly figure: PrintedFigure }
  | { readonly type: "result"; readonly result: ComputedNumber & Pick<PrintedFigure, "period" | "hedge"> }
  | { readonly type: "bounds"; readonly bounds: Bounds }
  | { readonly type: "date"; readonly date: Pick<DocumentDate, "value" | "relation"> }
  | { readonly type: "period"; readonly period: Period };

const UNSTATED: Period = { type: "unstated" };

type Fields = Readonly<Record<string, unknown>>;

function invalid(id: unknown, expected: string, received: string): FactError {
  return invalidInput({
    call: "format",
    expected: typeof id === "string" ? `${expected} in ${id}` : expected,
    received,
    remedy: "Pass a figure, a result, bounds, a dated event, its date, or a period.",
    id,
  });
}

function fieldsOf(value: unknown, id: unknown, expected: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw invalid(id, expected, inspect(value));
}

function dateOf(candidate: unknown, id: unknown): FormattableParts {
  const date = fieldsOf(candidate, id, "a date") as unknown as DocumentDate;
  if (readIsoDate(date.value) === undefined) {
    throw invalid(id, "a date as YYYY, YYYY-MM or YYYY-MM-DD", inspect(date.value));
  }
  if (!DATE_RELATIONS.includes(date.relation)) {
    throw invalid(id, `a relation of ${DATE_RELATIONS.join(", ")}`, inspect(date.relation));
  }
  return { type: "date", date };
}

function periodOf(candidate: unknown, id: unknown): Period {
  if (isPeriod(candidate)) return candidate;
  const { type } = fieldsOf(candidate, id, "a period");
  throw invalid(id, "a period with dates that exist", `the period type ${inspect(type)}`);
}

/** A figure or a result: a number with its unit and bounds. */
function numberOf(fields: Fields): FormattableParts {
  const { id, kind, value, unit, unitSingular, bounds, period, operation, written, hedge = null } = fields;
  if (bounds === undefined) throw invalid(id, "a fact with a number or a date", `one of the kind ${inspect(kind)}`);
  if (!areBounds(bounds)) throw invalid(id, "bounds with min ≤ max", inspect(bounds));
  if (value !== undefined && !Number.isFinite(value)) throw invalid(id, "a finite value", inspect(value));
  if (typeof unit !== "string" || unit === "") throw invalid(id, "a unit", inspect(unit));
  if (hedge !== null && !Object.hasOwn(HEDGES, hedge as string)) throw invalid(id, "a known hedge", inspect(hedge));

  const isBare = id === undefined && period === undefined;
  const number = {
    value,
    unit,
    unitSingular,
    bounds,
    hedge,
    period: isBare ? UNSTATED : periodOf(period, id),
  } as PrintedFigure;
  if (isBare || typeof operation === "string") {
    return { type: "result", result: { ...number, operation: operation as string | undefined } };
  }
  if (typeof written !== "string") throw invalid(id, "the written words of a figure", inspect(written));
  return { type: "figure", figure: { ...number, written } };
}

/** Tells by its mark what it was given, and checks it; anything else is refused. */
export function readFormattable(candidate: unknown): FormattableParts {
  const fields = fieldsOf(candidate, undefined, "something with a number or a date");
  if (fields["kind"] === "event") return dateOf(fields["date"], fields["id"]);
  if ("kind" in fields || "measure" in fields || "unit" in fields) return numberOf(fields);
  if ("type" in fields) return { type: "period", period: periodOf(fields, undefined) };
  if ("precision" in fields) return dateOf(fields, undefined);
  if (areBounds(fields)) return { type: "bounds", bounds: fields };
  throw invalid(undefined, "something with a number or a date", inspect(candidate));
}
