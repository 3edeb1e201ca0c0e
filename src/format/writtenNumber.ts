import { decimalText } from "./decimalText.ts";
import type { Scale, SpokenNumber } from "./formatLocale.ts";
import { groupDigits } from "./groupDigits.ts";

const NUMBER =
  /^\$?(?:(?<digits>\d[\d,]*(?:\.\d+)?)|(?<word>[a-z]+))(?: (?<scale>thousand|million|billion|trillion))?(?: percent)?$/;
const COUNT_WORDS = /^(?<base>tens|hundreds) of (?<scale>thousand|million|billion|trillion)s$/;

/** More places than the shortest form of any number has. */
const ALL_PLACES = 400;

/**
 * The number of a figure as it was printed, every digit kept; `undefined` for words that are not understood.
 * A figure of one’s own may carry its value in the notation of the language, as in `1e-7`: that becomes plain digits.
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
    return { form: "digits", negative: false, digits: groupDigits(number["digits"].replaceAll(",", "")), scale };
  }
  if (value === undefined || String(value) !== written) return undefined;
  const text = decimalText(value, 0, ALL_PLACES, "nearest");
  return { form: "digits", negative: text.startsWith("-"), digits: groupDigits(text.replace("-", "")), scale: null };
}
