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

/** A number given only by count words: at least `min`, below `end`. */
export interface CountWords {
  readonly type: "countWords";
  readonly min: number;
  readonly end: number;
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
  return { type: "countWords", min: 2 * one, end: 10 * one };
}

type Sign = PrintedNumber["sign"];

function signOf(dollar: string | undefined, percent: string | undefined): Sign {
  if (dollar) return "USD";
  return percent ? "percent" : null;
}

/** A number word, such as “ten”, or a rank, such as “highest”; a rank has neither scale nor sign. */
function readWord(word: string, sign: Sign, scale: Scale | undefined): PrintedNumber | undefined {
  const isPlain = sign === null && scale === undefined;
  const index = (NUMBER_WORDS as readonly string[]).indexOf(word);
  const rank = isPlain ? RANKS.get(word) : undefined;
  const digits = index >= 0 ? BigInt(index) : rank;
  if (digits === undefined) return undefined;

  const exponent = scale === undefined ? 0 : SCALES[scale];
  return { type: "number", sign, digits, exponent, step: exponent, isExact: isPlain };
}

/**
 * Digits with their decimals. The step is their last written place; for a whole number from 1,000 on it is that of its last
 * digit that is not zero.
 */
function readDigits(whole: string, decimals: string, sign: Sign, scale: Scale | undefined): PrintedNumber {
  const plain = whole.replaceAll(",", "");
  const exponent = (scale === undefined ? 0 : SCALES[scale]) - decimals.length;
  const isWhole = decimals === "" && scale === undefined && sign !== "percent";
  const isExact = isWhole && Number(plain) < 1000;
  return {
    type: "number",
    sign,
    digits: BigInt(plain + decimals),
    exponent,
    step: isWhole && !isExact ? trailingZeros(plain) : exponent,
    isExact,
  };
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
  const { dollar, whole = "", decimals = "", word, percent } = match;
  if (dollar && (percent || word)) return undefined;

  const scale = match["scale"] as Scale | undefined;
  const sign = signOf(dollar, percent);
  return word === undefined ? readDigits(whole, decimals, sign, scale) : readWord(word, sign, scale);
}

/** `digits × 10^exponent` as the nearest number, without passing through floating-point arithmetic. */
export function toNumber(digits: bigint, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}
