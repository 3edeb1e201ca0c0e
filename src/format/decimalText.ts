/** Where a number goes that does not fit: `down` and `up` by value, so that −1.5 goes down to −2. */
export type Rounding = "nearest" | "down" | "up";

/** The power of ten of a number’s first digit: 2 for 150, −1 for 0.2; 0 for zero. */
export function magnitudeOf(value: number): number {
  return Number(value.toExponential().split("e")[1]);
}

/**
 * A finite number in plain decimal digits with at most so many places after `point`: 17,245,000 with its point at 6
 * and two places is “17.25”. It works on the digits, so nothing is lost on the way; trailing zeros are dropped and zero
 * has no sign.
 */
export function decimalText(value: number, point: number, places: number, rounding: Rounding): string {
  const negative = value < 0;
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e") as [string, string];
  const [whole, decimals = ""] = mantissa.split(".") as [string, string?];
  const shift = Number(exponent) - decimals.length - point + places;
  const steps = roundedSteps(BigInt(whole + decimals), shift, negative, rounding);
  if (steps === 0n) return "0";
  const digits = String(steps).padStart(places + 1, "0");
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  const integer = digits.slice(0, digits.length - places);
  return `${negative ? "-" : ""}${integer}${fraction === "" ? "" : `.${fraction}`}`;
}

/** `digits × 10^shift` as a whole number of steps, without its sign. */
function roundedSteps(digits: bigint, shift: number, negative: boolean, rounding: Rounding): bigint {
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  const steps = digits / divisor;
  const rest = digits % divisor;
  const awayFromZero = { nearest: rest * 2n >= divisor, down: rest > 0n && negative, up: rest > 0n && !negative };
  return awayFromZero[rounding] ? steps + 1n : steps;
}
