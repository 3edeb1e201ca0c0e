import type { Inference } from "../../src/model/period.ts";
import type { InferenceMethod } from "../../src/model/vocabulary.ts";
import { readNumber, toNumber } from "../../src/words/readNumber.ts";
import { readDates, readOnlyDate, toIsoDate } from "./readDate.ts";

/** What each method makes of the words, given the one year its evidence prints. */
const METHODS: Record<InferenceMethod, (written: string, year: string) => string | null> = {
  lastYear: (written, year) => (written === "last year" ? String(Number(year) - 1) : null),

  documentWindow: (written, year) => (written === "To date" ? year : null),

  yearOfContext: (written, year) => {
    const date = readOnlyDate(written);
    return date && date.year === null ? toIsoDate({ ...date, year }) : null;
  },

  yearsBefore: (written, year) => {
    const [, words = ""] = /^(\w+) years after$/.exec(written) ?? [];
    const number = readNumber(words);
    return number?.type === "number" ? String(Number(year) - toNumber(number.digits, number.exponent)) : null;
  },
};

/** The date an inference gives when it is carried out on the words alone; `null` where it cannot be. */
export function inferDate(written: string, { method, evidence }: Inference): string | null {
  const years = new Set(evidence.flatMap(({ quote }) => readDates(quote).map(({ year }) => year)));
  years.delete(null);
  const [year] = years;
  return typeof year === "string" && years.size === 1 ? METHODS[method](written, year) : null;
}
