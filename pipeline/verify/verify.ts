import type { Problem } from "../load/problem.ts";
import type { Data } from "../load/shapes.ts";
import type { Rule } from "./rule.ts";
import { claims } from "./rules/claims.ts";
import { completeness } from "./rules/completeness.ts";
import { credit } from "./rules/credit.ts";
import { dates } from "./rules/dates.ts";
import { figures } from "./rules/figures.ts";
import { lists } from "./rules/lists.ts";
import { measures } from "./rules/measures.ts";
import { memberships } from "./rules/memberships.ts";
import { names } from "./rules/names.ts";
import { oddities } from "./rules/oddities.ts";
import { periods } from "./rules/periods.ts";
import { quotes } from "./rules/quotes.ts";
import { references } from "./rules/references.ts";
import { relations } from "./rules/relations.ts";
import { sourceHash } from "./rules/sourceHash.ts";
import { translations } from "./rules/translations.ts";

/** The rules of verification, the quickest first. */
export const rules: readonly Rule[] = [
  sourceHash,
  quotes,
  figures,
  dates,
  periods,
  lists,
  oddities,
  credit,
  measures,
  memberships,
  names,
  references,
  claims,
  translations,
  completeness,
  relations,
];

/** Every problem one rule finds. */
export function applyRule({ number, title, checkFact, checkData }: Rule, data: Data): Problem[] {
  const rule = `${number} ${title}`;
  const ofFacts = data.facts.flatMap(({ file, value }) =>
    (checkFact?.(value, data) ?? []).map((finding) => ({ ...finding, file, fact: value.id, rule })),
  );
  const ofData = (checkData?.(data) ?? []).map((finding) => ({ ...finding, rule }));
  return [...ofFacts, ...ofData];
}

/** Every problem every rule finds. */
export function verify(data: Data): Problem[] {
  return rules.flatMap((rule) => applyRule(rule, data));
}
