import { byYear, type DocumentFact, facts } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { searchWords } from "./searchWords.ts";

/** Letters without accents, in lower case. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a fact has a word; a year is the time of a fact, not a number in its sentence. */
function hasTerm(fact: DocumentFact, words: string, term: string): boolean {
  const ofYear = /^\d{4}$/.test(term) ? byYear(Number(term)) : [];
  return ofYear.length > 0 ? ofYear.includes(fact) : words.includes(term);
}

/** Ids of the facts that hold every word of a query, in document order; the page's own words are not searched. */
export function matchingFacts(query: string, language: Language): string[] {
  const terms = folded(query)
    .split(/\s+/)
    .filter((term) => term !== "");
  if (terms.length === 0) return [];
  return facts
    .filter((fact) => {
      const words = folded(searchWords(fact, language));
      return terms.every((term) => hasTerm(fact, words, term));
    })
    .map(({ id }) => id);
}
