import { decimalText, magnitudeOf, type Rounding } from "./decimalText.ts";
import type { Scale, SpokenNumber } from "./formatLocale.ts";
import { groupDigits } from "./groupDigits.ts";

const SCALES = [
  { scale: null, point: 0, below: 1e6 },
  { scale: "million", point: 6, below: 1e3 },
  { scale: "billion", point: 9, below: 1e3 },
  { scale: "trillion", point: 12, below: null },
] as const satisfies readonly { scale: Scale | null; point: number; below: number | null }[];

const SCALE_PLACES = 3;
const PLACES = 2;
const SIGNIFICANT_DIGITS = 4;

/** Two places after the point, or as many as four significant digits need; cents for money from one dollar on. */
function placesOf(value: number, isMoney: boolean): number {
  const magnitude = magnitudeOf(value);
  return isMoney && magnitude >= 0 ? PLACES : Math.max(PLACES, SIGNIFICANT_DIGITS - 1 - magnitude);
}

/**
 * A computed number, rounded: from a million on with a scale word and at most three places, below that with two
 * places, or four significant digits where those are more. Money below a million has whole dollars or two places.
 */
export function spokenNumber(value: number, rounding: Rounding, unit: string | null): SpokenNumber {
  const isMoney = unit?.split("/")[0] === "USD";
  for (const { scale, point, below } of SCALES) {
    const text = decimalText(value, point, scale === null ? placesOf(value, isMoney) : SCALE_PLACES, rounding);
    // Asked after rounding: 999,999,999 becomes a billion, not a thousand million.
    if (below !== null && Math.abs(Number(text)) >= below) continue;
    const unsigned = text.replace("-", "");
    const digits = isMoney && scale === null ? unsigned.replace(/\.\d$/, "$&0") : unsigned;
    return { form: "digits", negative: text.startsWith("-"), digits: groupDigits(digits), scale };
  }
  throw new RangeError(`${value} is no finite number.`);
}
