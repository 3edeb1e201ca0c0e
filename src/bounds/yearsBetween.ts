import type { IsoDate } from "../words/isoDate.ts";
import type { Interval } from "./interval.ts";

/**
 * The years from one date to another: counted at the precision of the less precise one, with the limits both leave.
 * From 1827 to 2022 it is 195, and more than 194 and less than 196.
 */
export function yearsBetween(from: IsoDate, to: IsoDate): { value: number; interval: Interval } {
  const precisions = [from.precision, to.precision];
  const whole = precisions.includes("year") ? 12 : precisions.includes("month") ? 1 : null;
  const at = (moment: number) => (whole === null ? moment : Math.floor(moment / whole) * whole);
  return {
    value: (at(to.start) - at(from.start)) / 12,
    interval: {
      min: (to.start - from.end) / 12,
      max: (to.end - from.start) / 12,
      minIncluded: false,
      maxIncluded: false,
    },
  };
}
