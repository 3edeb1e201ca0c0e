import type { Bounds } from "../model/figure.ts";
import { HEDGES, type Hedge } from "../model/vocabulary.ts";
import { boundsOfWords } from "./boundsOfWords.ts";
import { currencyNouns, currencyOfNoun } from "./currencyNouns.ts";
import { isCurrency } from "./isCurrency.ts";
import { type CountWords, type PrintedNumber, readNumber, toNumber } from "./readNumber.ts";
import { readNumberWords } from "./readNumberWords.ts";
import { singularOf } from "./singularOf.ts";
import { splitOwnHedge } from "./splitOwnHedge.ts";

/** What the words of a figure say. */
export interface FigureWords {
  readonly hedge: Hedge | null;
  /** The words of the number, without the hedge and the noun of the unit, and with single spaces. */
  readonly written: string;
  /** The unit the words name: a currency, `"percent"`, or none. */
  readonly unit: string | undefined;
  /** Absent where the words give a range. */
  readonly value: number | undefined;
  readonly bounds: Bounds;
}

/** A number, read, and its words in the document’s form. */
interface ReadWords {
  readonly form: string;
  readonly unit: string | undefined;
  readonly number: PrintedNumber | CountWords;
}

const SYMBOLS = { US$: "USD", $: "USD", "S/": "PEN", "€": "EUR", "£": "GBP" } as const;

const SCALE_LETTERS = {
  k: "thousand",
  m: "million",
  mn: "million",
  b: "billion",
  bn: "billion",
  tn: "trillion",
} as const;

const MONEY = /^(?<minus>[-−])?(?<symbol>US\$|\$|S\/\.?|€|£|[A-Z]{3}(?=[ \d])) ?(?<rest>.+)$/;
const NUMBER = /^(?<minus>[-−])?(?<digits>[\d,.]+)(?: ?(?<scale>[a-z]+))?$/;

/** Takes a currency off, before or after the number. */
function splitCurrency(text: string): { unit: string | undefined; rest: string } | undefined {
  const { minus = "", symbol, rest = text } = MONEY.exec(text)?.groups ?? {};
  const [, number, code] = / [A-Z]{3}$/.test(rest) ? (/^(.+) ([A-Z]{3})$/.exec(rest) ?? []) : [];
  if (symbol === undefined && code === undefined) return { unit: undefined, rest };

  const name = symbol?.replace(/\.$/, "") ?? code ?? "";
  const unit = SYMBOLS[name as keyof typeof SYMBOLS] ?? name;
  // “US$3 million USD” would be one currency twice.
  if (!isCurrency(unit) || (symbol !== undefined && code !== undefined)) return undefined;
  return { unit, rest: minus + (number ?? rest) };
}

/** Digits and scale, or number words, in the document's form; `undefined` for anything else. */
function inDocumentForm(text: string): string | undefined {
  const digits = NUMBER.exec(text)?.groups;
  if (digits !== undefined) {
    const { digits: number, scale } = digits;
    if (scale === undefined) return number;
    return `${number} ${Object.hasOwn(SCALE_LETTERS, scale) ? SCALE_LETTERS[scale as keyof typeof SCALE_LETTERS] : scale}`;
  }

  const [, words = text, scale] = /^(.+) (thousand|million|billion|trillion)$/.exec(text) ?? [];
  const number = scale !== undefined && words === "a" ? 1 : readNumberWords(words);
  if (number === undefined) return undefined;
  return scale === undefined ? String(number) : `${number} ${scale}`;
}

/** Reads one number with the currency or percent sign it may have. */
function readOne(text: string, isPercent: boolean): ReadWords | undefined {
  const asPrinted = isPercent ? undefined : readNumber(text.toLowerCase());
  if (asPrinted !== undefined) {
    const unit = asPrinted.type === "number" ? (asPrinted.sign ?? undefined) : undefined;
    return { form: text.toLowerCase(), unit, number: asPrinted };
  }

  const [, withoutPercent] = /^(.+?) ?(?:%|per ?cent)$/i.exec(text) ?? [];
  const split = splitCurrency(withoutPercent ?? text);
  const hasPercent = withoutPercent !== undefined || isPercent;
  if (split === undefined || (hasPercent && split.unit !== undefined)) return undefined;

  const bare = inDocumentForm(split.rest.toLowerCase());
  if (bare === undefined) return undefined;
  const unit = hasPercent ? "percent" : split.unit;
  const form = `${unit === "USD" ? "$" : ""}${bare}${hasPercent ? " percent" : ""}`;
  const number = readNumber(form);
  if (number === undefined || number.type === "countWords") return undefined;
  const isNegative = /^[-−]/.test(split.rest);
  return { form, unit, number: isNegative ? { ...number, digits: -number.digits } : number };
}

const SCALE = / (?:thousand|million|billion|trillion)\b/;

/** The two ends of a range, in words. */
interface RangeWords {
  readonly low: string;
  readonly high: string;
  readonly minIncluded: boolean;
  readonly maxIncluded: boolean;
}

const RANGES = [
  /^between (.+) and (.+)$/i,
  /^from (.+) to (.+)$/i,
  /^(.+) to (.+)$/i,
  /^(.*\d[a-z%]*) ?[-–] ?(.*\d.*)$/i,
] as const;

function splitRange(words: string): RangeWords | undefined {
  for (const range of RANGES) {
    const [, low, high] = range.exec(words) ?? [];
    if (low !== undefined && high !== undefined) return { low, high, minIncluded: true, maxIncluded: true };
  }
  return undefined;
}

/** Splits a range with a hedge at each end: “at least 10 but fewer than 20”. */
function splitHedgedRange(words: string): RangeWords | undefined {
  const [, low = "", high = ""] = /^(.+) (?:and|but) (.+)$/i.exec(words) ?? [];
  const [min, max] = [splitOwnHedge(low), splitOwnHedge(high)];
  if (min.hedge === null || max.hedge === null) return undefined;
  const [lowSide, highSide] = [HEDGES[min.hedge], HEDGES[max.hedge]];
  const isRange = (lowSide === "above" || lowSide === "from") && (highSide === "below" || highSide === "to");
  if (!isRange) return undefined;
  return { low: min.rest, high: max.rest, minIncluded: lowSide === "from", maxIncluded: highSide === "to" };
}

/** Reads “between 3 and 5 million”: a scale or a sign that stands once holds for both. */
function readRange(
  { low, high, ...included }: RangeWords,
  isPercent: boolean,
): Omit<FigureWords, "written"> | undefined {
  const to = readOne(high, isPercent);
  const isPercentToo = isPercent || to?.unit === "percent";
  const bare = readOne(low, isPercentToo);
  const scale = SCALE.exec(to?.form ?? "")?.[0];
  const from = scale === undefined || SCALE.test(bare?.form ?? "") ? bare : readOne(low + scale, isPercentToo);
  if (from?.number.type !== "number" || to?.number.type !== "number") return undefined;
  if (from.unit !== undefined && to.unit !== undefined && from.unit !== to.unit) return undefined;

  const min = toNumber(from.number.digits, from.number.exponent);
  const max = toNumber(to.number.digits, to.number.exponent);
  if (min >= max) return undefined;
  const bounds = { min, max, ...included, basis: "stated" } as const;
  return { hedge: null, unit: to.unit ?? from.unit, value: undefined, bounds };
}

/** Takes the unit off: “5,000 people”, “hundreds of thousands of jobs”, “$5 per person”, “3 million dollars”. */
function splitNoun(words: string, unit = ""): { rest: string; currency: string | undefined } {
  const [of = "", ...per] = unit.split("/");
  const perUnits = per.map((each) => ` per ${singularOf(each)}`).join("");
  const text = words.toLowerCase().endsWith(perUnits) ? words.slice(0, words.length - perUnits.length) : words;

  const lower = text.toLowerCase();
  const currency = currencyOfNoun(lower.slice(lower.lastIndexOf(" ") + 1));
  const nouns = (currency === undefined ? undefined : currencyNouns(currency)) ?? [of, singularOf(of)];
  const end = nouns
    .filter((noun) => noun !== "" && noun !== "percent")
    .flatMap((noun) => [` of ${noun}`, ` ${noun}`])
    .find((noun) => lower.endsWith(noun));
  return { rest: end === undefined ? text : text.slice(0, -end.length), currency };
}

/** Reads a number with its hedge, or a range. */
function readNumberOrRange(text: string, isPercent: boolean): FigureWords | undefined {
  const { hedge, rest } = splitOwnHedge(text);
  const one = readOne(rest, isPercent);
  if (one !== undefined) {
    const { number, unit } = one;
    const value = number.type === "number" ? toNumber(number.digits, number.exponent) : undefined;
    return { hedge, written: rest, unit, value, bounds: boundsOfWords(hedge, number) };
  }

  const range = hedge === null ? splitRange(text) : splitHedgedRange(text);
  const read = range && readRange(range, isPercent);
  return read && { ...read, written: text };
}

/**
 * Reads the words of a figure as people write them: a hedge or its sign, a currency, digits or number words, a scale or
 * its letter, a percent sign, the noun of the unit; or a range. The document's own numbers are read by the strict
 * `readNumber`.
 *
 * @param text - Such as `"more than $1.2bn"`, `"S/ 4 million"`, `"4.5%"`, `"about a dozen"`, `"between 3 and 5 million"`.
 * @param unit - The unit the caller gives; its noun may follow the number.
 * @returns what the words say, or `undefined` where they are not understood; it never guesses.
 */
export function readFigureWords(text: string, unit?: string): FigureWords | undefined {
  const { rest, currency } = splitNoun(text.trim().replace(/\s+/g, " "), unit);
  const read = readNumberOrRange(rest, unit === "percent" || unit === "percentage points");
  if (read === undefined || currency === undefined) return read;
  // “$5 soles” would be two currencies.
  return read.unit === undefined ? { ...read, unit: currency } : undefined;
}
