import { HEDGES, type Hedge } from "../model/vocabulary.ts";

/** Splits words into the hedge they begin with, in any case, and the rest: “more than 60 years” into “more than” and “60 years”. */
export function splitHedge(words: string): { readonly hedge: Hedge | null; readonly rest: string } {
  const lower = words.toLowerCase();
  const hedge = (Object.keys(HEDGES) as Hedge[]).find((each) => lower.startsWith(`${each} `));
  return hedge === undefined ? { hedge: null, rest: words } : { hedge, rest: words.slice(hedge.length + 1) };
}
