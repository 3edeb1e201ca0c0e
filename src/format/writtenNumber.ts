import type { SpokenNumber } from "../model/locale.ts";
import { NUMBER_WORDS, type Scale } from "../model/vocabulary.ts";
import { isCurrency } from "../words/isCurrency.ts";
import { withCents } from "./currency.ts";
import { numberFormat } from "./numberFormat.ts";
import { isPrintedWhole, spokenBound } from "./spokenNumber.ts";

const NUMBER =
  /^(?<minus>-)?\$?(?:(?<digits>\d[\d,]*(?:\.\d+)?)|(?<word>[a-z]+))(?: (?<scale>thousand|million|billion|trillion))?(?: percent)?$/;
const COUNT_WORDS = /^(?<base>tens|hundreds) of (?<scale>thousand|million|billion|trillion)s$/;

/**
 * The number of a figure in the document’s form, every digit kept; a number that people write otherwise, such as “a dozen”
 * or “€5m”, by its value. `undefined` for words that give no value.
 */
export function writtenNumber(written: string, value: number | undefined, unit: string): SpokenNumber | undefined {
  const words = written.toLowerCase();
  const count = COUNT_WORDS.exec(words)?.groups;
  if (count !== undefined) {
    return { form: "countWords", base: count["base"] as "tens" | "hundreds", scale: count["scale"] as Scale };
  }
  const number = NUMBER.exec(words)?.groups;
  const scale = (number?.["scale"] ?? null) as Scale | null;
  const word = number?.["word"];
  if (word !== undefined && (unit === "rank" || (NUMBER_WORDS as readonly string[]).includes(word))) {
    return { form: "word", word, scale };
  }
  if (number?.["digits"] !== undefined) {
    const digits = number["digits"].replaceAll(",", "");
    const isNegative = number["minus"] !== undefined;
    return { form: "digits", digits: scale === null ? inCoins(digits, unit) : digits, scale, isNegative };
  }
  if (value === undefined) return undefined;
  return isPrintedWhole(value, unit) ? spokenBound(value, "floor", unit) : plainNumber(value, unit);
}

function inCoins(digits: string, unit: string): string {
  const [currency = ""] = unit.split("/");
  return isCurrency(currency) ? withCents(digits, currency) : digits;
}

/** Every digit of a value, without an exponent. */
function plainNumber(value: number, unit: string): SpokenNumber {
  const digits = numberFormat({ maximumSignificantDigits: 21, useGrouping: false }).format(Math.abs(value));
  return { form: "digits", digits: inCoins(digits, unit), scale: null, isNegative: value < 0 };
}
