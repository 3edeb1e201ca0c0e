import type { DocumentDate } from "../model/fact.ts";
import type { Bounds } from "../model/figure.ts";
import type { Period } from "../model/period.ts";
import { DATE_RELATIONS, HEDGES } from "../model/vocabulary.ts";
import type { PrintedFigure } from "./formatFigure.ts";
import type { ComputedNumber } from "./formatResult.ts";
import { notFormattable } from "./notFormattable.ts";

type PrintedResult = ComputedNumber & Pick<PrintedFigure, "period" | "hedge" | "stage" | "projected">;

/** A number with its unit and bounds. */
export type FormattableNumber =
  | { readonly type: "figure"; readonly number: PrintedFigure }
  | { readonly type: "result"; readonly number: PrintedResult };

/** What can be put into words. */
export type FormattableParts =
  | FormattableNumber
  | { readonly type: "bounds"; readonly bounds: Bounds }
  | { readonly type: "date"; readonly date: DocumentDate }
  | { readonly type: "period"; readonly period: Period };

const UNSTATED: Period = { type: "unstated" };

function refuse(id: unknown, expected: string, received: unknown): never {
  throw notFormattable(expected, received, id);
}

/** Whether bounds are finite and in order; whoever made the figure has checked the rest. */
function areOrdered(bounds: unknown): bounds is Bounds {
  if (typeof bounds !== "object" || bounds === null) return false;
  const { min, max } = bounds as Bounds;
  const areFinite = [min, max].every((bound) => bound === null || Number.isFinite(bound));
  return areFinite && (min === null || max === null || min <= max);
}

/** A figure or a result: a number with its unit and bounds. */
function numberOf(candidate: PrintedFigure & { readonly id?: unknown; readonly operation?: string }): FormattableParts {
  const { id, value, unit, bounds, hedge = null, period, operation, written, projected } = candidate;
  if (bounds === undefined) refuse(id, "a fact with a number or a date", candidate);
  if (!areOrdered(bounds)) refuse(id, "bounds with min ≤ max", bounds);
  if (value !== undefined && !Number.isFinite(value)) refuse(id, "a finite value", value);
  if (typeof unit !== "string" || unit === "") refuse(id, "a unit", unit);
  if (hedge !== null && !Object.hasOwn(HEDGES, hedge)) refuse(id, "a known hedge", hedge);
  if (projected !== undefined && typeof projected?.by !== "string") refuse(id, "a projection", projected);

  const isBare = id === undefined && period === undefined;
  if (!isBare && (typeof period !== "object" || period === null)) refuse(id, "a period", period);
  // Named one by one, so that inherited fields count too.
  const read = { ...candidate, id, unit, bounds, written, value, hedge, period: isBare ? UNSTATED : period };
  if (isBare || operation !== undefined) return { type: "result", number: { ...read, operation } };
  if (typeof written !== "string") refuse(id, "the written words of a figure", written);
  return { type: "figure", number: read };
}

function dateOf(candidate: object): FormattableParts {
  const date = candidate as DocumentDate;
  if (DATE_RELATIONS.includes(date.relation)) return { type: "date", date };
  return refuse(undefined, `a relation of ${DATE_RELATIONS.join(", ")}`, date.relation);
}

/** Tells by its mark what it was given; anything else is refused. */
export function readFormattable(candidate: unknown): FormattableParts {
  const expected = "something with a number or a date";
  if (typeof candidate !== "object" || candidate === null) return refuse(undefined, expected, candidate);
  const fields = candidate as Readonly<Record<string, unknown>>;
  if (fields["kind"] === "event") {
    return dateOf(fields["date"] ?? refuse(fields["id"], "a date", fields["date"]));
  }
  if ("kind" in fields || "unit" in fields) return numberOf(candidate as PrintedFigure);
  if ("type" in fields) return { type: "period", period: candidate as Period };
  if ("precision" in fields) return dateOf(candidate);
  if ("minIncluded" in fields && areOrdered(candidate)) return { type: "bounds", bounds: candidate };
  return refuse(undefined, expected, candidate);
}
