import type { SpokenNumber } from "../model/locale.ts";
import { NUMBER_WORDS, type Scale } from "../model/vocabulary.ts";
import { currencyIn, withCents } from "./currency.ts";
import { numberFormat } from "./numberFormat.ts";
import { isPrintedWhole, spokenBound } from "./spokenNumber.ts";

const NUMBER =
  /^-?\$?(?:(?<digits>\d[\d,]*(?:\.\d+)?)|(?<word>[a-z]+))(?: (?<of>of )?(?<scale>thousand|million|billion|trillion)s?)?(?: percent)?$/;

/**
 * The number of a figure in the document’s form, every digit kept; a number that people write otherwise, such as “a dozen”
 * or “€5m”, by its value. `undefined` for words that give no value.
 */
export function writtenNumber(written: string, value: number | undefined, unit: string): SpokenNumber | undefined {
  const { digits, word = "", of, scale: name } = NUMBER.exec(written.toLowerCase())?.groups ?? {};
  const scale = (name ?? null) as Scale | null;
  // “Hundreds of thousands”.
  if (of !== undefined) return { form: "countWords", base: word as "tens" | "hundreds", scale: scale as Scale };
  if (digits !== undefined) {
    const plain = digits.replaceAll(",", "");
    return {
      form: "digits",
      digits: scale === null ? withCents(plain, currencyIn(unit)) : plain,
      scale,
      isNegative: (value ?? 0) < 0,
    };
  }
  const isKnown = unit === "rank" ? word !== "" : (NUMBER_WORDS as readonly string[]).includes(word);
  if (isKnown) return { form: "word", word, scale };
  if (value === undefined) return undefined;
  return isPrintedWhole(value, unit) ? spokenBound(value, "floor", unit) : plainNumber(value, unit);
}

/** Every digit of a value, without an exponent. */
function plainNumber(value: number, unit: string): SpokenNumber {
  const digits = numberFormat({ maximumSignificantDigits: 21, useGrouping: false }).format(Math.abs(value));
  return { form: "digits", digits: withCents(digits, currencyIn(unit)), scale: null, isNegative: value < 0 };
}
