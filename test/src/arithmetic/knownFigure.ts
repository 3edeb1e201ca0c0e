import fc from "fast-check";
import { type Bounds, type Figure, figure } from "../../../src/index.ts";
import { isLess, over, plus, type Rational, rational, times } from "./rational.ts";

/** A figure with a true value that its bounds allow, often at an end of them, and its printed value in exact digits. */
export interface Known {
  readonly figure: Figure;
  readonly truth: Rational;
  readonly value: Rational | undefined;
  /** Of a total: what was added in it. */
  readonly parts?: readonly Known[];
}

interface Recipe {
  readonly digits: number;
  readonly decimals: number;
  readonly lower: "none" | "open" | "closed" | "exact";
  readonly upper: "none" | "open" | "closed";
  readonly at: number;
}

const STEPS = 8;

/** A true value: the lower end for 0, the upper for `STEPS`, where these are included, otherwise between them. */
function truthOf({ min, max, minIncluded, maxIncluded }: Bounds, value: number, at: number): Rational {
  const low = rational(min ?? 0);
  const high = rational(max ?? value * 3);
  const isOpen = (at === 0 && min !== null && !minIncluded) || (at === STEPS && max !== null && !maxIncluded);
  const part = over(rational(isOpen ? STEPS / 2 : at), rational(STEPS));
  return plus(times(low, plus(rational(1), times(rational(-1), part))), times(high, part));
}

/** A figure above zero, exact or with bounds of any form; a bound may be as far off as the value itself. */
export function known(id: string, fields: Partial<Parameters<typeof figure>[0]> = {}): fc.Arbitrary<Known> {
  return fc
    .record<Recipe>({
      digits: fc.integer({ min: 1, max: 9_999 }),
      decimals: fc.integer({ min: 0, max: 3 }),
      lower: fc.constantFrom("none", "open", "closed", "exact"),
      upper: fc.constantFrom("none", "open", "closed"),
      at: fc.integer({ min: 0, max: STEPS }),
    })
    .map(({ digits, decimals, lower, upper, at }) => {
      const value = Number(`${digits}e-${decimals}`);
      const [min, max] = [Number(`${digits >> 1}e-${decimals}`), Number(`${digits + 3}e-${decimals}`)];
      const stated: Bounds = {
        min: lower === "none" ? null : min,
        max: upper === "none" ? null : max,
        minIncluded: lower === "closed",
        maxIncluded: upper === "closed",
        basis: "stated",
      };
      const exact: Bounds = { min: value, max: value, minIncluded: true, maxIncluded: true, basis: "exact" };
      const bounds = lower === "exact" ? exact : stated;
      const made = figure({ unit: "USD", measure: "money", ...fields, id, value, bounds });
      return { figure: made, truth: truthOf(bounds, value, at), value: rational(value) };
    });
}

/** Whether bounds allow a number, ends not included left out. */
export function allows({ min, max, minIncluded, maxIncluded }: Bounds, truth: Rational): boolean {
  const [low, high] = [min, max].map((end) => (end === null ? null : rational(end)));
  const isAbove = low == null || isLess(low, truth) || (minIncluded && !isLess(truth, low));
  const isBelow = high == null || isLess(truth, high) || (maxIncluded && !isLess(high, truth));
  return isAbove && isBelow;
}
