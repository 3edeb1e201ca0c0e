import type { Bounds } from "../model/figure.ts";

/**
 * What recomputing a derived statement shows of the figures printed, never of true or false.
 * `reproduces`: the printed figures give it. `consistent`: only some values within their limits do. `inconsistent`:
 * none do. `undetermined`: the document does not print what it would take.
 */
export type Verdict = "reproduces" | "consistent" | "inconsistent" | "undetermined";

type Ends = Record<"min" | "max", number> & Pick<Bounds, "minIncluded" | "maxIncluded">;

/** Whether two stretches of numbers share one. */
export function overlap(a: Bounds, b: Bounds): boolean {
  const [one, other] = [a, b].map(({ min, max, ...included }) => ({
    ...included,
    min: min ?? Number.NEGATIVE_INFINITY,
    max: max ?? Number.POSITIVE_INFINITY,
  })) as unknown as [Ends, Ends];
  const max = Math.min(one.max, other.max);
  const min = Math.max(one.min, other.min);
  if (min < max) return true;
  const holds = ({ min: low, max: high, minIncluded, maxIncluded }: typeof one) =>
    (low < min || minIncluded) && (high > min || maxIncluded);
  return min === max && holds(one) && holds(other);
}
