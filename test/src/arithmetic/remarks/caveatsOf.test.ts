import { describe, expect, test } from "vitest";
import { caveatsOf } from "../../../../src/arithmetic/remarks/caveatsOf.ts";
import { type Figure, figure, type Period, type Stage } from "../../../../src/index.ts";

const own = (id: string, fields: object = {}): Figure =>
  Object.freeze({ ...figure({ id, value: 1, unit: "USD", measure: "money" }), ...fields });
const year = (value: number): Period => ({ type: "year", year: value, calendar: "calendar" });
const staged = (id: string, stage: Stage | null) => own(id, { stage });
const many = (fields: (index: number) => object) =>
  Array.from({ length: 8 }, (_, index) => own(`f${index}`, fields(index)));

describe("caveatsOf", () => {
  test("says nothing where nothing differs", () => {
    expect(caveatsOf([])).toEqual([]);
    expect(caveatsOf([own("a"), own("b"), staged("c", null)])).toEqual([]);
    expect(caveatsOf([staged("a", "provided"), own("b")])).toEqual([]);
  });

  test("names the first figure of each period", () => {
    const [a, b, c] = [2019, 2019, 2021].map((value, index) => own("abc".charAt(index), { period: year(value) }));
    expect(caveatsOf([a, b, c] as Figure[])).toEqual([
      {
        code: "periods-differ",
        facts: ["a", "c"],
        text: "The periods differ: “a” is for calendar year 2019; “c” is for calendar year 2021.",
      },
    ]);
  });

  test("names the first figure of each stage, and one of no stage", () => {
    expect(caveatsOf([staged("a", "provided"), staged("b", null), staged("c", "provided")])).toMatchObject([
      {
        code: "stages-differ",
        facts: ["a", "b"],
        text: "The stages differ: “a” was provided; “b” has no stated stage.",
      },
    ]);
  });

  test("spells out six periods, and counts the rest", () => {
    const periods = many((index) => ({ period: year(2010 + index) }));
    expect(caveatsOf(periods.slice(0, 6))[0]?.text).toMatch(/“f5” is for calendar year 2015\.$/);
    expect(caveatsOf(periods)[0]?.text).toMatch(/“f5” is for calendar year 2015; and 2 more\.$/);
  });

  test("gives six grounds and six notes", () => {
    const inferred = { method: "lastYear", ground: "A guess.", evidence: [] };
    const guessed = caveatsOf(many(() => ({ period: { ...year(2021), inferred } })));
    expect(guessed).toHaveLength(6);
    expect(guessed.at(-1)).toEqual({
      code: "inferred-date",
      facts: ["f5"],
      text: "The date of “f5” is inferred. A guess.",
    });
    const noted = caveatsOf(many((index) => ({ note: `Note ${index}.` })));
    expect(noted).toHaveLength(6);
    expect(noted.at(-1)).toEqual({ code: "note", facts: ["f5"], text: "Note on “f5”: Note 5." });
  });

  test("takes a period that says of its inference that there is none", () => {
    expect(caveatsOf([own("a", { period: { ...year(2021), inferred: undefined } })])).toEqual([]);
  });
});
