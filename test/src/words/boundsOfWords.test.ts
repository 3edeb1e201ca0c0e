import { describe, expect, it } from "vitest";
import type { Basis, Hedge } from "../../../src/model/vocabulary.ts";
import { boundsOfWords } from "../../../src/words/boundsOfWords.ts";
import { readNumber } from "../../../src/words/readNumber.ts";

function boundsOf(hedge: Hedge | null, written: string) {
  const number = readNumber(written);
  if (number === undefined) throw new Error(`${written} is not understood.`);
  return boundsOfWords(hedge, number);
}

/** `(1, null)` for “above 1”, `[1, 2]` for “from 1 to 2”. */
function interval(hedge: Hedge | null, written: string): string {
  const { min, max, minIncluded, maxIncluded } = boundsOf(hedge, written);
  return `${minIncluded ? "[" : "("}${min}, ${max}${maxIncluded ? "]" : ")"}`;
}

describe("what each hedge does to the limits", () => {
  it.each<[Hedge | null, string, string, Basis]>([
    ["more than", "$98 million", "(98000000, null)", "stated"],
    ["over", "2000", "(2000, null)", "stated"],
    ["at least", "3,500", "[3500, null)", "stated"],
    ["nearly", "1,900", "(null, 1900)", "stated"],
    ["almost", "4,000", "(null, 4000)", "stated"],
    ["approximately", "4,000", "(null, null)", "stated"],
    ["approximately", "287", "(null, null)", "stated"],
    ["an average of", "90,000", "[85000, 95000]", "rounding"],
    ["an average of", "287", "[286.5, 287.5]", "rounding"],
    ["an average of", "40", "[39.5, 40.5]", "rounding"],
    ["an average of", "10", "[9.5, 10.5]", "rounding"],
    ["an average of", "ten", "[9.5, 10.5]", "rounding"],
    ["an average of", "$500", "[499.5, 500.5]", "rounding"],
    ["an average of", "1,000", "[500, 1500]", "rounding"],
    [null, "hundreds of thousands", "[200000, 1000000)", "stated"],
    [null, "tens of thousands", "[20000, 100000)", "stated"],
    ["over", "hundreds of thousands", "[200000, null)", "stated"],
    ["more than", "hundreds of thousands", "[200000, null)", "stated"],
    ["at least", "hundreds of thousands", "[200000, null)", "stated"],
    ["nearly", "hundreds of thousands", "(null, 1000000)", "stated"],
    ["almost", "hundreds of thousands", "(null, 1000000)", "stated"],
    ["approximately", "hundreds of thousands", "(null, null)", "stated"],
    ["an average of", "hundreds of thousands", "[200000, 1000000)", "stated"],
    [null, "287", "[287, 287]", "exact"],
    [null, "eight", "[8, 8]", "exact"],
    [null, "highest", "[1, 1]", "exact"],
    [null, "90,000", "[85000, 95000]", "rounding"],
    [null, "40", "[40, 40]", "exact"],
    [null, "ten", "[10, 10]", "exact"],
    [null, "1,000", "[500, 1500]", "rounding"],
    ["up to", "4,000", "(null, 4000]", "stated"],
    ["at most", "4,000", "(null, 4000]", "stated"],
    ["no more than", "4,000", "(null, 4000]", "stated"],
    ["less than", "4,000", "(null, 4000)", "stated"],
    ["fewer than", "4,000", "(null, 4000)", "stated"],
    ["under", "4,000", "(null, 4000)", "stated"],
    ["about", "4,000", "(null, null)", "stated"],
    ["around", "4,000", "(null, null)", "stated"],
    ["roughly", "4,000", "(null, null)", "stated"],
    ["some", "4,000", "(null, null)", "stated"],
    [null, "100 percent", "[99.5, 100.5]", "rounding"],
    [null, "two million", "[1500000, 2500000]", "rounding"],
    [null, "1.3 million", "[1250000, 1350000]", "rounding"],
    [null, "1.45 million", "[1445000, 1455000]", "rounding"],
    [null, "$240 million", "[239500000, 240500000]", "rounding"],
    [null, "$33 million", "[32500000, 33500000]", "rounding"],
    [null, "$50 million", "[49500000, 50500000]", "rounding"],
    [null, "$8.9 million", "[8850000, 8950000]", "rounding"],
    [null, "$1.43 million", "[1425000, 1435000]", "rounding"],
    [null, "$9.1 billion", "[9050000000, 9150000000]", "rounding"],
    [null, "$17.2 billion", "[17150000000, 17250000000]", "rounding"],
    [null, "$4 billion", "[3500000000, 4500000000]", "rounding"],
    [null, "$500", "[500, 500]", "exact"],
    [null, "$7", "[7, 7]", "exact"],
    [null, "167 percent", "[166.5, 167.5]", "rounding"],
    [null, "5.4 percent", "[5.35, 5.45]", "rounding"],
    [null, "0.07 percent", "[0.065, 0.075]", "rounding"],
  ])("%s %s: %s, %s", (hedge, written, limits, basis) => {
    expect(interval(hedge, written)).toBe(limits);
    expect(boundsOf(hedge, written).basis).toBe(basis);
  });

  it("keeps the ends whole numbers where the digits are", () => {
    for (let tenths = 1; tenths < 2000; tenths++) {
      const { min, max } = boundsOf(null, `$${Math.floor(tenths / 10)}.${tenths % 10} billion`);
      expect([min, max]).toEqual([tenths * 100_000_000 - 50_000_000, tenths * 100_000_000 + 50_000_000]);
    }
  });
});
