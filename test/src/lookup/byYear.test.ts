import { describe, expect, it } from "vitest";
import { byYear, type Fact, FactError, facts } from "../../../src/index.ts";
import { hostileInputs } from "./hostileInputs.ts";

const call = byYear as unknown as (year: unknown) => readonly Fact[];
const idsOf = (year: number) => call(year).map(({ id }) => id);

describe("byYear", () => {
  it("gives the facts that name a year, in document order", () => {
    expect(idsOf(2021)).toEqual([
      "foreign-assistance-2021",
      "usaid-investment-last-year",
      "global-fishing-watch-agreement-entered",
      "inl-lima-budget-fy2021",
      "goods-trade-2021",
    ]);
  });

  it("counts a year reached by inference", () => {
    expect(idsOf(1821)).toEqual(["independence-of-peru"]);
    expect(idsOf(2021)).toContain("usaid-investment-last-year");
    expect(idsOf(2022)).toContain("venezuelan-crisis-announcement");
  });

  it("counts a fiscal year", () => {
    expect(idsOf(2021)).toContain("inl-lima-budget-fy2021");
  });

  it("gives what is since a year to that year alone", () => {
    expect(idsOf(2006)).toContain("southern-command-investment");
    expect(idsOf(2007)).toEqual([]);
  });

  it("gives a span to its two ends and to no year between", () => {
    expect(idsOf(2009)).toContain("agricultural-trade-growth");
    expect(idsOf(2020)).toContain("agricultural-trade-growth");
    expect(idsOf(2015)).toEqual([]);
  });

  it("gives nothing for a year nothing names, of any size", () => {
    for (const year of [0, -0, -2021, 1500, 9999, Number.MAX_SAFE_INTEGER]) expect(idsOf(year)).toEqual([]);
  });

  it("finds no fact that is not in the document, and returns frozen arrays", () => {
    for (let year = 1800; year < 2030; year++) {
      expect(call(year)).toSatisfy(Object.isFrozen);
      for (const fact of call(year)) expect(facts).toContain(fact);
    }
  });

  it("refuses a year in words and says what to pass", () => {
    expect(() => call("2021")).toThrowError(
      new FactError(
        "invalid-input",
        [],
        'byYear expected a year, received "2021".',
        "Pass a whole number, such as 2021.",
      ),
    );
    expect(() => call(2021.5)).toThrowError(/^byYear expected a year, received 2021\.5\./);
  });

  it.each(hostileInputs)("refuses %s", (_, input) => {
    expect(() => call(input)).toThrowError(expect.objectContaining({ name: "FactError", code: "invalid-input" }));
  });
});
