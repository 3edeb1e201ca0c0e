import type { Remark } from "../model/remark.ts";
import type { MissingPart } from "../model/vocabulary.ts";
import { dateInWords } from "../words/dateInWords.ts";

/** The code of each reason and the values its sentence speaks of. */
interface ReasonValues {
  readonly "percent-change": { from: string; to: string; percent: number; min?: number; max?: number };
  readonly increase: { from: string; to: string };
  readonly "possible-increase": { from: string; to: string };
  readonly "no-increase": { from: string; to: string };
  readonly "no-beginning": { printed: string };
  readonly "no-end": { printed: string };
  readonly "date-from-claim": { event: string };
  readonly "years-between": { from: string; to: string; years: number };
  readonly "multiple-of-years": { from: string; to: string; years: number; interval: number };
  readonly "no-multiple-of-years": { from: string; to: string; years: number; interval: number };
  readonly "closed-list": { list: string; items: number };
  readonly "open-list": { list: string; items: number };
  readonly missing: { part: MissingPart };
}

/** The code of a reason: stable, so that code branches on it and never on the text. */
export type ClaimReasonCode = keyof ReasonValues;

/** Why a claim got its verdict: a code, the values its sentence speaks of, and the sentence in English. */
export interface ClaimReason<Code extends ClaimReasonCode = ClaimReasonCode> extends Remark<Code> {
  /** What a translation needs: figures and labels as printed, dates as `YYYY-MM-DD`. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A reason before it is told which facts the claim was recomputed from. */
export type ClaimFinding<Code extends ClaimReasonCode = ClaimReasonCode> = Omit<ClaimReason<Code>, "facts">;

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

const SENTENCES: { readonly [Code in ClaimReasonCode]: (values: ReasonValues[Code]) => string } = {
  "percent-change": ({ from, to, percent, min, max }) =>
    `From ${from} to ${to} is ${percent} percent; their bounds allow ${spanOfPercents(min, max)}.`,
  increase: ({ from, to }) => `${to} is more than ${from} at every value their bounds allow.`,
  "possible-increase": ({ from, to }) => `${to} is more than ${from} at some of the values their bounds allow.`,
  "no-increase": ({ from, to }) => `${to} is not more than ${from} at any value their bounds allow.`,
  "no-beginning": ({ printed }) => `The document does not print when the ${printed} years began.`,
  "no-end": ({ printed }) => `The document does not print when the ${printed} years ended.`,
  "date-from-claim": ({ event }) =>
    `The document does not print the date of this event: ${event}. It follows only from the statement itself.`,
  "years-between": ({ from, to, years }) => `From ${dateInWords(from)} to ${dateInWords(to)} it is ${years} years.`,
  "multiple-of-years": ({ from, to, years, interval }) =>
    `From ${dateInWords(from)} to ${dateInWords(to)} it is ${years} years, a multiple of ${interval}; the renewals in between are not printed.`,
  "no-multiple-of-years": ({ from, to, years, interval }) =>
    `From ${dateInWords(from)} to ${dateInWords(to)} it is ${years} years, not a multiple of ${interval}.`,
  "closed-list": ({ list, items }) => `The list has ${items} items: ${list}.`,
  "open-list": ({ list, items }) => `The list has ${items} items and is open: ${list}.`,
  missing: ({ part }) => MISSING[part],
};

/** A reason with its sentence. */
export function claimReason<Code extends ClaimReasonCode>(code: Code, values: ReasonValues[Code]): ClaimFinding<Code> {
  return { code, values, text: SENTENCES[code](values) };
}
