/** A whole power of a whole number. Babel's presets turn `**` into `Math.pow`, which takes no `bigint`. */
export function power(base: bigint, exponent: number): bigint {
  let result = 1n;
  for (let factor = base, left = exponent; left > 0; left = Math.floor(left / 2), factor *= factor) {
    if (left % 2 === 1) result *= factor;
  }
  return result;
}
