import type { Bounds } from "../model/figure.ts";
import { HEDGES, type Hedge } from "../model/vocabulary.ts";
import { power } from "./power.ts";
import { type CountWords, type PrintedNumber, toNumber } from "./readNumber.ts";

/** The bounds a hedge and a number set of which every digit counts; an average is as exact as it is given. */
export function boundsOfValue(hedge: Hedge | null, value: number): Bounds {
  const side = hedge === null ? null : HEDGES[hedge];
  const unbounded = { min: null, max: null, minIncluded: false, maxIncluded: false, basis: "stated" } as const;
  switch (side) {
    case "above":
    case "from":
      return { ...unbounded, min: value, minIncluded: side === "from" };
    case "below":
    case "to":
      return { ...unbounded, max: value, maxIncluded: side === "to" };
    case "near":
      return unbounded;
    default:
      return { min: value, max: value, minIncluded: true, maxIncluded: true, basis: "exact" };
  }
}

/**
 * The bounds a hedge and a number as printed set. Every bound is built from the digit string.
 *
 * No hedge, or an average: an exact number as it is, otherwise half of the last written place either side.
 */
export function boundsOfWords(hedge: Hedge | null, number: PrintedNumber | CountWords): Bounds {
  const side = hedge === null ? null : HEDGES[hedge];
  if (number.type === "countWords") return countWordsBounds(side, number);
  const isRounded = side === null ? !number.isExact : side === "mean";
  return isRounded ? roundingBounds(number) : boundsOfValue(hedge, toNumber(number.digits, number.exponent));
}

/** A hedge before count words opens the side it points to: “over hundreds of thousands” has no upper bound. */
function countWordsBounds(side: (typeof HEDGES)[Hedge] | null, { min, end }: CountWords): Bounds {
  const hasMin = side !== "below" && side !== "to" && side !== "near";
  const hasMax = side !== "above" && side !== "from" && side !== "near";
  return {
    min: hasMin ? min : null,
    max: hasMax ? end : null,
    minIncluded: hasMin,
    maxIncluded: false,
    basis: "stated",
  };
}

function roundingBounds({ digits, exponent, step }: PrintedNumber): Bounds {
  // One place finer than both the digits and the step, so that half a step is a whole number of them.
  const place = Math.min(exponent, step) - 1;
  const centre = digits * power(10n, exponent - place);
  const half = 5n * power(10n, step - 1 - place);
  return {
    min: toNumber(centre - half, place),
    max: toNumber(centre + half, place),
    minIncluded: true,
    maxIncluded: true,
    basis: "rounding",
  };
}
