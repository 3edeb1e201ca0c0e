/** Exact arithmetic for tests, apart from the package's own. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

function reduced(top: bigint, bottom: bigint): Rational {
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / a, bottom: (sign * bottom) / a };
}

/** A number as its shortest digits have it. */
export function rational(value: number): Rational {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  const power = Number(exponent) - decimals;
  const digits = BigInt(mantissa.replace(".", ""));
  return power < 0 ? reduced(digits, 10n ** BigInt(-power)) : reduced(digits * 10n ** BigInt(power), 1n);
}

export const ZERO: Rational = { top: 0n, bottom: 1n };
export const plus = (a: Rational, b: Rational) => reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Rational, b: Rational) => plus(a, { ...b, top: -b.top });
export const times = (a: Rational, b: Rational) => reduced(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Rational, b: Rational) => reduced(a.top * b.bottom, a.bottom * b.top);
export const isLess = (a: Rational, b: Rational) => a.top * b.bottom < b.top * a.bottom;
export const isEqual = (a: Rational, b: Rational) => a.top === b.top && a.bottom === b.bottom;
export const power = (a: Rational, exponent: number) =>
  reduced(a.top ** BigInt(exponent), a.bottom ** BigInt(exponent));

/** The number a rational is, where it has at most 15 significant digits; otherwise nothing. */
export function inFifteenDigits({ top, bottom }: Rational): number | undefined {
  let [rest, zeros] = [bottom, 0];
  for (const prime of [2n, 5n]) {
    let count = 0;
    while (rest % prime === 0n) [rest, count] = [rest / prime, count + 1];
    zeros = Math.max(zeros, count);
  }
  if (rest !== 1n) return undefined;
  const digits = ((top < 0n ? -top : top) * 10n ** BigInt(zeros)) / bottom;
  const significant = String(digits).replace(/0+$/, "");
  return significant.length <= 15 ? Number(`${top < 0n ? "-" : ""}${digits}e-${zeros}`) : undefined;
}
