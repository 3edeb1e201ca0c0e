import type { Interval } from "./interval.ts";
import type { IsoDate } from "./isoDate.ts";

/**
 * The years from one date to another: counted at the precision of the less precise one, with the limits both leave.
 * From 1827 to 2022 it is 195, and more than 194 and less than 196.
 */
export function yearsBetween(from: IsoDate, to: IsoDate): { value: number; interval: Interval } {
  const precisions = [from.precision, to.precision];
  const value = precisions.includes("year")
    ? to.year - from.year
    : precisions.includes("month")
      ? (to.months - from.months) / 12
      : to.start - from.start;
  return {
    value,
    interval: { min: to.start - from.end, max: to.end - from.start, minIncluded: false, maxIncluded: false },
  };
}
