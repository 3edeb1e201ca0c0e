import type { Bounds, Hedge } from "../model/types.ts";
import { type CountWords, type PrintedNumber, toNumber } from "./readNumber.ts";

/**
 * The limits a hedge and a number as printed set. Every limit is built from the digit string.
 *
 * “more than”, “over”: above. “at least”: from. “nearly”, “almost”: below. “approximately”: no limit. An average or no
 * hedge: a count to the unit is exact, otherwise half of the last written place either side.
 */
export function boundsOfWords(hedge: Hedge | null, number: PrintedNumber | CountWords): Bounds {
  if (number.type === "countWords") return countWordsBounds(hedge, number);
  const value = toNumber(number.digits, number.exponent);
  switch (hedge) {
    case "more than":
    case "over":
      return { min: value, max: null, minIncluded: false, maxIncluded: false, basis: "stated" };
    case "at least":
      return { min: value, max: null, minIncluded: true, maxIncluded: false, basis: "stated" };
    case "nearly":
    case "almost":
      return { min: null, max: value, minIncluded: false, maxIncluded: false, basis: "stated" };
    case "approximately":
      return { min: null, max: null, minIncluded: false, maxIncluded: false, basis: "stated" };
    case "an average of":
    case null:
      return number.toTheUnit && hedge === null
        ? { min: value, max: value, minIncluded: true, maxIncluded: true, basis: "exact" }
        : roundingBounds(number);
  }
}

/** A hedge before count words opens the side it points to: “over hundreds of thousands” has no upper limit. */
function countWordsBounds(hedge: Hedge | null, { min, limit }: CountWords): Bounds {
  const hasMin = hedge !== "nearly" && hedge !== "almost" && hedge !== "approximately";
  const hasMax = hedge !== "more than" && hedge !== "over" && hedge !== "at least" && hedge !== "approximately";
  return {
    min: hasMin ? min : null,
    max: hasMax ? limit : null,
    minIncluded: hasMin,
    maxIncluded: false,
    basis: "stated",
  };
}

function roundingBounds({ digits, exponent, step }: PrintedNumber): Bounds {
  // One place finer than both the digits and the step, so that half a step is a whole number of them.
  const place = Math.min(exponent, step) - 1;
  const centre = digits * 10n ** BigInt(exponent - place);
  const half = 5n * 10n ** BigInt(step - 1 - place);
  return {
    min: toNumber(centre - half, place),
    max: toNumber(centre + half, place),
    minIncluded: true,
    maxIncluded: true,
    basis: "rounding",
  };
}
