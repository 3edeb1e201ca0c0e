import { exactSum } from "../bounds/exactSum.ts";
import { FactError } from "../model/FactError.ts";
import { disjointness } from "./disjointness.ts";
import type { FigureGroup } from "./figureGroups.ts";

/** A lower limit: the sum of the minima of figures that exclude each other. */
export interface LowerLimit {
  readonly sum: number;
  /** Whether the total may equal it: only where every minimum in it may be reached. */
  readonly included: boolean;
}

const NOTHING: LowerLimit = { sum: 0, included: true };

/** How many pairs may be asked for before an exact answer counts as out of reach. */
const MOST_QUESTIONS = 300_000;

function isStronger(a: LowerLimit, b: LowerLimit): boolean {
  return a.sum > b.sum || (a.sum === b.sum && b.included && !a.included);
}

function add(a: LowerLimit, b: LowerLimit): LowerLimit {
  return { sum: exactSum([a.sum, b.sum]), included: a.included && b.included };
}

/** The strongest minimum of a group: its figures may overlap, so only one of them counts. */
function minimumOf({ figures }: FigureGroup): LowerLimit | undefined {
  let strongest: LowerLimit | undefined;
  for (const { bounds } of figures) {
    if (bounds.min === null) continue;
    const limit = { sum: bounds.min, included: bounds.minIncluded };
    if (strongest === undefined || isStronger(limit, strongest)) strongest = limit;
  }
  return strongest;
}

/** Stops a search that would not end in reasonable time. */
class Questions {
  asked = 0;

  areDisjoint(a: FigureGroup, b: FigureGroup): boolean {
    this.asked += 1;
    if (this.asked > MOST_QUESTIONS) {
      throw new FactError(
        "too-complex",
        [a.figures[0].id, b.figures[0].id],
        "total cannot find the exact lower limit: too many figures are credited to agencies in too many combinations.",
        "Call total with fewer figures, or with { assumeDisjoint: true }.",
      );
    }
    return disjointness(a.figures[0], b.figures[0]).disjoint;
  }
}

/** Branch and bound: takes or leaves the group with the largest minimum, gives up where the rest cannot help. */
function search(groups: readonly { group: FigureGroup; limit: LowerLimit }[], questions: Questions): LowerLimit {
  const [first, ...rest] = groups;
  if (first === undefined) return NOTHING;
  const compatible = rest.filter(({ group }) => questions.areDisjoint(first.group, group));
  const taken = add(first.limit, search(compatible, questions));
  if (compatible.length === rest.length) return taken;
  const atMost = rest.reduce((sum, { limit }) => add(sum, limit), NOTHING);
  if (!isStronger(atMost, taken)) return taken;
  const left = search(rest, questions);
  return isStronger(left, taken) ? left : taken;
}

function strongestOf(groups: readonly FigureGroup[], questions: Questions): LowerLimit {
  const weighted = groups.flatMap((group) => {
    const limit = minimumOf(group);
    return limit === undefined ? [] : [{ group, limit }];
  });
  weighted.sort((a, b) => b.limit.sum - a.limit.sum);
  return search(weighted, questions);
}

/**
 * The largest sum of minima of figures that exclude each other, exactly; no minimum may be negative.
 *
 * Groups in different components share no agency, series or relation and exclude each other. A group without an agency
 * excludes only what a recorded relation says, so it can only stand with the few figures so related to it.
 */
export function largestDisjointSum(components: readonly (readonly FigureGroup[])[]): LowerLimit | null {
  const questions = new Questions();
  const all = components.flat();
  const uncredited = all.filter(({ agencies }) => agencies.length === 0);
  if (all.every((group) => minimumOf(group) === undefined)) return null;
  let strongest = NOTHING;
  for (const component of components) {
    const credited = component.filter(({ agencies }) => agencies.length > 0);
    strongest = add(strongest, strongestOf(credited, questions));
  }
  const related = all.filter(({ isRelated }) => isRelated);
  for (const group of uncredited) {
    const minimum = minimumOf(group);
    if (minimum === undefined) continue;
    const others = group.isRelated ? related.filter((other) => questions.areDisjoint(group, other)) : [];
    const limit = add(minimum, strongestOf(others, questions));
    if (isStronger(limit, strongest)) strongest = limit;
  }
  return strongest;
}
