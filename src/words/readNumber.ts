import { NUMBER_WORDS, SCALES, type Scale } from "../model/vocabulary.ts";

/** A number as its digits were printed: `digits × 10^exponent`, its last written place at `10^step`. */
export interface PrintedNumber {
  readonly type: "number";
  readonly sign: "USD" | "percent" | null;
  readonly digits: bigint;
  readonly exponent: number;
  readonly step: number;
  /** A whole number below 1,000 or a number word without a scale, and no percent: nothing was rounded. */
  readonly isExact: boolean;
}

/** A number given only by count words: at least `min`, less than `limit`. */
export interface CountWords {
  readonly type: "countWords";
  readonly min: number;
  readonly limit: number;
}

const RANKS = /* @__PURE__ */ new Map([
  ["highest", 1n],
  ["first", 1n],
  ["second", 2n],
  ["third", 3n],
]);

// Literals, not built from parts: what runs at the top level stays in every bundle.
const NUMBER =
  /^(?<dollar>\$)?(?:(?<whole>[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.(?<decimals>\d+))?|(?<word>[a-z]+))(?: (?<scale>thousand|million|billion|trillion))?(?<percent> percent)?$/;
const COUNT_WORDS = /^(?<base>tens|hundreds) of (?<scale>thousand|million|billion|trillion)s$/;

function trailingZeros(digits: string): number {
  return /[1-9]/.test(digits) ? digits.length - digits.replace(/0+$/, "").length : 0;
}

function readCountWords(written: string): CountWords | undefined {
  const match = COUNT_WORDS.exec(written)?.groups;
  if (match === undefined) return undefined;
  const one = (match["base"] === "tens" ? 10 : 100) * 10 ** SCALES[match["scale"] as Scale];
  return { type: "countWords", min: 2 * one, limit: 10 * one };
}

/**
 * Reads a number from its printed words: digits with well-placed commas, number words up to ten, ranks, a dollar
 * sign, a scale word, “percent”, and count words such as “hundreds of thousands”. It knows nothing of the data.
 *
 * @returns what the words say, or `undefined` where they are not understood; it never guesses.
 */
export function readNumber(written: string): PrintedNumber | CountWords | undefined {
  const countWords = readCountWords(written);
  if (countWords) return countWords;
  const match = NUMBER.exec(written)?.groups;
  if (match === undefined) return undefined;
  const { dollar, whole, decimals = "", word, scale, percent } = match;
  if (dollar && (percent || word)) return undefined;
  const sign = dollar ? "USD" : percent ? "percent" : null;
  const scaleExponent = scale === undefined ? 0 : SCALES[scale as Scale];
  if (word !== undefined) {
    const index = (NUMBER_WORDS as readonly string[]).indexOf(word);
    const digits = index >= 0 ? BigInt(index) : scale || percent ? undefined : RANKS.get(word);
    if (digits === undefined) return undefined;
    const isExact = scale === undefined && sign === null;
    return { type: "number", sign, digits, exponent: scaleExponent, step: scaleExponent, isExact };
  }
  const plain = (whole ?? "").replaceAll(",", "");
  const isPlainInteger = decimals === "" && scale === undefined;
  const isExact = isPlainInteger && sign !== "percent" && Number(plain) < 1000;
  const isRounded = isPlainInteger && sign !== "percent";
  const step = isRounded ? trailingZeros(plain) : scaleExponent - decimals.length;
  return {
    type: "number",
    sign,
    digits: BigInt(plain + decimals),
    exponent: scaleExponent - decimals.length,
    step,
    isExact,
  };
}

/** `digits × 10^exponent` as the nearest number, without passing through floating-point arithmetic. */
export function toNumber(digits: bigint, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}
