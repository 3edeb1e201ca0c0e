import type { Problem } from "../load/problem.ts";
import type { Data } from "../load/shapes.ts";
import { completeness } from "./rules/completeness.ts";
import { dates } from "./rules/dates.ts";
import { figures } from "./rules/figures.ts";
import { lists } from "./rules/lists.ts";
import { oddities } from "./rules/oddities.ts";
import { quotes } from "./rules/quotes.ts";
import { references } from "./rules/references.ts";
import { sourceHash } from "./rules/sourceHash.ts";
import { translations } from "./rules/translations.ts";

/** The rules of verification, the quickest first. */
export const rules: readonly ((data: Data) => Problem[])[] = [
  sourceHash,
  quotes,
  figures,
  dates,
  lists,
  oddities,
  references,
  completeness,
  translations,
];

/** Every problem every rule finds. */
export function verify(data: Data): Problem[] {
  return rules.flatMap((rule) => rule(data));
}
