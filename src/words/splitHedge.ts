import { HEDGES, type Hedge } from "../model/vocabulary.ts";

/** Parts the hedge from the words after it, in any case: “more than 60 years” has “more than” and “60 years”. */
export function splitHedge(words: string): { readonly hedge: Hedge | null; readonly rest: string } {
  const lower = words.toLowerCase();
  const hedge = (Object.keys(HEDGES) as Hedge[]).find((each) => lower.startsWith(`${each} `));
  return hedge === undefined ? { hedge: null, rest: words } : { hedge, rest: words.slice(hedge.length + 1) };
}
