import type { Hedge } from "../model/vocabulary.ts";
import { splitHedge } from "./splitHedge.ts";

/** What people write instead of a hedge. */
const SYNONYMS: readonly (readonly [words: RegExp, hedge: Hedge])[] = [
  [/^(?:~|≈|circa |close to |an estimated )/i, "about"],
  [/^approx\. /i, "approximately"],
  [/^>(?!=)/, "more than"],
  [/^(?:just|well) over /i, "over"],
  [/^(?:≥|>=|(?:no|not) (?:fewer|less) than )/i, "at least"],
  [/^<(?!=)/, "less than"],
  [/^just under /i, "under"],
  [/^(?:≤|<=)/, "at most"],
  [/^not more than /i, "no more than"],
  [/^as (?:many|much) as /i, "up to"],
];

/** Splits the words of a figure of one's own into the hedge, as people write it, and the rest: “~5”, “no fewer than 12”, “100+”. */
export function splitOwnHedge(words: string): { readonly hedge: Hedge | null; readonly rest: string } {
  const split = splitHedge(words);
  if (split.hedge !== null) return split;

  for (const [synonym, hedge] of SYNONYMS) {
    if (synonym.test(words)) return { hedge, rest: words.replace(synonym, "").trimStart() };
  }
  return words.endsWith("+") ? { hedge: "at least", rest: words.slice(0, -1) } : split;
}
