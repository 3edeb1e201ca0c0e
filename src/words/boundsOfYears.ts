import type { Bounds } from "../model/figure.ts";
import { boundsOfWords } from "./boundsOfWords.ts";
import { readNumber } from "./readNumber.ts";
import { splitHedge } from "./splitHedge.ts";

/** The bounds of a length of time in words, such as “more than 60 years”; `undefined` for words that give no years. */
export function boundsOfYears(words: string): Bounds | undefined {
  const { hedge, rest } = splitHedge(words);
  const number = readNumber(rest.replace(/ years?$/, ""));
  return number === undefined || !/ years?$/.test(rest) ? undefined : boundsOfWords(hedge, number);
}
