import { constantName } from "../../../pipeline/load/constantName.ts";
import { agencies, type DocumentFact, facts, isFigure, relations, sections, topics } from "../../../src/index.ts";
import type { Language } from "../language/Language.ts";
import { slugOf } from "../slugOf.ts";

/** What the card of a fact says; a part that the fact does not have is empty. */
export interface FactCard {
  /** The figure or the date in words. */
  readonly headline: string;
  readonly bounds: string;
  readonly period: string;
  /** On what ground the date or the period is inferred. */
  readonly inferred: string;
  readonly agencies: readonly string[];
  readonly topics: readonly string[];
  readonly note: string;
  /** Facts it has a recorded relation to, with the relation in words. */
  readonly related: readonly { readonly other: DocumentFact; readonly words: string; readonly ground: string }[];
  /** Facts that share some of its words. */
  readonly overlapping: readonly DocumentFact[];
  readonly importLine: string;
  /** The address in the reference, from the site's root. */
  readonly reference: string;
}

const all = facts as readonly DocumentFact[];

function headlineOf(fact: DocumentFact, { format }: Language): string {
  if (isFigure(fact)) return format(fact);
  return fact.kind === "event" ? format(fact.date) : "";
}

function relatedTo({ id }: DocumentFact, language: Language): FactCard["related"] {
  return relations.flatMap((recorded) => {
    const { a, b, relation } = recorded;
    if (a !== id && b !== id) return [];
    const other = all.find((each) => each.id === (a === id ? b : a));
    const kind = relation === "partOf" && b === id ? "includes" : relation;
    return other === undefined
      ? []
      : [{ other, ground: language.relation(recorded), words: language.text.relation[kind] }];
  });
}

/** Puts together what the card of a fact says in a language. */
export function factCard(fact: DocumentFact, language: Language): FactCard {
  const { format, bounds, label } = language;
  const labelsOf = <Named extends { readonly id: string }>(named: readonly Named[], ids: readonly string[]) =>
    named.filter(({ id }) => ids.includes(id)).map((each) => label(each as never));
  const name = constantName(fact.id);
  const heading = sections.find(({ id }) => id === fact.section)?.title ?? "";

  return {
    headline: headlineOf(fact, language),
    bounds: isFigure(fact) ? bounds(fact) : "",
    period: isFigure(fact) && fact.period.type !== "unstated" ? format(fact.period) : "",
    inferred: language.ground(fact) ?? "",
    agencies: labelsOf(agencies, fact.agencies),
    topics: labelsOf(topics, fact.topics),
    note: language.note(fact) ?? "",
    related: relatedTo(fact, language),
    overlapping: all.filter(
      ({ id, source }) => id !== fact.id && source.start < fact.source.end && fact.source.start < source.end,
    ),
    importLine: `import { ${name} } from "us-peru-relations";`,
    reference: `/reference/${slugOf(heading)}.html#${name.toLowerCase()}`,
  };
}
