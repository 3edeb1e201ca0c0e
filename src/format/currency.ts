/** Whether a unit is an ISO 4217 currency code, such as `USD`. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

/** The decimals of a currency’s smallest coin: two for dollars, none for yen. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits as number;
}
