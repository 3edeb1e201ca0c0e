import { HEDGES, type Hedge } from "../model/vocabulary.ts";

/** Takes the hedge off the words of a number, in any case: “more than” off “more than 60 years”. */
export function splitHedge(words: string): { readonly hedge: Hedge | null; readonly rest: string } {
  const lower = words.toLowerCase();
  const hedge = (Object.keys(HEDGES) as Hedge[]).find((each) => lower.startsWith(`${each} `));
  return hedge === undefined ? { hedge: null, rest: words } : { hedge, rest: words.slice(hedge.length + 1) };
}
