import { expect, test } from "vitest";
import { type Exact, minus, over, times } from "../../../src/bounds/exact.ts";
import { fraction, fractionOf } from "../../../src/bounds/fraction.ts";
import { point } from "../../../src/bounds/interval.ts";

const exactly = (number: number): Exact => ({ value: fractionOf(number), interval: point(fractionOf(number)) });

test.each([
  ["minus", minus, fractionOf(-2)],
  ["times", times, fractionOf(3)],
  ["over", over, fraction(1n, 3n)],
] as const)("1 %s 3 has the value and the bounds of the result", (_, operation, expected) => {
  expect(operation(exactly(1), exactly(3))).toEqual({ value: expected, interval: point(expected) });
});

test("without one of the values there is none, but bounds", () => {
  const bounded: Exact = { ...exactly(3), value: undefined };
  for (const operation of [minus, times, over]) {
    for (const [a, b] of [[bounded, exactly(1)] as const, [exactly(1), bounded] as const]) {
      expect(operation(a, b).value).toBeUndefined();
      expect(operation(a, b).interval.min).not.toBeNull();
    }
  }
});
