import { numberFormat } from "./numberFormat.ts";

/** Digits with a comma before every third, as AP style and Peruvian usage have it; decimals stay as they are. */
export function groupDigits(digits: string): string {
  const [whole = "", decimals] = digits.split(".");
  const grouped = numberFormat().format(BigInt(whole));
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
