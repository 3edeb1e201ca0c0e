import type { Bounds } from "../model/figure.ts";
import type { Hedge } from "../model/vocabulary.ts";
import { boundsOfWords } from "./boundsOfWords.ts";
import { isCurrency } from "./isCurrency.ts";
import { type CountWords, type PrintedNumber, readNumber, toNumber } from "./readNumber.ts";
import { readNumberWords } from "./readNumberWords.ts";
import { splitHedge } from "./splitHedge.ts";

/** What the words of a figure say. */
export interface FigureWords {
  readonly hedge: Hedge | null;
  /** The words of the number, without the hedge and with single spaces. */
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

/** Reads “between 3 and 5 million”: a scale or a sign that stands once holds for both. */
function readRange(low: string, high: string, written: string, isPercent: boolean): FigureWords | undefined {
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
  const bounds = { min, max, minIncluded: true, maxIncluded: true, basis: "stated" } as const;
  return { hedge: null, written, unit: to.unit ?? from.unit, value: undefined, bounds };
}

const RANGES = [
  /^between (.+) and (.+)$/i,
  /^from (.+) to (.+)$/i,
  /^(.+) to (.+)$/i,
  /^(.*\d[a-z%]*) ?[-–] ?(.*\d.*)$/i,
] as const;

/**
 * Reads the words of a figure as people write them: a hedge, a currency, digits or number words, a scale or its letter,
 * a percent sign; or a range. The document's own numbers are read by the strict `readNumber`.
 *
 * @param text - Such as `"more than $1.2bn"`, `"S/ 4 million"`, `"4.5%"`, `"about a dozen"`, `"between 3 and 5 million"`.
 * @param isPercent - Whether the unit is percent, whatever the words say.
 * @returns what the words say, or `undefined` where they are not understood; it never guesses.
 */
export function readFigureWords(text: string, isPercent = false): FigureWords | undefined {
  const words = text.trim().replace(/\s+/g, " ");
  const { hedge, rest } = splitHedge(words);

  const one = readOne(rest, isPercent);
  if (one !== undefined) {
    const { number, unit } = one;
    const value = number.type === "number" ? toNumber(number.digits, number.exponent) : undefined;
    return { hedge, written: rest, unit, value, bounds: boundsOfWords(hedge, number) };
  }

  if (hedge !== null) return undefined;
  for (const range of RANGES) {
    const [, low, high] = range.exec(rest) ?? [];
    if (low !== undefined && high !== undefined) return readRange(low, high, rest, isPercent);
  }
  return undefined;
}
