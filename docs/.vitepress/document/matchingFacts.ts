import { facts } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { searchWords } from "./searchWords.ts";

/** Letters without accents, in lower case. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Ids of the facts that hold every word of a query, in document order; the page's own words are not searched. */
export function matchingFacts(query: string, language: Language): string[] {
  const terms = folded(query)
    .split(/\s+/)
    .filter((term) => term !== "");
  if (terms.length === 0) return [];
  return facts
    .filter((fact) => {
      const words = folded(searchWords(fact, language));
      return terms.every((term) => words.includes(term));
    })
    .map(({ id }) => id);
}
