import type { Bounds } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import { BASES } from "../model/vocabulary.ts";
import { firstProblem, type Problem } from "./firstProblem.ts";

function isFiniteOrNull(bound: unknown): boolean {
  return bound === null || Number.isFinite(bound);
}

function isFlag(value: unknown): boolean {
  return typeof value === "boolean";
}

const RULES = [
  { field: "min", expected: "a finite number or null", accepts: isFiniteOrNull },
  { field: "max", expected: "a finite number or null", accepts: isFiniteOrNull },
  { field: "minIncluded", expected: "true or false", accepts: isFlag },
  { field: "maxIncluded", expected: "true or false", accepts: isFlag },
  {
    field: "basis",
    expected: '"exact", "stated" or "rounding"',
    accepts: (basis: unknown) => (BASES as readonly unknown[]).includes(basis),
  },
] as const;

/** What is wrong with bounds: a field, their order, or that no number lies within them. */
export function boundsProblem(candidate: unknown): Problem | undefined {
  if (typeof candidate !== "object" || candidate === null) {
    return { field: "bounds", expected: "{ min, max, minIncluded, maxIncluded, basis }", received: inspect(candidate) };
  }
  const problem = firstProblem(candidate, RULES);
  if (problem !== undefined) return { ...problem, field: `bounds.${problem.field}` };

  const { min, max, minIncluded, maxIncluded } = candidate as Bounds;
  if (min === null && minIncluded)
    return { field: "bounds.minIncluded", expected: "false without a min", received: "true" };
  if (max === null && maxIncluded)
    return { field: "bounds.maxIncluded", expected: "false without a max", received: "true" };
  if (min === null || max === null || min < max || (min === max && minIncluded && maxIncluded)) return undefined;
  const expected = min > max ? "`min` ≤ `max`" : "one number, with both ends included";
  return { field: "bounds", expected, received: `${min} to ${max}` };
}

/** Whether bounds make sense: finite or null, in order, and with a number within them. */
export function areBounds(candidate: unknown): candidate is Bounds {
  return boundsProblem(candidate) === undefined;
}
