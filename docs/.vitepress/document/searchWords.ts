import { constantName } from "../../../pipeline/load/constantName.ts";
import { agencies, type DocumentFact, isFigure, topics } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";

/** The words a fact is found by. */
export function searchWords(fact: DocumentFact, { label, format, note, text }: Language): string {
  const credited = agencies.filter(({ id }) => (fact.agencies as readonly string[]).includes(id));
  const named = [...credited, ...topics.filter(({ id }) => (fact.topics as readonly string[]).includes(id))];
  return [
    label(fact),
    isFigure(fact) ? format(fact) : "",
    fact.source.quote,
    fact.id,
    constantName(fact.id),
    text.kinds[fact.kind],
    ...named.map((each) => label(each)),
    ...credited.flatMap(({ name, aliases }) => [name, ...aliases]),
    note(fact) ?? "",
  ].join("\n");
}
