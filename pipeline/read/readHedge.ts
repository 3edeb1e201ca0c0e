import type { Hedge } from "../../src/model/vocabulary.ts";
import { withPlainSpaces } from "./nameOccurrences.ts";

const HEDGES: readonly Hedge[] = [
  "more than",
  "over",
  "at least",
  "nearly",
  "almost",
  "approximately",
  "an average of",
];

/** Words that hedge a number and that no rule of bounds is written for. */
const NOT_UNDERSTOOD = [
  "about",
  "around",
  "roughly",
  "some",
  "up to",
  "at most",
  "less than",
  "fewer than",
  "under",
  "close to",
  "as many as",
  "an estimated",
];

/** Words that turn or bend the hedge after them: “no more than” is not “more than”. */
const MODIFIERS = ["no", "not", "well", "just", "slightly", "far", "little", "much"];

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(`${words} `) && !/[a-z]/.test(text.at(-words.length - 2) ?? " ");
}

/** The hedge that stands before an offset, `null` where there is none, or `undefined` where it is not understood. */
export function readHedge(text: string, numberStart: number): { hedge: Hedge | null; start: number } | undefined {
  const before = withPlainSpaces(text.slice(0, numberStart)).toLowerCase();
  if (NOT_UNDERSTOOD.some((words) => endsWithWords(before, words))) return undefined;
  const hedge = HEDGES.find((words) => endsWithWords(before, words)) ?? null;
  if (hedge === null) return { hedge, start: numberStart };
  const start = numberStart - hedge.length - 1;
  return MODIFIERS.some((words) => endsWithWords(before.slice(0, start), words)) ? undefined : { hedge, start };
}
