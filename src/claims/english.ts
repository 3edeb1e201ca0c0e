import type { ValuedFigure } from "../model/figure.ts";
import type { ClaimWords, RemarkContext } from "../model/locale.ts";
import { type MissingPart, NUMBER_WORDS } from "../model/vocabulary.ts";
import { dateInWords } from "../words/dateInWords.ts";
import { asPrinted } from "./asPrinted.ts";

/** What the document would have to print, by what is missing. */
const MISSING: Record<MissingPart, string> = {
  parts: "The document does not print the numbers that it puts together here.",
  whole: "The document does not print the whole that this is a part of.",
  comparedFigures: "The document does not print the figures that it compares this with.",
  shareOfWhole: "The document does not print how much of the whole this part is.",
};

function spanOfPercents(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `between ${min} and ${max} percent`;
  if (min !== undefined) return `at least ${min} percent`;
  return max === undefined ? "any percent" : `at most ${max} percent`;
}

function printed(id: string, { figure }: RemarkContext): string {
  return asPrinted(figure(id) as ValuedFigure);
}

function span(from: string, to: string, years: number): string {
  return `From ${dateInWords(from)} to ${dateInWords(to)} is ${years} ${years === 1 ? "year" : "years"}`;
}

function itemCount(count: number): string {
  return `${NUMBER_WORDS[count] ?? count} ${count === 1 ? "item" : "items"}`;
}

/** Why claims got their verdicts, in English. */
export const english: ClaimWords = {
  "percent-change": ({ from, to, percent, min, max }, context) =>
    `The change from ${printed(from, context)} to ${printed(to, context)} is ${percent} percent; their bounds allow ${spanOfPercents(min, max)}.`,
  increase: ({ from, to }, context) =>
    `${printed(to, context)} is more than ${printed(from, context)} at every value their bounds allow.`,
  "possible-increase": ({ from, to }, context) =>
    `${printed(to, context)} is more than ${printed(from, context)} at some of the values their bounds allow.`,
  "no-increase": ({ from, to }, context) =>
    `${printed(to, context)} is not more than ${printed(from, context)} at any value their bounds allow.`,
  "no-beginning": (values, context) =>
    `The document does not print when the ${printed(values.printed, context)} years began.`,
  "no-end": (values, context) =>
    `The document does not print when the ${printed(values.printed, context)} years ended.`,
  "date-from-claim": ({ event }, { label }) =>
    `The document does not print the date of this event: ${label(event)}. It follows only from the statement itself.`,
  "years-between": ({ from, to, years }) => `${span(from, to, years)}.`,
  "multiple-of-years": ({ from, to, years, interval }) =>
    `${span(from, to, years)}, a multiple of ${interval}; the renewals in between are not printed.`,
  "no-multiple-of-years": ({ from, to, years, interval }) => `${span(from, to, years)}, not a multiple of ${interval}.`,
  "closed-list": ({ list, items }, { label }) => `The list has ${itemCount(items)}: ${label(list)}.`,
  "open-list": ({ list, items }, { label }) => `The list has ${itemCount(items)} and is open: ${label(list)}.`,
  missing: ({ part }) => MISSING[part],
};
