import type { Inference } from "../../../src/model/period.ts";
import type { DateRelation } from "../../../src/model/vocabulary.ts";
import type { AuthoredFact, Data } from "../../load/shapes.ts";
import { inferDate } from "../../read/inferDate.ts";
import { readDates, readOnlyDate, toIsoDate } from "../../read/readDate.ts";
import type { Finding, LocatedFinding, Rule } from "../rule.ts";

type DatedEvent = Extract<AuthoredFact, { kind: "event" }>;

const REMEDY = "Correct the date or the words recorded for it.";

const PRECISION = { 4: "year", 7: "month", 10: "day" } as Record<number, string>;

/** Checks a date against the words recorded for it. */
function checkPrintedDate(value: string, written: string): Finding[] {
  const date = readOnlyDate(written);
  const read = date && toIsoDate(date);
  if (read === value) return [];
  return [
    {
      code: "wrong-date",
      found: `date: ${value}`,
      expected: `the date printed in ${JSON.stringify(written)}: ${read ?? "none"}`,
      remedy: "Correct the date; one that is not printed needs `inferred` with its method, ground and evidence.",
    },
  ];
}

/** Carries out the inference a date rests on. */
function checkInferredDate(value: string, written: string, inferred: Inference): Finding[] {
  const read = inferDate(written, inferred);
  if (read === value) return [];
  return [
    {
      code: "wrong-date",
      found: `date: ${value}, by ${inferred.method} from ${JSON.stringify(written)}`,
      expected: read ?? "words and evidence this inference can be carried out on",
      remedy: REMEDY,
    },
  ];
}

/** How an event stands to its date by the words before the date and after it. */
function readRelation({ date, names, source }: DatedEvent, text: string): DateRelation {
  if (/^since\b/i.test(date.written)) return "since";

  // “Announced … during the Summit”: the day is that of the announcement, and the Summit was going on.
  const after = text.slice(date.start, source.end);
  if (names?.some((name) => after.includes(` during the ${name}`))) return "during";

  return date.precision === "day" ? "on" : "in";
}

function checkEvent(fact: DatedEvent, text: string): Finding[] {
  const { value, precision, relation, written, inferred } = fact.date;
  const findings = inferred ? checkInferredDate(value, written, inferred) : checkPrintedDate(value, written);

  const expectedPrecision = PRECISION[value.length] ?? "a year, a month or a day";
  if (precision !== expectedPrecision) {
    findings.push({
      code: "wrong-precision",
      found: `precision: ${precision}`,
      expected: expectedPrecision,
      remedy: REMEDY,
    });
  }

  const read = readRelation(fact, text);
  if (relation !== read) {
    findings.push({
      code: "wrong-date-relation",
      found: `relation: ${relation}`,
      expected: `${read}, as ${JSON.stringify(written)} puts it`,
      remedy: REMEDY,
    });
  }

  return findings;
}

/** The window the document's words imply: its evidence begins with the first day and ends with the last. */
function checkWindow({ document }: Data): LocatedFinding[] {
  const { evidence, ...window } = document.value.window;
  const printed = evidence.flatMap(({ quote }) => readDates(quote).map(toIsoDate));
  const ends = [
    ["notBefore", printed[0]],
    ["notAfter", printed.at(-1)],
  ] as const;

  return ends
    .filter(([end, date]) => window[end] !== date)
    .map(([end, date]) => ({
      code: "wrong-window",
      file: document.file,
      fact: "the document",
      found: `window.${end}: ${window[end]}`,
      expected: `${date ?? "no date"}, as its evidence prints it`,
      remedy: REMEDY,
    }));
}

/** Rule 5: a date is as precise as the text and readable in it, or inferred by a method that can be carried out. */
export const dates: Rule = {
  number: 5,
  title: "a date is readable in the quote, or inferred on a ground",
  checkFact: (fact, { text }) => (fact.kind === "event" ? checkEvent(fact, text) : []),
  checkData: checkWindow,
};
