import { add, divide, type Fraction, multiply, negate } from "./fraction.ts";
import { type Interval, opposite, product, quotient, sum } from "./interval.ts";

/** A number that is not rounded yet, with its bounds; without a value where a figure has none. */
export interface Exact {
  readonly value: Fraction | undefined;
  readonly interval: Interval;
}

export function minus(a: Exact, b: Exact): Exact {
  return {
    value: a.value && b.value && add(a.value, negate(b.value)),
    interval: sum(a.interval, opposite(b.interval)),
  };
}

export function times(a: Exact, b: Exact): Exact {
  return { value: a.value && b.value && multiply(a.value, b.value), interval: product(a.interval, b.interval) };
}

/** The quotient of two numbers, the divisor’s value not zero. */
export function over(a: Exact, b: Exact): Exact {
  return { value: a.value && b.value && divide(a.value, b.value), interval: quotient(a.interval, b.interval) };
}
