import type { Bounds } from "../model/figure.ts";

const lowest = ({ min }: Bounds): number => min ?? Number.NEGATIVE_INFINITY;
const highest = ({ max }: Bounds): number => max ?? Number.POSITIVE_INFINITY;

/** Whether some number is within both bounds. */
export function overlap(a: Bounds, b: Bounds): boolean {
  const min = Math.max(lowest(a), lowest(b));
  const max = Math.min(highest(a), highest(b));
  if (min !== max) return min < max;
  return [a, b].every(
    (bounds) => (lowest(bounds) < min || bounds.minIncluded) && (highest(bounds) > max || bounds.maxIncluded),
  );
}

/** Whether every number within `a` is more than every number within `b`. */
export function isSurelyMore(a: Bounds, b: Bounds): boolean {
  if (lowest(a) === highest(b)) return !(a.minIncluded && b.maxIncluded);
  return lowest(a) > highest(b);
}

/** Whether some number within `a` is more than some number within `b`. */
export function isPossiblyMore(a: Bounds, b: Bounds): boolean {
  return highest(a) > lowest(b);
}
