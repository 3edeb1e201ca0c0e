import type { TokenClass } from "../../src/model/vocabulary.ts";
import { sentenceAt } from "./sentenceAt.ts";
import { tokenize } from "./tokens.ts";

/** What a sentence says around a number. */
export interface Clause {
  readonly sentence: string;
  /** From the number before to this one. */
  readonly before: string;
  /** From this number to the next one. */
  readonly after: string;
}

const NUMBER_CLASSES: readonly TokenClass[] = ["money", "percent", "number", "number word"];

function readClause(text: string, start: number, end: number): Clause {
  const sentence = sentenceAt(text, start);
  const numbers = tokenize(sentence.text).filter((token) => NUMBER_CLASSES.includes(token.class));
  const [numberStart, numberEnd] = [start - sentence.start, end - sentence.start];

  const previous = numbers.findLast((token) => token.end <= numberStart)?.end ?? 0;
  const next = numbers.find((token) => token.start >= numberEnd)?.start ?? sentence.text.length;
  return {
    sentence: sentence.text,
    before: sentence.text.slice(previous, numberStart),
    after: sentence.text.slice(numberEnd, next),
  };
}

/** Clauses of the text read last: the rules ask for the same ones for every pair of figures. */
let textOfClauses = "";
const clauses = new Map<string, Clause>();

/** The words around a number at an offset. */
export function clauseAt(text: string, number: { readonly writtenStart: number; readonly written: string }): Clause {
  if (text !== textOfClauses) clauses.clear();
  textOfClauses = text;

  const start = number.writtenStart;
  const end = start + number.written.length;
  const key = `${start}–${end}`;
  const clause = clauses.get(key) ?? readClause(text, start, end);
  clauses.set(key, clause);
  return clause;
}
