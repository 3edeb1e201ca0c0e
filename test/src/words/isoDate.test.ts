import { describe, expect, test } from "vitest";
import { readIsoDate } from "../../../src/words/isoDate.ts";

describe("readIsoDate", () => {
  test.each([
    ["1000", "year", 12_000, 12_012],
    ["2022", "year", 24_264, 24_276],
    ["2022-01", "month", 24_264, 24_265],
    ["2022-12", "month", 24_275, 24_276],
    ["2022-06-01", "day", 24_269, 24_269 + 1 / 30],
    ["2022-06-16", "day", 24_269.5, 24_269 + 16 / 30],
    ["2022-06-30", "day", 24_269 + 29 / 30, 24_270],
    ["2024-02-29", "day", 24_289 + 28 / 29, 24_290],
    ["2021-02-28", "day", 24_253 + 27 / 28, 24_254],
  ])("%s is a %s from %d to %d months", (text, precision, start, end) => {
    const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
    expect(readIsoDate(text)).toEqual({ precision, year, month, day, start, end });
  });

  test.each([
    ["0999"],
    ["0022"],
    ["0000"],
    ["22"],
    ["02022"],
    ["2022-0"],
    ["2022-00"],
    ["2022-13"],
    ["2022-06-00"],
    ["2022-06-31"],
    ["2023-02-29"],
    ["2022-06-1"],
    ["2022-06-10T00"],
    [" 2022"],
    ["2022\n"],
    [""],
    [2022],
    [null],
    [undefined],
  ])("%j is none", (text) => {
    expect(readIsoDate(text)).toBeUndefined();
  });
});
