import type { Data } from "./data.ts";
import type { Problem } from "./problem.ts";
import { completeness } from "./rules/completeness.ts";
import { dates } from "./rules/dates.ts";
import { figures } from "./rules/figures.ts";
import { oddities } from "./rules/oddities.ts";
import { quotes } from "./rules/quotes.ts";
import { references } from "./rules/references.ts";
import { sourceHash } from "./rules/sourceHash.ts";

const RULES = [sourceHash, quotes, figures, references, dates, completeness, oddities];

/** Every problem every rule finds. */
export function verify(data: Data): Problem[] {
  return RULES.flatMap((rule) => rule(data));
}
