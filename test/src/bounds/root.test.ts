import { describe, expect, test } from "vitest";
import { fraction, fractionOf, toNumber } from "../../../src/bounds/fraction.ts";
import { root } from "../../../src/bounds/root.ts";

describe("a root", () => {
  test.each([
    [fraction(121n, 100n), 2, fraction(11n, 10n)],
    [fraction(1n, 8n), 3, fraction(1n, 2n)],
    [fractionOf(0), 5, fractionOf(0)],
    [fractionOf(2 ** 40), 40, fractionOf(2)],
    [fraction(9n ** 40n, 4n ** 40n), 40, fraction(9n, 4n)],
  ])("that is a fraction is exact, whichever way it would be rounded", (radicand, degree, exact) => {
    for (const rounding of ["nearest", "down", "up"] as const) {
      expect(root(radicand, fractionOf(degree), rounding)).toEqual(exact);
    }
  });

  test.each([
    [2, 2, Math.SQRT2],
    [10, 0.5, 100],
    [10, 2.5, 10 ** 0.4],
    [1e300, 7, 1e300 ** (1 / 7)],
    [1e-300, 7, 1e-300 ** (1 / 7)],
    [1.5, 1200, 1.5 ** (1 / 1200)],
    [1.5, 1001, 1.5 ** (1 / 1001)],
  ])("of %d to the degree %d lies between the one rounded down and the one rounded up", (radicand, degree, expected) => {
    const [down, nearest, up] = (["down", "nearest", "up"] as const).map((rounding) =>
      toNumber(root(fractionOf(radicand), fractionOf(degree), rounding)),
    ) as [number, number, number];
    expect(down).toBeLessThan(expected);
    expect(up).toBeGreaterThan(expected);
    expect(nearest).toBeCloseTo(expected, 10);
    expect((up - down) / expected).toBeLessThan(1e-11);
  });

  test("smaller than all numbers is zero", () => {
    for (const rounding of ["nearest", "down", "up"] as const) {
      expect(toNumber(root(fractionOf(1e-300), fractionOf(0.5), rounding))).toBe(0);
    }
  });

  test("of a number beyond all numbers is finite", () => {
    const huge = fraction(10n ** 400n, 1n);
    expect(toNumber(root(huge, fractionOf(2.5), "up"))).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  test("that is itself beyond all numbers is the largest of them", () => {
    for (const rounding of ["nearest", "down", "up"] as const) {
      const most = toNumber(root(fractionOf(1000), fractionOf(0.003), rounding));
      expect(most / Number.MAX_VALUE).toBeCloseTo(1, 10);
      expect(Number.isFinite(most)).toBe(true);
    }
  });
});
