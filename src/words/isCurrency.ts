let codes: ReadonlySet<string> | undefined;

/** Whether a unit is money: an ISO 4217 currency code, such as `"USD"` or `"PEN"`. */
export function isCurrency(unit: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf("currency"));
  return codes.has(unit);
}
