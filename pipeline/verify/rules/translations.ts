import { type AuthoredFact, type Data, TRANSLATED, type TranslatedGroup } from "../../load/shapes.ts";
import type { LocatedFinding, Rule } from "../rule.ts";

/** How the date or the period of a fact was inferred, if it was. */
function inferenceOf(fact: AuthoredFact): { readonly ground: string } | undefined {
  if (fact.kind === "event") return fact.date.inferred;
  return "period" in fact && "inferred" in fact.period ? fact.period.inferred : undefined;
}

/** Where a group’s English stands, and what it is. */
const ENGLISH: Readonly<Record<TranslatedGroup, (data: Data) => ReadonlyMap<string, string>>> = {
  facts: ({ facts }) => new Map(facts.map(({ value }) => [value.id, value.label])),
  notes: ({ facts }) =>
    new Map(facts.flatMap(({ value: { id, note } }) => (note === undefined ? [] : [[id, note] as const]))),
  grounds: ({ facts }) =>
    new Map(
      facts.flatMap(({ value: fact }) => {
        const inferred = inferenceOf(fact);
        return inferred === undefined ? [] : [[fact.id, inferred.ground] as const];
      }),
    ),
  agencies: ({ agencies }) => new Map(agencies.map(({ value }) => [value.id, value.name])),
  topics: ({ topics }) => new Map(topics.map(({ value }) => [value.id, value.label])),
  topicDescriptions: ({ topics }) => new Map(topics.map(({ value }) => [value.id, value.description])),
  sections: ({ document }) => new Map(document.value.sections.map(({ id, title }) => [id, title])),
  claims: ({ claims }) => new Map(claims.map(({ value }) => [value.id, value.claim])),
  relations: ({ relations }) => new Map(relations.map(({ value: { a, b, ground } }) => [`${a} / ${b}`, ground])),
};

function problem(file: string, fact: string, found: string, expected: string, remedy: string): LocatedFinding {
  return { code: "stale-translation", file, fact, found, expected, remedy };
}

function problemsOf(group: TranslatedGroup, data: Data): LocatedFinding[] {
  const english = ENGLISH[group](data);
  const translated = new Set<string>();
  const problems = data.spanish[group].flatMap(({ file, value: { id, en } }) => {
    const isRepeated = translated.has(id);
    translated.add(id);
    if (isRepeated) return [problem(file, id, "a second translation", "one entry", "Remove one of the two.")];
    const current = english.get(id);
    if (current === undefined) {
      return [
        problem(file, id, "a translation of nothing", "an id of the data", "Remove the entry or correct its id."),
      ];
    }
    if (current === en) return [];
    return [
      problem(
        file,
        id,
        `Spanish made from ${JSON.stringify(en)}`,
        `Spanish of ${JSON.stringify(current)}`,
        "Translate the English as it is now, and copy it to `en`.",
      ),
    ];
  });

  const missing = [...english].filter(([id]) => !translated.has(id));
  return [
    ...problems,
    ...missing.map(([id, en]) =>
      problem(
        `data/es-PE/${group}.json`,
        id,
        "no Spanish",
        `Spanish of ${JSON.stringify(en)}`,
        "Add an entry with `id`, `en` and `es`.",
      ),
    ),
  ];
}

/** Rule 9: every English label, note and ground has a Spanish translation made from its present words. */
export const translations: Rule = {
  number: 9,
  title: "English words have their Spanish",
  checkData: (data) => TRANSLATED.flatMap((group) => problemsOf(group, data)),
};
