import type { SpokenNumber } from "../model/locale.ts";
import type { Scale } from "../model/vocabulary.ts";

const NUMBER =
  /^\$?(?:(?<digits>\d[\d,]*(?:\.\d+)?)|(?<word>[a-z]+))(?: (?<scale>thousand|million|billion|trillion))?(?: percent)?$/;
const COUNT_WORDS = /^(?<base>tens|hundreds) of (?<scale>thousand|million|billion|trillion)s$/;

/**
 * The number of a figure as it was printed, every digit kept; `undefined` for words that are not understood.
 */
export function writtenNumber(written: string, value: number | undefined): SpokenNumber | undefined {
  const count = COUNT_WORDS.exec(written)?.groups;
  if (count !== undefined) {
    return { form: "countWords", base: count["base"] as "tens" | "hundreds", scale: count["scale"] as Scale };
  }
  const number = NUMBER.exec(written)?.groups;
  const scale = (number?.["scale"] ?? null) as Scale | null;
  if (number?.["word"] !== undefined) return { form: "word", word: number["word"], scale };
  if (number?.["digits"] !== undefined) {
    return { form: "digits", digits: number["digits"].replaceAll(",", ""), scale, isNegative: false };
  }
  if (value === undefined || String(value) !== written) return undefined;
  return plainNumber(value);
}

/** Every digit of a value, without an exponent. */
function plainNumber(value: number): SpokenNumber {
  const format = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 21, useGrouping: false });
  const digits = format.format(Math.abs(value));
  return { form: "digits", digits, scale: null, isNegative: value < 0 };
}
