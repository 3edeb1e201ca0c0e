import type { ValuedFigure } from "../model/figure.ts";
import type { Conflict } from "../model/results.ts";
import { disjointness } from "./disjointness.ts";
import type { FigureGroup } from "./figureGroups.ts";

/** How many conflicts a result lists; the rest are counted. */
const LISTED = 100;

function pairsIn(count: number): number {
  return (count * (count - 1)) / 2;
}

function* pairsOf(groups: readonly FigureGroup[]): Generator<readonly [FigureGroup, FigureGroup]> {
  for (const [index, a] of groups.entries()) for (const b of groups.slice(index + 1)) yield [a, b];
}

function* figurePairs(a: FigureGroup, b: FigureGroup): Generator<readonly [ValuedFigure, ValuedFigure]> {
  for (const [index, one] of a.figures.entries()) {
    for (const other of a === b ? a.figures.slice(index + 1) : b.figures) yield [one, other];
  }
}

/** Pairs of groups whose figures may overlap, without comparing groups that share nothing. */
function* conflictingGroups(
  components: readonly (readonly FigureGroup[])[],
): Generator<readonly [FigureGroup, FigureGroup]> {
  const all = components.flat();
  for (const group of all) if (group.figures.length > 1) yield [group, group];
  for (const component of components) {
    for (const [a, b] of pairsOf(component.filter(({ agencies }) => agencies.length > 0))) {
      if (!disjointness(a.figures[0], b.figures[0]).disjoint) yield [a, b];
    }
  }
  const uncredited = all.filter(({ agencies }) => agencies.length === 0);
  for (const [index, a] of uncredited.entries()) {
    const seen = new Set(uncredited.slice(0, index + 1));
    for (const b of all) {
      if (!seen.has(b) && !disjointness(a.figures[0], b.figures[0]).disjoint) yield [a, b];
    }
  }
}

/** How many pairs of figures may overlap. */
export function countConflicts(components: readonly (readonly FigureGroup[])[]): number {
  let count = 0;
  let credited = 0;
  let uncredited = 0;
  const uncreditedRelated: FigureGroup[] = [];
  const related: FigureGroup[] = [];
  for (const component of components) {
    const ofAgencies = component.filter(({ agencies }) => agencies.length > 0);
    for (const [a, b] of pairsOf(ofAgencies)) {
      if (!disjointness(a.figures[0], b.figures[0]).disjoint) count += a.figures.length * b.figures.length;
    }
    for (const group of component) {
      if (group.isRelated) related.push(group);
      if (group.agencies.length > 0) {
        credited += group.figures.length;
        count += pairsIn(group.figures.length);
      } else {
        uncredited += group.figures.length;
        if (group.isRelated) uncreditedRelated.push(group);
      }
    }
  }
  // A figure without an agency may overlap every other, but for those that a recorded relation excludes.
  const excluded = [...pairsOf(related)].filter(
    ([a, b]) =>
      (uncreditedRelated.includes(a) || uncreditedRelated.includes(b)) &&
      disjointness(a.figures[0], b.figures[0]).disjoint,
  ).length;
  return count + pairsIn(uncredited) + uncredited * credited - excluded;
}

/** The first pairs that may overlap, each with its reason and words. */
export function listConflicts(components: readonly (readonly FigureGroup[])[]): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [groupA, groupB] of conflictingGroups(components)) {
    for (const [a, b] of figurePairs(groupA, groupB)) {
      const { reason, quotes } = disjointness(a, b);
      conflicts.push({ pair: [a.id, b.id], reason, quotes });
      if (conflicts.length === LISTED) return conflicts;
    }
  }
  return conflicts;
}
