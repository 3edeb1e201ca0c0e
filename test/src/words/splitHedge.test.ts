import { expect, test } from "vitest";
import { HEDGES, type Hedge } from "../../../src/model/vocabulary.ts";
import { splitHedge } from "../../../src/words/splitHedge.ts";

test.each(Object.keys(HEDGES) as Hedge[])("takes “%s” off the words of a number, in any case", (hedge) => {
  expect(splitHedge(`${hedge} 60 years`)).toEqual({ hedge, rest: "60 years" });
  expect(splitHedge(`${hedge.toUpperCase()} 60 Years`)).toEqual({ hedge, rest: "60 Years" });
});

test.each(["60 years", "overall 60", "more 60", "over", "just over 60"])("takes nothing off “%s”", (words) => {
  expect(splitHedge(words)).toEqual({ hedge: null, rest: words });
});
