import { describe, expect, it } from "vitest";
import { isPossiblyMore, isSurelyMore, overlap } from "../../../src/claims/bounds.ts";
import type { Bounds } from "../../../src/model/figure.ts";

const within = (min: number | null, max: number | null): Bounds => ({
  min,
  max,
  minIncluded: min !== null,
  maxIncluded: max !== null,
  basis: "stated",
});

describe("bounds without an end", () => {
  it("reach below zero and above every number", () => {
    expect(overlap(within(null, -5), within(-10, -6))).toBe(true);
    expect(overlap(within(5, null), within(9, 10))).toBe(true);
    expect(isPossiblyMore(within(-8, -8), within(null, -5))).toBe(true);
    expect(isPossiblyMore(within(-20, null), within(3, 4))).toBe(true);
    expect(isSurelyMore(within(-8, -7), within(null, -9))).toBe(true);
    expect(isSurelyMore(within(null, -1), within(-9, -8))).toBe(false);
  });
});

describe("bounds that touch", () => {
  it("share a number only where both include it", () => {
    expect(overlap(within(1, 2), within(2, 3))).toBe(true);
    expect(overlap(within(1, 2), { ...within(2, 3), minIncluded: false })).toBe(false);
    expect(overlap({ ...within(1, 2), maxIncluded: false }, within(2, 3))).toBe(false);
  });
});
