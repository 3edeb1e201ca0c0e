import { isCurrency } from "../words/isCurrency.ts";
import { numberFormat } from "./numberFormat.ts";

/** The currency of a unit such as `"USD"` or `"USD/people"`. */
export function currencyIn(unit: string | null): string | undefined {
  const [of = ""] = unit?.split("/") ?? [];
  return isCurrency(of) ? of : undefined;
}

/** The decimals of a currency’s smallest coin: two for dollars, none for yen. */
export function minorDigits(currency: string): number {
  return numberFormat({ style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Money that is not whole has all digits of its smallest coin: $3.50. */
export function withCents(digits: string, currency: string | undefined): string {
  const [whole, decimals] = digits.split(".");
  return decimals === undefined || currency === undefined
    ? digits
    : `${whole}.${decimals.padEnd(minorDigits(currency), "0")}`;
}
