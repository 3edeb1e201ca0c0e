import type { Bounds } from "../model/figure.ts";
import { BASES } from "../model/vocabulary.ts";
import { fieldProblem, isObject, oneOf, type Problem, type Rule } from "./fieldProblem.ts";

const BOUNDS: Rule = ["{ min, max, minIncluded, maxIncluded, basis }", isObject];
const END: Rule = ["a finite number or null", (end) => end === null || Number.isFinite(end)];
const INCLUDED: Rule = ["true or false", (included) => typeof included === "boolean"];
const BASIS = /* @__PURE__ */ oneOf(BASES);

function includedProblem(side: "min" | "max", end: number | null, included: unknown): Problem | undefined {
  const rule: Rule = end === null ? [`false without a ${side}`, (flag) => flag === false] : INCLUDED;
  return fieldProblem(`bounds.${side}Included`, included, rule);
}

function orderProblem({ min, max, minIncluded, maxIncluded }: Bounds): Problem | undefined {
  if (min === null || max === null || min < max || (min === max && minIncluded && maxIncluded)) return undefined;
  const expected = min > max ? "`min` ≤ `max`" : "one number, with both ends included";
  return { field: "bounds", expected, received: `${min} to ${max}` };
}

/** What is wrong with bounds: a field, their order, or that no number lies within them. */
export function boundsProblem(candidate: unknown): Problem | undefined {
  if (!isObject(candidate)) return fieldProblem("bounds", candidate, BOUNDS);
  const { min, max, minIncluded, maxIncluded, basis } = candidate as Bounds;
  return (
    fieldProblem("bounds.min", min, END) ??
    fieldProblem("bounds.max", max, END) ??
    includedProblem("min", min, minIncluded) ??
    includedProblem("max", max, maxIncluded) ??
    fieldProblem("bounds.basis", basis, BASIS) ??
    orderProblem(candidate as Bounds)
  );
}
