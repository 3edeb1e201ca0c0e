import { constantName } from "../../../pipeline/load/constantName.ts";
import { agencies, type DocumentFact, facts } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { isFigure } from "./isFigure.ts";

/** Letters without accents, in lower case. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function wordsOf(fact: DocumentFact, { label, format, text }: Language): string {
  const credited = agencies.filter(({ id }) => (fact.agencies as readonly string[]).includes(id));
  return folded(
    [
      label(fact),
      isFigure(fact) ? format(fact) : "",
      fact.source.quote,
      fact.id,
      constantName(fact.id),
      text.kinds[fact.kind],
      ...credited.flatMap(({ name, aliases }) => [name, ...aliases]),
    ].join("\n"),
  );
}

/** Ids of the facts that hold every word of a query, in document order; the page's own words are not searched. */
export function matchingFacts(query: string, language: Language): string[] {
  const terms = folded(query)
    .split(/\s+/)
    .filter((term) => term !== "");
  if (terms.length === 0) return [];
  return (facts as readonly DocumentFact[])
    .filter((fact) => {
      const words = wordsOf(fact, language);
      return terms.every((term) => words.includes(term));
    })
    .map(({ id }) => id);
}
