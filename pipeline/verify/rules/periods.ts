import { isDeepStrictEqual } from "node:util";
import { type AuthoredFigure, isFigure } from "../../load/shapes.ts";
import { inferDate } from "../../read/inferDate.ts";
import { type PeriodReading, readPeriod } from "../../read/readPeriod.ts";
import type { Rule } from "../rule.ts";

type AuthoredPeriod = AuthoredFigure["period"];

/** The field that holds the inferred date, in each type of period that can have one. */
const INFERRED_FIELD: Partial<Record<AuthoredPeriod["type"], string>> = {
  year: "year",
  instant: "date",
  cumulative: "asOf",
};

/** The period the words give, its inferred date carried out on the evidence recorded for it. */
function expectedPeriod(figure: AuthoredFigure, reading: PeriodReading | undefined): Readonly<Record<string, unknown>> {
  if (reading === undefined) return { type: "unstated" };
  const { period, method } = reading;

  // A rate says by its hedge whether it is a mean.
  if (period["type"] === "rate") return { ...period, statistic: figure.hedge === "an average of" ? "mean" : null };
  if (method === undefined) return period;

  const { type } = figure.period;
  const inferred = type === "unstated" ? undefined : figure.period.inferred;
  const field = INFERRED_FIELD[type];
  if (inferred?.method !== method || field === undefined) return { ...period, inferred: { method } };
  const date = inferDate(String(period["written"]), inferred);
  return { ...period, [field]: field === "year" ? Number(date) : date, inferred };
}

/** Rule 5, for figures: the period is the one the figure's sentence gives it. */
export const periods: Rule = {
  number: 5,
  title: "a period is readable in the figure's sentence",

  checkFact(fact, { text }) {
    if (!isFigure(fact)) return [];
    const number = { start: fact.writtenStart, end: fact.writtenStart + fact.written.length };
    const expected = expectedPeriod(fact, readPeriod(text, fact.kind, number));
    if (isDeepStrictEqual(fact.period, expected)) return [];
    return [
      {
        code: "wrong-period",
        found: `period: ${JSON.stringify(fact.period)}`,
        expected: JSON.stringify(expected),
        remedy: "Correct the period, or teach pipeline/read/readPeriod.ts the words that give it.",
      },
    ];
  },
};
