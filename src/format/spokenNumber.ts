import type { SpokenNumber } from "../model/locale.ts";
import { NUMBER_WORDS, type Scale } from "../model/vocabulary.ts";
import { isCurrency } from "../words/isCurrency.ts";
import { currencyIn, minorDigits, withCents } from "./currency.ts";
import { numberFormat } from "./numberFormat.ts";

/** Where a number goes that does not fit: `floor` and `ceil` by value, so that −1.5 goes down to −2. */
export type Rounding = "halfExpand" | "floor" | "ceil";

const SCALES = [
  { scale: null, exponent: 0, below: 1e6 },
  { scale: "million", exponent: 6, below: 1e3 },
  { scale: "billion", exponent: 9, below: 1e3 },
  // biome-ignore lint/correctness/noPrecisionLoss: this is Infinity; reading a property here would stay in every bundle.
  { scale: "trillion", exponent: 12, below: 1e309 },
] as const satisfies readonly { scale: Scale | null; exponent: number; below: number }[];

/** Decimals of a number from 1 on. */
export const DECIMALS = 2;
/** As many as Intl.NumberFormat takes everywhere. */
const ALL_DECIMALS = 20;
/** Digits of a smaller one. */
export const SIGNIFICANT_DIGITS = 4;

/** Digits up to which a bound has all of them. */
const ALL_DIGITS = 6;

/** Units whose numbers stay digits, however small. */
export const MEASURED: readonly string[] = ["percent", "percentage points", "rank", "times"];

/** Whether a unit is counted, so that numbers below 10 are words. */
function isCounted(unit: string | null): boolean {
  return unit !== null && !unit.includes("/") && !isCurrency(unit) && !MEASURED.includes(unit);
}

/** The power of ten of a number’s first digit: 2 for 150, −1 for 0.2. */
export function magnitudeOf(value: number): number {
  return Number(value.toExponential().split("e")[1]);
}

/** How precisely a number is printed; sums of money end at the smallest coin or are whole. */
function precisionOf(
  scale: Scale | null,
  currency: string | undefined,
  value: number,
  digits: number | undefined,
): Intl.NumberFormatOptions {
  const coins = currency !== undefined && scale === null && Math.abs(value) >= 1 ? minorDigits(currency) : undefined;
  const decimals = coins ?? DECIMALS;
  const isFree = scale === null && coins === undefined;
  if (digits !== undefined) {
    // “$7.90” would say that the cents are known.
    const isWhole = coins !== undefined && digits - 1 - magnitudeOf(value) < coins;
    const most = isWhole ? 0 : decimals;
    return {
      maximumSignificantDigits: digits,
      maximumFractionDigits: isFree ? ALL_DECIMALS : most,
      roundingPriority: "lessPrecision",
    };
  }
  const few = { maximumSignificantDigits: SIGNIFICANT_DIGITS, roundingPriority: "morePrecision" } as const;
  return { maximumFractionDigits: decimals, ...(isFree ? few : {}) };
}

function rounded(value: number, exponent: number, rounding: Rounding, precision: Intl.NumberFormatOptions): string {
  const options = { ...precision, roundingMode: rounding, useGrouping: false, signDisplay: "negative" } as const;
  // A numeric string keeps every digit while the point moves.
  const [mantissa, power = "0"] = String(value).split("e");
  return numberFormat(options).format(`${mantissa}e${Number(power) - exponent}` as `${number}`);
}

/**
 * A computed number, rounded: from a million on with a scale word and at most two decimals, below that with two
 * decimals, or four significant digits where those are more. Money below a million is whole or has cents.
 *
 * @param digits - Significant digits, where the bounds support no more.
 */
export function spokenNumber(value: number, rounding: Rounding, unit: string | null, digits?: number): SpokenNumber {
  const currency = currencyIn(unit);
  for (const { scale, exponent, below } of SCALES) {
    const text = rounded(value, exponent, rounding, precisionOf(scale, currency, value, digits));
    // Asked after rounding: 999,999,999 becomes a billion, not a thousand million.
    if (Math.abs(Number(text)) >= below) continue;

    const isNegative = text.startsWith("-");
    const unsigned = text.replace("-", "");
    const word = isCounted(unit) && !isNegative && scale === null ? wordFor(unsigned) : undefined;
    if (word !== undefined) return { form: "word", word, scale: null };
    return {
      form: "digits",
      digits: scale === null ? withCents(unsigned, currency) : unsigned,
      scale,
      isNegative,
    };
  }
  throw new RangeError(`${value} is not a finite number.`);
}

/** AP style: whole numbers below 10 are words. */
function wordFor(digits: string): string | undefined {
  return digits.length === 1 ? NUMBER_WORDS[Number(digits)] : undefined;
}

/** A bound, rounded away from the figure. One of at most six digits has all of them. */
export function spokenBound(value: number, rounding: Rounding, unit: string | null): SpokenNumber {
  const spoken = spokenNumber(value, rounding, unit);
  if (spoken.form !== "digits" || spoken.scale === null) return spoken;
  if (!Number.isInteger(value) || significantDigits(value) > ALL_DIGITS) return spoken;

  const size = Math.abs(value);
  const exponent = SCALES.find(({ scale }) => scale === spoken.scale)?.exponent;
  const digits = String(Number(`${size}e-${exponent}`));
  // A million is written out instead: 1,425,000.
  return spoken.scale === "million" && digits !== spoken.digits
    ? { ...spoken, digits: String(size), scale: null }
    : { ...spoken, digits };
}

function significantDigits(value: number): number {
  return String(Math.abs(value)).replace(/0+$/, "").length;
}

/** Whether a number is printed as it is, nothing rounded away. */
export function isPrintedWhole(value: number, unit: string | null): boolean {
  return JSON.stringify(spokenBound(value, "floor", unit)) === JSON.stringify(spokenBound(value, "ceil", unit));
}
