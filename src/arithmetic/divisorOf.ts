import type { Exact } from "../bounds/exact.ts";
import { ZERO } from "../bounds/fraction.ts";
import { exactOf } from "../bounds/unrounded.ts";
import type { Figure } from "../model/figure.ts";
import { documentQuote } from "../model/quote.ts";

/**
 * A figure to divide by. An amount or a count of the document without a lower bound is not negative; a percent, a result, or
 * a figure of your own may be.
 */
export function divisorOf(figure: Figure): Exact {
  const exact = exactOf(figure);
  const mayBeNegative = documentQuote(figure) === undefined || figure.unit.startsWith("percent");
  if (exact.interval.min !== null || mayBeNegative) return exact;
  return { ...exact, interval: { ...exact.interval, min: { at: ZERO, included: true, setBy: [] } } };
}
