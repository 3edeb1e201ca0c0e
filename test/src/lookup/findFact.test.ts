import { describe, expect, it } from "vitest";
import { findFact, goodsTrade2021 } from "../../../src/index.ts";
import { hostileInputs } from "./hostileInputs.ts";

describe("findFact", () => {
  it("finds a fact by its id, white space and case aside", () => {
    expect(findFact("goods-trade-2021")).toBe(goodsTrade2021);
    expect(findFact("  Goods-Trade-2021\n")).toBe(goodsTrade2021);
  });

  it("takes the null of an absent query parameter", () => {
    expect(findFact(new URLSearchParams("?fact=goods-trade-2021").get("fact"))).toBe(goodsTrade2021);
    expect(findFact(new URLSearchParams("").get("fact"))).toBeUndefined();
    expect(findFact(undefined)).toBeUndefined();
  });

  it("guesses nothing", () => {
    for (const text of ["goods-trade", "goods-trade-202", "goodsTrade2021", "trade"]) {
      expect(findFact(text)).toBeUndefined();
    }
  });

  it.each(hostileInputs)("is undefined for %s", (_, input) => {
    expect(findFact(input as string)).toBeUndefined();
  });
});
