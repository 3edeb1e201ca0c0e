import type { Figure } from "../model/figure.ts";
import { describePeriod } from "./describePeriod.ts";

/** How many different values are spelt out before the rest are counted. */
const SPELT_OUT = 6;

function differing(figures: readonly Figure[], describe: (figure: Figure) => string): string | undefined {
  const firstOf = new Map<string, string>();
  for (const figure of figures) {
    const words = describe(figure);
    if (!firstOf.has(words)) firstOf.set(words, figure.id);
  }
  if (firstOf.size < 2) return undefined;
  const spelt = [...firstOf].slice(0, SPELT_OUT).map(([words, id]) => `${words} (${id})`);
  const rest = firstOf.size - spelt.length;
  return spelt.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

/** What a reader must know of figures computed with together: differing periods and stages, inferred dates, notes. */
export function caveatsOf(figures: readonly Figure[]): string[] {
  const periods = differing(figures, ({ period }) => describePeriod(period));
  const staged = figures.filter(({ stage }) => stage !== undefined);
  const stages = differing(staged, ({ stage }) => stage ?? "no stage");
  const noted = figures.filter(({ note }) => note !== undefined);
  const inferred = figures.flatMap(({ id, period }) =>
    "inferred" in period && period.inferred !== undefined
      ? [`The date of ${id} is inferred. ${period.inferred.ground}`]
      : [],
  );
  return [
    ...(periods === undefined ? [] : [`The periods differ: ${periods}.`]),
    ...(stages === undefined ? [] : [`The stages differ: ${stages}.`]),
    ...inferred.slice(0, SPELT_OUT),
    ...noted.slice(0, SPELT_OUT).map(({ id, note }) => `Of ${id}: ${note}`),
  ];
}
