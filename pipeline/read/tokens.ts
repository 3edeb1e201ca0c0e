import type { TokenClass } from "../../src/model/vocabulary.ts";
import { readDates } from "./readDate.ts";

/** A piece of the document that must be accounted for. */
export interface Token {
  /** Told by its form alone. */
  readonly class: TokenClass;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SCALE = String.raw`(?: (?:thousand|million|billion|trillion)\b)`;
/** Digits within a name, as in “G20”, are part of it. */
const NUMERAL = String.raw`(?<!\p{Lu}[\p{L}\p{N}]*)\d[\d,]*(?:\.\d+)?`;
const NUMBER_WORD =
  "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|twice|both|once|first|second|third|fourth|fifth|tenth)";

/** In order: a span read by one form is not read again by a later one. */
const FORMS: readonly (readonly [TokenClass, RegExp])[] = [
  ["money", new RegExp(String.raw`\$${NUMERAL}${SCALE}?`, "gu")],
  ["percent", new RegExp(String.raw`${NUMERAL}(?: percent\b|%)`, "gu")],
  ["number", new RegExp(`${NUMERAL}${SCALE}?`, "gu")],
  ["number word", new RegExp(String.raw`\b${NUMBER_WORD}\b(?: of ${NUMBER_WORD}\b)?${SCALE}?`, "gi")],
  ["name", /(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{N}]*/gu],
];

/**
 * Every numeral, number word, amount of money, percent, date and capitalized word of a text, in order.
 * It knows nothing of the data; capitalized words are read one by one, so that no name can hide another.
 */
export function tokenize(text: string): Token[] {
  const taken = new Uint8Array(text.length);
  const tokens: Token[] = [];
  const take = (tokenClass: TokenClass, start: number, end: number) => {
    if (taken.subarray(start, end).some((unit) => unit === 1)) return;
    taken.fill(1, start, end);
    tokens.push({ class: tokenClass, text: text.slice(start, end), start, end });
  };
  // A year alone is a date only where a word or a month before it says so: “2000 artifacts” is a number.
  for (const { start, end, month, fiscal } of readDates(text)) {
    const isDated = /\b(?:in|since|of|the|from|by|and|to)\s$/i.test(text.slice(Math.max(0, start - 8), start));
    if (month !== null || fiscal || isDated) take("date", start, end);
  }
  for (const [tokenClass, form] of FORMS) {
    for (const match of text.matchAll(form)) {
      const length = match[0].replace(/,+$/, "").length;
      take(tokenClass, match.index, match.index + length);
    }
  }
  return tokens.sort((a, b) => a.start - b.start);
}
