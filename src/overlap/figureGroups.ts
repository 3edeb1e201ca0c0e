import { relations } from "../facts/relations.ts";
import { FactError } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";
import { documentQuote } from "../model/quote.ts";
import { disjointness } from "./disjointness.ts";
import { counted, type Standing, standingOf } from "./standing.ts";

/**
 * Figures that stand alike to every other figure, and may overlap each other. One with recorded relations stands alone.
 * Asking one of a group answers for all, so a large input costs as many questions as it has groups.
 */
export interface FigureGroup extends Standing {
  readonly figures: [Figure, ...Figure[]];
  readonly isRelated: boolean;
}

/** Groups of figures, and which pairs of groups may overlap. */
export interface Overlaps {
  readonly groups: readonly FigureGroup[];
  /** Of a separable group: the separable groups it may overlap. */
  readonly overlapping: ReadonlyMap<FigureGroup, ReadonlySet<FigureGroup>>;
  /** Of any other group: the few groups it excludes, where the document says so. It may overlap all the rest. */
  readonly excluded: ReadonlyMap<FigureGroup, ReadonlySet<FigureGroup>>;
}

/** How many pairs of groups may be compared before an answer counts as out of reach. */
const MOST_PAIRS = 2_000_000;

/** Compares no pairs without end. */
export function tooComplex(group: FigureGroup): FactError {
  return new FactError(
    "too-complex",
    [group.figures[0].id],
    "total cannot tell which of the figures overlap: too many are credited to agencies in too many combinations.",
    "Call total with fewer figures.",
  );
}

function groupsOf(figures: readonly Figure[]): FigureGroup[] {
  const related = new Set(relations.flatMap(({ a, b }) => [a, b]));
  const groups = new Map<string, FigureGroup>();
  for (const figure of figures) {
    const standing = standingOf(figure);
    const isRelated = counted(figure).some((each) => documentQuote(each) !== undefined && related.has(each.id));
    const key = isRelated ? `related ${figure.id}` : `${standing.isSeparable} ${standing.ties.join("\n")}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...standing, figures: [figure], isRelated });
    else group.figures.push(figure);
  }
  return [...groups.values()];
}

function pairUp(pairs: Map<FigureGroup, Set<FigureGroup>>, a: FigureGroup, b: FigureGroup): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const others = pairs.get(one);
    if (others === undefined) pairs.set(one, new Set([other]));
    else others.add(other);
  }
}

/** Every two of some groups. */
function* pairsOf(groups: readonly FigureGroup[]): Generator<readonly [FigureGroup, FigureGroup]> {
  for (const [index, a] of groups.entries()) {
    for (let other = index + 1; other < groups.length; other++) yield [a, groups[other] as FigureGroup];
  }
}

/** Sorts figures into groups and finds which groups may overlap, without comparing groups that share nothing. */
export function overlapsOf(figures: readonly Figure[]): Overlaps {
  const groups = groupsOf(figures);
  const overlapping = new Map<FigureGroup, Set<FigureGroup>>();
  const excluded = new Map<FigureGroup, Set<FigureGroup>>();

  const byTie = new Map<string, FigureGroup[]>();
  for (const group of groups.filter(({ isSeparable }) => isSeparable)) {
    for (const tie of group.ties) {
      const tied = byTie.get(tie);
      if (tied === undefined) byTie.set(tie, [group]);
      else tied.push(group);
    }
  }
  let compared = 0;
  for (const tied of byTie.values()) {
    compared += (tied.length * (tied.length - 1)) / 2;
    if (compared > MOST_PAIRS) throw tooComplex(tied[0] as FigureGroup);
    for (const [a, b] of pairsOf(tied)) pairUp(overlapping, a, b);
  }

  // What the document says of two figures goes before what their credit suggests.
  for (const [a, b] of pairsOf(groups.filter(({ isRelated }) => isRelated))) {
    const isDisjoint = disjointness(a.figures[0], b.figures[0]).conflict === null;
    if (!a.isSeparable || !b.isSeparable) {
      if (isDisjoint) pairUp(excluded, a, b);
    } else if (isDisjoint) {
      overlapping.get(a)?.delete(b);
      overlapping.get(b)?.delete(a);
    } else pairUp(overlapping, a, b);
  }
  return { groups, overlapping, excluded };
}

/** Whether two groups may overlap. */
export function mayOverlap({ overlapping, excluded }: Overlaps, a: FigureGroup, b: FigureGroup): boolean {
  if (a === b) return true;
  return a.isSeparable && b.isSeparable ? overlapping.get(a)?.has(b) === true : excluded.get(a)?.has(b) !== true;
}
