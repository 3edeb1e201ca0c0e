import { NUMBER_WORDS } from "../model/vocabulary.ts";

const TEENS = [
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
] as const;

/** The tens from twenty on. */
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"] as const;

function belowTwenty(word: string): number | undefined {
  const small = (NUMBER_WORDS as readonly string[]).indexOf(word);
  if (small >= 0) return small;
  const teen = (TEENS as readonly string[]).indexOf(word);
  return teen >= 0 ? NUMBER_WORDS.length + teen : undefined;
}

function belowHundred(text: string): number | undefined {
  const [first = "", second, ...rest] = text.split(/[- ]/);
  const tens = (TENS as readonly string[]).indexOf(first);
  if (tens < 0) return second === undefined ? belowTwenty(first) : undefined;
  if (second === undefined) return (tens + 2) * 10;

  const ones = belowTwenty(second);
  return ones === undefined || ones === 0 || ones > 9 || rest.length > 0 ? undefined : (tens + 2) * 10 + ones;
}

/**
 * Reads a number below 1,000 in lower-case words: `"twelve"`, `"ninety-nine"`, `"two hundred and five"`, `"a dozen"`.
 *
 * @returns the number, or `undefined` for any other text.
 */
export function readNumberWords(text: string): number | undefined {
  const dozens = /^(?:(a|half a)|(.+)) dozen$/.exec(text);
  if (dozens) {
    const count = dozens[1] === undefined ? belowHundred(dozens[2] ?? "") : { a: 1, "half a": 0.5 }[dozens[1]];
    return count === undefined || count === 0 || count * 12 > 999 ? undefined : count * 12;
  }

  const hundreds = /^(.+?) hundred(?: (?:and )?(.+))?$/.exec(text);
  if (hundreds === null) return belowHundred(text);
  const count = hundreds[1] === "a" ? 1 : belowTwenty(hundreds[1] ?? "");
  const rest = hundreds[2] === undefined ? 0 : belowHundred(hundreds[2]);
  const isWhole = count !== undefined && count > 0 && count < 10 && rest !== undefined;
  return isWhole && (hundreds[2] === undefined || rest > 0) ? count * 100 + rest : undefined;
}
