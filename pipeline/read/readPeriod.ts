import { type FactKind, type InferenceMethod, MONTHS, type TokenClass } from "../../src/model/vocabulary.ts";
import { readDates, readOnlyDate, toIsoDate } from "./readDate.ts";
import { sentenceAt } from "./sentenceAt.ts";
import { tokenize } from "./tokens.ts";

/** A period as the words give it; a date they leave to inference is missing, and `method` says how to reach it. */
export interface PeriodReading {
  readonly period: Readonly<Record<string, unknown>>;
  readonly method: InferenceMethod | undefined;
}

interface Match {
  readonly words: string;
  /** Offset of the words in the document. */
  readonly start: number;
  readonly end: number;
}

interface PeriodForm {
  readonly words: RegExp;
  readonly read: (match: Match) => object;
  readonly method?: InferenceMethod;
}

const MONTH = `(?:${MONTHS.join("|")})`;
const YEAR = String.raw`(?:1[5-9]\d\d|20\d\d)`;

function dateIn(words: string): string | null {
  const date = readOnlyDate(words);
  return date === undefined ? null : toIsoDate(date);
}

const yearIn = (words: string) => Number(dateIn(words));

/** The words that give a period, those that say more before those that say less. */
const FORMS: readonly PeriodForm[] = [
  {
    words: new RegExp(`since (?:${MONTH} )?${YEAR}`, "gi"),
    read: ({ words }) => ({ type: "cumulative", since: dateIn(words), asOf: null }),
  },
  {
    words: new RegExp(String.raw`as of ${MONTH} \d{1,2}, ${YEAR}`, "gi"),
    read: ({ words }) => ({ type: "cumulative", since: null, asOf: dateIn(words) }),
  },
  {
    words: /to date(?=,)/gi,
    read: () => ({ type: "cumulative", since: null, toDate: true }),
    method: "documentWindow",
  },
  {
    words: /for (?:more than|over) \d+ years/gi,
    read: ({ words, start }) => {
      const written = words.slice("for ".length);
      return { type: "cumulative", since: null, asOf: null, over: { written, start: start + "for ".length } };
    },
  },
  {
    words: new RegExp(String.raw`on ${MONTH} \d{1,2}(?!, \d)`, "gi"),
    read: () => ({ type: "instant", relation: "on" }),
    method: "yearOfContext",
  },
  {
    words: new RegExp(`by end of ${YEAR}`, "gi"),
    read: ({ words }) => ({ type: "instant", date: dateIn(words), relation: "byEndOf" }),
  },
  {
    words: new RegExp(`FY ${YEAR}`, "g"),
    read: ({ words }) => ({ type: "year", year: yearIn(words), calendar: "fiscal" }),
  },
  {
    words: new RegExp(`in ${YEAR}`, "g"),
    read: ({ words }) => ({ type: "year", year: yearIn(words), calendar: "unstated" }),
  },
  {
    words: /last year/g,
    read: () => ({ type: "year", calendar: "unstated" }),
    method: "lastYear",
  },
  {
    words: /every (?:day|month|year)/g,
    read: ({ words }) => ({ type: "rate", per: words.slice("every ".length) }),
  },
  { words: /cumulative/g, read: () => ({ type: "cumulative", since: null, asOf: null }) },
  { words: /\b(?:has|have) (?:\w+ed|come)\b/g, read: () => ({ type: "cumulative", since: null, asOf: null }) },
  {
    words: /There (?:is|are)|\b(?:has|have|study|provides|providing|invests)\b/g,
    read: () => ({ type: "instant", date: null }),
  },
];

/** A growth is read over the years it lies between; a length of time holds now, or when it is celebrated. */
const FORMS_BY_KIND: Partial<Record<FactKind, readonly PeriodForm[]>> = {
  percent: [
    {
      words: new RegExp(`in ${YEAR} to [^;]+ in ${YEAR}`, "g"),
      read: ({ words }) => {
        const [from, to] = readDates(words).map(({ year }) => Number(year));
        return { type: "span", from, to };
      },
    },
  ],
  duration: [
    {
      words: new RegExp(`In ${YEAR}(?=, .*celebrated)`, "g"),
      read: ({ words }) => ({ type: "instant", date: dateIn(words) }),
    },
    { words: /\b(?:has|have) worked\b/g, read: () => ({ type: "instant", date: null }) },
  ],
};

/** A verb of its own after “and”: words before it no longer govern what follows. */
const NEW_CLAUSE = /\band [a-z]+s an? /;

const NUMBER_CLASSES: readonly TokenClass[] = ["money", "percent", "number", "number word"];

/**
 * The period a sentence gives to a number: by words between it and the next number, else by words before it, else by
 * words after it.
 *
 * @returns the period, or `undefined` where no words give one.
 */
export function readPeriod(
  text: string,
  kind: FactKind,
  number: { readonly start: number; readonly end: number },
): PeriodReading | undefined {
  const sentence = sentenceAt(text, number.start);
  const nextNumber = tokenize(sentence.text)
    .filter((token) => NUMBER_CLASSES.includes(token.class))
    .map(({ start }) => sentence.start + start)
    .find((start) => start >= number.end);

  const matches = (FORMS_BY_KIND[kind] ?? FORMS).flatMap((form) =>
    [...sentence.text.matchAll(form.words)].map(({ 0: words, index }) => ({
      form,
      words,
      start: sentence.start + index,
      end: sentence.start + index + words.length,
    })),
  );
  const isBehind = ({ start, end }: Match) =>
    start >= number.end &&
    start < (nextNumber ?? sentence.end) &&
    !NEW_CLAUSE.test(text.slice(number.end, end + " an ".length));
  const governs = ({ end }: Match) => end <= number.start && !NEW_CLAUSE.test(text.slice(end, number.start));
  // “Through a network of eight centers …, the United States provides”: the verb of the sentence comes last.
  const follows = ({ start }: Match) => start >= number.end && start > (nextNumber ?? sentence.end);

  const byPlace = matches.toSorted((a, b) => a.start - b.start);
  const match = matches.find(isBehind) ?? matches.find(governs) ?? byPlace.find(follows);
  if (match === undefined) return undefined;
  const { form, words, start } = match;
  return { period: { ...form.read(match), written: words, start }, method: form.method };
}
