import type { Figure } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import { invalidInput } from "./invalidInput.ts";

function isEnd(end: unknown, included: unknown): boolean {
  return end === null ? included === false : Number.isFinite(end) && typeof included === "boolean";
}

/** Whether a comparison can read it: an id, a unit, a period, and bounds in order. */
function isComparable(candidate: unknown): candidate is Figure {
  const { id, unit, period, bounds } = Object(candidate) as Partial<Figure>;
  const { min, max, minIncluded, maxIncluded } = Object(bounds) as Partial<Figure["bounds"]>;
  const isNamed = typeof id === "string" && typeof unit === "string" && typeof period === "object" && period !== null;
  return isNamed && isEnd(min, minIncluded) && isEnd(max, maxIncluded) && (min ?? -Infinity) <= (max ?? Infinity);
}

/** A figure to compare: only what a comparison reads is checked, so that it costs a bundle little. */
export function requireComparable(candidate: unknown, call: string): Figure {
  if (isComparable(candidate)) return candidate;
  throw invalidInput({
    call,
    expected: "a figure with a unit, a period and bounds",
    received: inspect(candidate),
    remedy: "Pass a fact of the document, a result, or a figure of your own made with figure({ … }).",
  });
}
