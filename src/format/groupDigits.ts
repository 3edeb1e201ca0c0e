/** Digits with a comma before every third, as AP style and Peruvian usage both have it; decimals stay as they are. */
export function groupDigits(digits: string): string {
  const [whole, ...decimals] = digits.split(".") as [string, ...string[]];
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".");
}
