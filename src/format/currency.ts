import { numberFormat } from "./numberFormat.ts";

/** The decimals of a currency’s smallest coin: two for dollars, none for yen. */
export function minorDigits(currency: string): number {
  return numberFormat({ style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Money that is not whole has all digits of its smallest coin: $3.50. */
export function withCents(digits: string, currency: string): string {
  const [whole, decimals] = digits.split(".");
  return decimals === undefined ? digits : `${whole}.${decimals.padEnd(minorDigits(currency), "0")}`;
}
