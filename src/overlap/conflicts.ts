import type { Figure } from "../model/figure.ts";
import type { Conflict } from "../model/remark.ts";
import { disjointness } from "./disjointness.ts";
import { type FigureGroup, mayOverlap, type Overlaps } from "./figureGroups.ts";

/** How many conflicts a result lists; the rest are counted. */
const LISTED = 100;

function pairsIn(count: number): number {
  return (count * (count - 1)) / 2;
}

function sizeOf(groups: Iterable<FigureGroup>): number {
  let size = 0;
  for (const { figures } of groups) size += figures.length;
  return size;
}

/** How many pairs of figures may overlap. */
export function countConflicts({ groups, overlapping, excluded }: Overlaps): number {
  const separable = groups.filter(({ isSeparable }) => isSeparable);
  const within = separable.reduce((pairs, { figures }) => pairs + pairsIn(figures.length), 0);
  const between = separable.reduce(
    (pairs, group) => pairs + group.figures.length * sizeOf(overlapping.get(group) ?? []),
    0,
  );
  // The others may overlap all figures but those that the document says they exclude.
  const rest = sizeOf(groups) - sizeOf(separable);
  const exclusions = [...excluded].reduce((pairs, [, others]) => pairs + others.size, 0);
  return within + between / 2 + pairsIn(rest) + rest * sizeOf(separable) - exclusions / 2;
}

/** Pairs of groups that may overlap; a group with itself where it holds more than one figure. */
function* conflictingGroups(overlaps: Overlaps): Generator<readonly [FigureGroup, FigureGroup]> {
  const before = new Set<FigureGroup>();
  const inseparable = overlaps.groups.filter(({ isSeparable }) => !isSeparable);
  for (const group of overlaps.groups) {
    before.add(group);
    if (group.figures.length > 1) yield [group, group];
    const candidates = group.isSeparable
      ? [...(overlaps.overlapping.get(group) ?? []), ...inseparable]
      : overlaps.groups;
    for (const other of candidates) {
      if (!before.has(other) && mayOverlap(overlaps, group, other)) yield [group, other];
    }
  }
}

function* pairsOf(a: FigureGroup, b: FigureGroup): Generator<readonly [Figure, Figure]> {
  for (const [index, one] of a.figures.entries()) {
    for (const other of a === b ? a.figures.slice(index + 1) : b.figures) yield [one, other];
  }
}

/** The first pairs that may overlap, each with its reason and words. */
export function listConflicts(overlaps: Overlaps): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const groups of conflictingGroups(overlaps)) {
    for (const [a, b] of pairsOf(...groups)) {
      const { conflict, reason, quotes } = disjointness(a, b);
      conflicts.push({ code: conflict ?? "not-stated", pair: [a.id, b.id], reason, quotes });
      if (conflicts.length === LISTED) return conflicts;
    }
  }
  return conflicts;
}
