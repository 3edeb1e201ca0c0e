import { expect, it } from "vitest";
import { constantName } from "../../../pipeline/load/constantName.ts";

it("is the id without hyphens, each word after the first with a capital", () => {
  expect(["lima", "goods-trade-2021", "covid-19", "a-b-c"].map(constantName)).toEqual([
    ...["lima", "goodsTrade2021", "covid19", "aBC"],
  ]);
});
