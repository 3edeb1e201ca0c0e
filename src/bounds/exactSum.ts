/** A finite number as `units × 10^exponent`. */
function toDecimal(value: number): { units: bigint; exponent: number } {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  return { units: BigInt(whole + decimals), exponent: Number(exponent) - decimals.length };
}

/**
 * The sum of numbers as their decimal digits have it: in any order the same, 0.1 and 0.2 give 0.3. With an end that
 * has no limit it has none.
 */
export function exactSum(values: readonly number[]): number {
  const unlimited = values.find((value) => !Number.isFinite(value));
  if (unlimited !== undefined) return unlimited;
  let sum = 0;
  let isExact = true;
  for (const value of values) {
    sum += value;
    isExact &&= Number.isSafeInteger(value) && Number.isSafeInteger(sum);
  }
  if (isExact) return sum;
  const decimals = values.map(toDecimal);
  const exponent = decimals.reduce((lowest, decimal) => Math.min(lowest, decimal.exponent), 0);
  const units = decimals.reduce(
    (total, decimal) => total + decimal.units * 10n ** BigInt(decimal.exponent - exponent),
    0n,
  );
  return Number(`${units}e${exponent}`);
}
