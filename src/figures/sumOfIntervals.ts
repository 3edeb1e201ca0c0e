import { exactSum } from "./exactSum.ts";
import type { Interval } from "./interval.ts";

/** Every sum of one number of each interval. */
export function sumOfIntervals(intervals: readonly Interval[]): Interval {
  const sum = (ends: readonly number[]) => {
    const infinite = ends.find((end) => !Number.isFinite(end));
    return infinite ?? exactSum(ends);
  };
  return {
    min: sum(intervals.map(({ min }) => min)),
    max: sum(intervals.map(({ max }) => max)),
    minIncluded: intervals.every(({ minIncluded }) => minIncluded),
    maxIncluded: intervals.every(({ maxIncluded }) => maxIncluded),
  };
}
