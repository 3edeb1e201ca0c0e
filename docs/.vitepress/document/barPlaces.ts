import type { Bounds } from "../../../src/index.ts";

/** Where the parts of a bar of bounds stand, in percent of its width. */
interface BarPlaces {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
}

/** Places the bounds of a figure and its printed value on a bar; an open end reaches the edge. */
export function barPlaces({ value, bounds }: { readonly value?: number; readonly bounds: Bounds }): BarPlaces {
  const known = [bounds.min, bounds.max, value].filter((each) => typeof each === "number");
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const span = high - low;
  const place = (each: number): number => (span === 0 ? 50 : 22 + (56 * (each - low)) / span);

  return {
    start: bounds.min === null ? 0 : place(bounds.min),
    end: bounds.max === null ? 100 : place(bounds.max),
    value: value === undefined ? null : place(value),
  };
}
