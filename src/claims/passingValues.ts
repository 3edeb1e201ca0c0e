import type { Verdict } from "../model/claimReason.ts";
import type { Bounds, ValuedFigure } from "../model/figure.ts";
import { overlap } from "./bounds.ts";

/** What a recomputed number says of the one printed, whose last written place is `step`. */
export function verdictOnNumber(value: number, bounds: Bounds, printed: ValuedFigure, step: number): Verdict {
  if (printed.hedge === null && Math.round(value / step) * step === printed.value) return "reproduces";
  return overlap(bounds, printed.bounds) ? "consistent" : "inconsistent";
}

/** How many other numbers, printed to the same place, would have bounds that share a number with those computed. */
export function countOthers(computed: Bounds, { value, bounds }: ValuedFigure, step: number): number | null {
  if (computed.min === null || computed.max === null || bounds.min === null || bounds.max === null) return null;
  const [below, above] = [value - bounds.min, bounds.max - value];
  const passes = (multiple: number) =>
    overlap(computed, { ...bounds, min: multiple * step - below, max: multiple * step + above });

  // Only at the two ends can bounds touch without sharing a number.
  let first = Math.ceil((computed.min - above) / step);
  let last = Math.floor((computed.max + below) / step);
  if (!passes(first)) first += 1;
  if (!passes(last)) last -= 1;

  return Math.max(0, last - first + 1 - (overlap(computed, bounds) ? 1 : 0));
}
