import { describe, expect, it } from "vitest";
import { readDates, toIsoDate } from "../../../pipeline/read/readDate.ts";

const isoDates = (text: string) => readDates(text).map(toIsoDate);

describe("readDates", () => {
  it.each([
    ["in 1827", ["1827"]],
    ["Since 2006", ["2006"]],
    ["in May 2022", ["2022-05"]],
    ["As of June 10, 2022", ["2022-06-10"]],
    ["June 1, 2022", ["2022-06-01"]],
    ["from 2009 to 2020", ["2009", "2020"]],
    ["by end of 2022", ["2022"]],
    ["On June 10", [null]],
    ["in May", [null]],
    ["last year", []],
    ["To date", []],
    ["1,500 programs", []],
    ["6,400", []],
    ["12022", []],
    ["20220", []],
    ["DC 20036", []],
    ["833-9860", []],
    ["1499", []],
    ["2100", []],
    ["may be", []],
    ["٢٠٢١", []],
    ["２０２１", []],
  ])("%s: %j", (text, dates) => {
    expect(isoDates(text)).toEqual(dates);
  });

  it("knows a fiscal year by its letters", () => {
    expect(readDates("The FY 2021 budget")).toMatchObject([{ year: "2021", fiscal: true, start: 4, end: 11 }]);
    expect(readDates("in 2021")).toMatchObject([{ year: "2021", fiscal: false }]);
  });

  it("gives the place of each date", () => {
    const text = "As of June 10, 2022, the U.S. contributed";
    expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(["June 10, 2022"]);
  });
});

describe("dates at the ends of what is read", () => {
  it.each([
    ["on December 31, 2029", "2029-12-31"],
    ["on January 1, 1500", "1500-01-01"],
    ["in 2099", "2099"],
    ["in 1499", undefined],
    ["on May 30, 2022", "2022-05-30"],
  ])("reads “%s” as %s", (words, date) => {
    expect(readDates(words).map(toIsoDate)[0]).toBe(date);
  });

  it("reads no day 32, and a month and year behind it", () => {
    expect(readDates("May 32, 2022").map(toIsoDate)).not.toContain("2022-05-32");
  });
});
