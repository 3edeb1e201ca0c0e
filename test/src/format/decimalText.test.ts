import { describe, expect, it } from "vitest";
import { decimalText, type Rounding } from "../../../src/format/decimalText.ts";

describe("decimalText", () => {
  it.each<[number, number, number, Rounding, string]>([
    [0, 6, 3, "nearest", "0"],
    [0, 6, 3, "up", "0"],
    [0, 6, 3, "down", "0"],
    [-0, 0, 2, "down", "0"],
    [-0.001, 0, 2, "nearest", "0"],
    [-0.001, 0, 2, "up", "0"],
    [-0.001, 0, 2, "down", "-0.01"],
    [1500, 3, 0, "nearest", "2"],
    [1500, 3, 0, "down", "1"],
    [1400, 3, 0, "up", "2"],
    [-1500, 3, 0, "down", "-2"],
    [-1500, 3, 0, "up", "-1"],
    [17_245_000, 6, 2, "nearest", "17.25"],
    [120, 0, 0, "nearest", "120"],
    [7, 0, 2, "nearest", "7"],
  ])("%d with its point at %i and %i places, %s: %s", (value, point, places, rounding, text) => {
    expect(decimalText(value, point, places, rounding)).toBe(text);
  });
});
