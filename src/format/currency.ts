import { numberFormat } from "./numberFormat.ts";

/** Whether a unit is an ISO 4217 currency code, such as `USD`. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

/** The decimals of a currency’s smallest coin: two for dollars, none for yen. */
export function minorDigits(currency: string): number {
  return numberFormat({ style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Money that is not whole has all digits of its smallest coin: $3.50. */
export function withCents(digits: string, currency: string): string {
  const [whole, decimals] = digits.split(".");
  return decimals === undefined ? digits : `${whole}.${decimals.padEnd(minorDigits(currency), "0")}`;
}
