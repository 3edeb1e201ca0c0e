import { exactSum } from "./exactSum.ts";
import type { Interval } from "./interval.ts";

/** Every sum of one number of each interval. */
export function sumOfIntervals(intervals: readonly Interval[]): Interval {
  return {
    min: exactSum(intervals.map(({ min }) => min)),
    max: exactSum(intervals.map(({ max }) => max)),
    minIncluded: intervals.every(({ minIncluded }) => minIncluded),
    maxIncluded: intervals.every(({ maxIncluded }) => maxIncluded),
  };
}
