import { isCurrency } from "./isCurrency.ts";

/** The nouns of the currencies that are written out. */
const CURRENCY_NOUNS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  USD: ["dollar", "dollars"],
  PEN: ["sol", "soles"],
  EUR: ["euro", "euros"],
};

/** The singular and the plural of a currency; `undefined` for one whose code is printed instead, and for other units. */
export function currencyNouns(unit: string): readonly [one: string, many: string] | undefined {
  return isCurrency(unit) ? CURRENCY_NOUNS[unit] : undefined;
}

/** The currency that a noun names. */
export function currencyOfNoun(noun: string): string | undefined {
  return Object.keys(CURRENCY_NOUNS).find((currency) => CURRENCY_NOUNS[currency]?.includes(noun));
}
