import type { Hedge } from "../types.ts";
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

/** The hedge that stands before an offset, `null` where there is none, or `undefined` where it is not understood. */
export function readHedge(text: string, numberStart: number): { hedge: Hedge | null; start: number } | undefined {
  const before = withPlainSpaces(text.slice(0, numberStart)).toLowerCase();
  const standsBefore = (words: string) =>
    before.endsWith(`${words} `) && !/[a-z]/.test(before.at(-words.length - 2) ?? " ");
  if (NOT_UNDERSTOOD.some(standsBefore)) return undefined;
  const hedge = HEDGES.find(standsBefore) ?? null;
  return { hedge, start: hedge === null ? numberStart : numberStart - hedge.length - 1 };
}
