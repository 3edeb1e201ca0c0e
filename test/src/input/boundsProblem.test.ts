import { describe, expect, test } from "vitest";
import { boundsProblem } from "../../../src/input/boundsProblem.ts";

const stretch = { min: 1, max: 9, minIncluded: true, maxIncluded: false, basis: "stated" };

describe("boundsProblem", () => {
  test.each([
    [{}],
    [{ maxIncluded: true, basis: "rounding" }],
    [{ max: 1, maxIncluded: true, basis: "exact" }],
    [{ min: null, minIncluded: false }],
    [{ max: null }],
    [{ min: -0, max: 5e-324 }],
  ])("takes limits changed by %j", (changes) => {
    expect(boundsProblem({ ...stretch, ...changes })).toBeUndefined();
  });

  test.each([
    [{ min: null }],
    [{ max: null, maxIncluded: true }],
    [{ min: 10 }],
    [{ max: 1 }],
    [{ max: 1, minIncluded: false, maxIncluded: true }],
    [{ min: "1" }],
    [{ max: Number.NaN }],
    [{ max: Number.POSITIVE_INFINITY }],
    [{ minIncluded: 1 }],
    [{ maxIncluded: 0 }],
    [{ maxIncluded: undefined }],
    [{ basis: "felt" }],
    [{ basis: undefined }],
  ])("refuses limits changed by %j", (changes) => {
    expect(boundsProblem({ ...stretch, ...changes })).toBeDefined();
  });

  test("refuses what is no object", () => {
    for (const bounds of [null, undefined, "1 to 9", 5, Object.assign(() => 0, stretch)]) {
      expect(boundsProblem(bounds)).toBeDefined();
    }
  });
});
