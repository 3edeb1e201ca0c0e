import type { CumulativePeriod, Inference, Period } from "../../../src/model/period.ts";
import { INSTANT_RELATIONS, type InstantRelation, NUMBER_WORDS } from "../../../src/model/vocabulary.ts";
import type { Problem } from "../../load/problem.ts";
import { type AuthoredFact, type Data, isFigure } from "../../load/shapes.ts";
import { type PrintedDate, readDates, toIsoDate } from "../../read/readDate.ts";

type Mismatch = Pick<Problem, "found" | "expected" | "remedy">;

/** A verb in the present, which says that the figure holds at the time of the document; for a length of time, “has worked” does. */
const SAYS_NOW = /^(?:There (?:is|are)|has|have|study|provides|providing|invests)$/;
const SAYS_UNTIL_NOW = /^(?:has|have) \w+$/;
const SAYS_ACCUMULATED = /^(?:cumulative|(?:has|have) \w+|For .*\d+ years)$/;

/** How a figure stands to its date, by the first words of the phrase that prints it. */
const RELATION_WORDS: Record<InstantRelation, RegExp> = {
  asOf: /^as of\b/i,
  on: /^on\b/i,
  during: /^during\b/i,
  byEndOf: /^by (?:the )?end of\b/i,
};

const PRECISION = { 4: "year", 7: "month", 10: "day" } as Record<number, string>;

function mismatch(
  found: string,
  expected: string,
  remedy = "Correct the date or the words recorded for it.",
): Mismatch {
  return { found, expected, remedy };
}

/** The one date printed in a phrase, if there is exactly one. */
function onlyDate(written: string): PrintedDate | undefined {
  const dates = readDates(written);
  return dates.length === 1 ? dates[0] : undefined;
}

function yearsIn(evidence: Inference["evidence"]): string[] {
  return evidence.flatMap(({ quote }) => readDates(quote).flatMap(({ year }) => (year === null ? [] : [year])));
}

/** What an inference gives when it is carried out on the words alone. */
function inferDate(written: string, { method, evidence }: Inference): string | undefined {
  const years = yearsIn(evidence);
  const [year] = years;
  if (year === undefined || years.some((other) => other !== year)) return undefined;
  switch (method) {
    case "lastYear":
      return written === "last year" ? String(Number(year) - 1) : undefined;
    case "documentWindow":
      return written === "To date" ? year : undefined;
    case "yearOfContext": {
      const date = onlyDate(written);
      return date && date.year === null ? (toIsoDate({ ...date, year }) ?? undefined) : undefined;
    }
    case "yearsBefore": {
      const words: readonly string[] = NUMBER_WORDS;
      const [, word = ""] = /^(\w+) years after$/.exec(written) ?? [];
      return words.includes(word) ? String(Number(year) - words.indexOf(word)) : undefined;
    }
  }
}

/** Checks a date against the words recorded for it, or against the inference. */
function checkDate(field: string, value: string, written: string, inferred: Inference | undefined): Mismatch[] {
  if (inferred) {
    const result = inferDate(written, inferred);
    return result === value
      ? []
      : [
          mismatch(
            `${field}: ${value}, by ${inferred.method} from ${JSON.stringify(written)}`,
            result ?? "words and evidence this inference can be carried out on",
          ),
        ];
  }
  const date = onlyDate(written);
  const read = date && toIsoDate(date);
  return read === value
    ? []
    : [
        mismatch(
          `${field}: ${value}`,
          `the date printed in ${JSON.stringify(written)}: ${read ?? "none"}`,
          "Correct the date; one that is not printed needs `inferred` with its method, ground and evidence.",
        ),
      ];
}

function checkEvent(fact: Extract<AuthoredFact, { kind: "event" }>, text: string): Mismatch[] {
  const { value, precision, relation, written, start, inferred } = fact.date;
  const mismatches = checkDate("date", value, written, inferred);
  if (PRECISION[value.length] !== precision) {
    mismatches.push(mismatch(`precision: ${precision}`, PRECISION[value.length] ?? "a year, a month or a day"));
  }
  const saysSince = /^since\b/i.test(written);
  // “Announced … during the Summit”: the day is that of the announcement, and the Summit was going on.
  const after = text.slice(start, fact.source.end);
  const saysDuring = fact.names?.some((name) => after.includes(` during the ${name}`)) ?? false;
  const read = saysSince ? "since" : saysDuring ? "during" : precision === "day" ? "on" : "in";
  if (relation !== read) {
    mismatches.push(mismatch(`relation: ${relation}`, `${read}, as ${JSON.stringify(written)} puts it`));
  }
  return mismatches;
}

/** The length of time a cumulative figure covers, and “to date”, are what its words say. */
function checkExtent(period: CumulativePeriod, written: string): Mismatch[] {
  const over = /^For (.*\d+ years)$/.exec(written)?.[1];
  const mismatches: Mismatch[] = [];
  if (period.over?.written !== over) {
    mismatches.push(
      mismatch(`period.over: ${JSON.stringify(period.over?.written ?? null)}`, JSON.stringify(over ?? null)),
    );
  }
  const saysToDate = /^to date\b/i.test(written);
  if ((period.toDate === true) !== saysToDate) {
    mismatches.push(mismatch(`period.toDate: ${period.toDate ?? false}`, `${saysToDate}`));
  }
  return mismatches;
}

function checkPeriod(period: Period, hedge: string | null, isDuration: boolean): Mismatch[] {
  if (period.type === "unstated") return [];
  const { written, inferred } = period;
  if (written === undefined || period.start === undefined) {
    return [mismatch(`period: ${period.type} without words`, "the words that give it, with their place")];
  }
  if (/^since\b/i.test(written) && period.type !== "cumulative") {
    return [mismatch(`period.type: ${period.type}`, `cumulative, as ${JSON.stringify(written)} puts it`)];
  }
  const dates = readDates(written);
  switch (period.type) {
    case "year": {
      const mismatches = checkDate("period.year", String(period.year), written, inferred);
      const isFiscal = dates[0]?.fiscal ?? false;
      if ((period.calendar === "fiscal") !== isFiscal || period.calendar === "calendar") {
        mismatches.push(mismatch(`period.calendar: ${period.calendar}`, isFiscal ? "fiscal" : "unstated"));
      }
      return mismatches;
    }
    case "span": {
      const read = dates.map(toIsoDate).join("–");
      const value = `${period.from}–${period.to}`;
      return read === value
        ? []
        : [mismatch(`period: ${value}`, `the two years in ${JSON.stringify(written)}: ${read}`)];
    }
    case "instant": {
      const mismatches: Mismatch[] = [];
      const relation = INSTANT_RELATIONS.find((each) => RELATION_WORDS[each].test(written));
      if (period.relation !== relation) {
        mismatches.push(mismatch(`period.relation: ${period.relation ?? "none"}`, relation ?? "none"));
      }
      const saysNow = SAYS_NOW.test(written) || (isDuration && SAYS_UNTIL_NOW.test(written));
      if (period.date !== null) mismatches.push(...checkDate("period.date", period.date, written, inferred));
      else if (!saysNow) {
        mismatches.push(
          mismatch("period.date: null", `a date, or words that say now: ${JSON.stringify(written)} says neither`),
        );
      }
      return mismatches;
    }
    case "cumulative": {
      const mismatches = checkExtent(period, written);
      if (period.since !== null) {
        mismatches.push(...checkDate("period.since", period.since, written, undefined));
        if (!/^since\b/i.test(written))
          mismatches.push(mismatch(`period.since: ${period.since}`, "words that say since"));
      }
      if (period.asOf !== null) {
        mismatches.push(...checkDate("period.asOf", period.asOf, written, inferred));
        if (!/^(as of|to date)\b/i.test(written)) {
          mismatches.push(mismatch(`period.asOf: ${period.asOf}`, "words that say as of, or to date"));
        }
      }
      if (period.since === null && period.asOf === null && !SAYS_ACCUMULATED.test(written)) {
        mismatches.push(
          mismatch(
            "period: cumulative without a date",
            `its date, or words that say it added up: ${JSON.stringify(written)}`,
          ),
        );
      }
      return mismatches;
    }
    case "rate": {
      const isMean = hedge === "an average of";
      const mismatches: Mismatch[] = [];
      if (written !== `every ${period.per}`) {
        mismatches.push(mismatch(`period.per: ${period.per}`, `what ${JSON.stringify(written)} says`));
      }
      if ((period.statistic === "mean") !== isMean) {
        mismatches.push(mismatch(`period.statistic: ${period.statistic}`, isMean ? "mean" : "null"));
      }
      return mismatches;
    }
  }
}

/** Rule 5: a date is as precise as the text and readable in it, or inferred by a method that can be carried out. */
export function dates(data: Data): Problem[] {
  const rule = "5 a date is readable in the quote, or inferred on a ground";
  return data.facts
    .flatMap(({ file, value: fact }) => {
      const mismatches =
        fact.kind === "event"
          ? checkEvent(fact, data.text)
          : isFigure(fact)
            ? checkPeriod(fact.period, fact.hedge, fact.kind === "duration")
            : [];
      return mismatches.map((each) => ({ file, fact: fact.id, rule, ...each }));
    })
    .concat(windowProblems(data, rule));
}

/** The window the document's words imply: its evidence begins with the first day and ends with the last. */
function windowProblems({ document }: Data, rule: string): Problem[] {
  const { evidence, ...window } = document.value.window;
  const printed = evidence.flatMap(({ quote }) => readDates(quote).map(toIsoDate));
  const ends = [
    ["notBefore", printed[0]],
    ["notAfter", printed.at(-1)],
  ] as const;
  return ends
    .filter(([end, date]) => window[end] !== date)
    .map(([end, date]) => ({
      file: document.file,
      fact: "the document",
      rule,
      ...mismatch(`window.${end}: ${window[end]}`, `${date ?? "no date"}, as its evidence prints it`),
    }));
}
