import { describe, expect, it } from "vitest";
import { measures } from "../../../../pipeline/verify/rules/measures.ts";
import { changeEntry, findingsBy } from "../changedData.ts";

const findingsOf = findingsBy(measures);

describe("rule 8: a figure counts what its sentence says", () => {
  it.each([
    ["goods-trade-2021", "measure", "assistance", "trade in USD"],
    ["foreign-assistance-2021", "measure", "trade", "assistance in USD"],
    ["usaid-programs", "measure", "projects", "programs in programs"],
    ["peruvian-students-in-us", "unit", "people", "students in students"],
    ["fulbright-americans", "measure", "students", "exchange-participants in people"],
    ["emergency-operations-centers", "measure", "binational-centers", "emergency-operations-centers in centers"],
    ["usaid-years-in-peru", "measure", "cooperation", "presence in years"],
    ["covid-death-rate-rank", "measure", "mortality", "mortality-rank in rank"],
  ])("refuses %s with the %s %s", (id, field, value, expected) => {
    const [finding, ...others] = findingsOf(changeEntry(id, [field], () => value));
    expect(others).toEqual([]);
    expect(finding).toMatch(/^wrong-measure: /);
    expect(finding?.split(" → ")[1]).toBe(`${expected}, by the words of its sentence`);
  });

  it("refuses a figure without the series its sentence names, and one with another", () => {
    expect(findingsOf(changeEntry("goods-trade-2009", ["series"], () => null))).toEqual([
      "wrong-series: series: null → goods-trade, by the words of its sentence",
    ]);
    expect(findingsOf(changeEntry("foreign-assistance-2021", ["series"], () => "goods-trade"))).toEqual([
      "wrong-series: series: goods-trade → null, by the words of its sentence",
    ]);
  });

  it("refuses a projection left out, or by another", () => {
    const id = "venezuelans-in-peru-projected";
    const expected = '"the UN projects", by UN';
    expect(findingsOf(changeEntry(id, ["projected"], () => undefined))).toEqual([
      `wrong-projection: projected: null → ${expected}`,
    ]);
    expect(findingsOf(changeEntry(id, ["projected", "by"], () => "IMF"))[0]).toContain(` → ${expected}`);
  });
});
