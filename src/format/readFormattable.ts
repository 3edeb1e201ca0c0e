import { areBounds } from "../input/areBounds.ts";
import { isPeriod } from "../input/isPeriod.ts";
import { FactError } from "../model/FactError.ts";
import type { DocumentDate } from "../model/fact.ts";
import type { Bounds } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import type { Period } from "../model/period.ts";
import { HEDGES, type Hedge } from "../model/vocabulary.ts";
import { readIsoDate } from "../words/isoDate.ts";
import type { PrintedFigure } from "./formatFigure.ts";

/** What can be put into words, read once and checked. */
export type FormattableParts =
  | { readonly type: "figure"; readonly figure: PrintedFigure }
  | { readonly type: "quantity"; readonly value: number | undefined; readonly unit: string | null; bounds: Bounds }
  | { readonly type: "date"; readonly date: Pick<DocumentDate, "value" | "relation"> }
  | { readonly type: "period"; readonly period: Period };

type Fields = Readonly<Record<string, unknown>>;

const KNOWN_HEDGES: readonly unknown[] = [...Object.keys(HEDGES), null];

function invalid(id: unknown, found: string, expected: string): FactError {
  const ids = typeof id === "string" ? [id] : [];
  return new FactError(
    "invalid-input",
    ids,
    `format got ${found}${typeof id === "string" ? ` in ${id}` : ""}, expected ${expected}.`,
    "Pass a figure, a dated event, a period, or what total, growth, share, ratio, perYear, difference or elapsed return.",
  );
}

function fieldsOf(value: unknown, id: unknown, expected: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw invalid(id, inspect(value), expected);
}

function textOf(value: unknown, id: unknown, field: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw invalid(id, `${field}: ${inspect(value)}`, "a text");
}

function numberOf(value: unknown, id: unknown): number | undefined {
  if (value === undefined || Number.isFinite(value)) return value as number | undefined;
  throw invalid(id, `value: ${inspect(value)}`, "a finite number");
}

function boundsOf(candidate: unknown, id: unknown): Bounds {
  const { min, max, minIncluded, maxIncluded, basis } = fieldsOf(candidate, id, "bounds");
  // A copy, so that what was checked is what is printed.
  const bounds = { min, max, minIncluded, maxIncluded, basis };
  if (areBounds(bounds)) return bounds;
  throw invalid(id, "bounds that are no stretch of numbers", "min, max, their inclusion and a basis");
}

function isDate(date: unknown): date is string {
  return readIsoDate(date) !== undefined;
}

function periodOf(candidate: unknown, id: unknown): Period {
  const { type, year, calendar, from, to, date, since, asOf, per, statistic } = fieldsOf(candidate, id, "a period");
  // A copy, so that what was checked is what is printed.
  const period = { type, year, calendar, from, to, date, since, asOf, per, statistic };
  if (isPeriod(period)) return period;
  throw invalid(id, `the period type ${inspect(type)}`, "one of the periods in Period, with real dates");
}

function dateOf(candidate: unknown, id: unknown): FormattableParts {
  const { value, relation } = fieldsOf(candidate, id, "a date");
  if (!isDate(value)) throw invalid(id, `the date ${inspect(value)}`, "YYYY, YYYY-MM or YYYY-MM-DD");
  if (!["in", "on", "since", "during"].includes(relation as string)) {
    throw invalid(id, `relation: ${inspect(relation)}`, "in, on, since or during");
  }
  return { type: "date", date: { value, relation: relation as DocumentDate["relation"] } };
}

/** Tells what it was given and reads it once; anything else is refused by name. */
export function readFormattable(candidate: unknown): FormattableParts {
  const fields = fieldsOf(candidate, undefined, "something that holds a number or a date");
  const { id, kind, unit, bounds, value, written, hedge, period } = fields;
  if (kind === "event") return dateOf(fields["date"], id);
  if (typeof id === "string" && kind !== undefined && bounds === undefined) {
    throw invalid(id, `a fact of the kind ${inspect(kind)}`, "one with a number or a date");
  }
  if (bounds !== undefined && written !== undefined) {
    if (!KNOWN_HEDGES.includes(hedge))
      throw invalid(id, `hedge: ${inspect(hedge)}`, KNOWN_HEDGES.map(inspect).join(", "));
    const figure: PrintedFigure = {
      value: numberOf(value, id),
      unit: textOf(unit, id, "unit"),
      written: textOf(written, id, "written"),
      hedge: hedge as Hedge | null,
      bounds: boundsOf(bounds, id),
      period: periodOf(period, id),
    };
    return { type: "figure", figure };
  }
  if (bounds !== undefined) {
    return {
      type: "quantity",
      value: numberOf(value, id),
      unit: textOf(unit, id, "unit"),
      bounds: boundsOf(bounds, id),
    };
  }
  if (fields["minIncluded"] !== undefined) {
    return { type: "quantity", value: undefined, unit: null, bounds: boundsOf(fields, id) };
  }
  if (fields["relation"] !== undefined) return dateOf(fields, id);
  return { type: "period", period: periodOf(fields, id) };
}
