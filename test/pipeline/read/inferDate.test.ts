import { expect, it } from "vitest";
import { inferDate } from "../../../pipeline/read/inferDate.ts";
import type { InferenceMethod } from "../../../src/model/vocabulary.ts";

function infer(written: string, method: InferenceMethod, ...quotes: readonly string[]): string | null {
  const evidence = quotes.map((quote) => ({ quote, start: 0, end: quote.length }));
  return inferDate(written, { method, ground: "A ground.", evidence });
}

it.each<[string, InferenceMethod, string, string | null]>([
  ["last year", "lastYear", "As of June 10, 2022", "2021"],
  ["this year", "lastYear", "As of June 10, 2022", null],
  ["To date", "documentWindow", "As of June 10, 2022", "2022"],
  ["to date", "documentWindow", "As of June 10, 2022", null],
  ["On June 10", "yearOfContext", "As of June 10, 2022", "2022-06-10"],
  ["On June 10, 2021", "yearOfContext", "As of June 10, 2022", null],
  ["soon", "yearOfContext", "As of June 10, 2022", null],
  ["six years after", "yearsBefore", "in 1827", "1821"],
  ["6 years after", "yearsBefore", "in 1827", "1821"],
  ["many years after", "yearsBefore", "in 1827", null],
  ["six years before", "yearsBefore", "in 1827", null],
  ["last year", "lastYear", "On June 10", null],
])("“%s” by %s of “%s” is %s", (written, method, quote, date) => {
  expect(infer(written, method, quote)).toBe(date);
});

it("needs evidence of one year", () => {
  expect(infer("last year", "lastYear", "in 2021", "in 2022")).toBeNull();
  expect(infer("last year", "lastYear", "in 2022", "by the end of 2022", "On June 10")).toBe("2021");
  expect(infer("last year", "lastYear")).toBeNull();
});
