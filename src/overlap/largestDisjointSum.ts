import { add, compare, ZERO } from "../bounds/fraction.ts";
import type { End } from "../bounds/interval.ts";
import { intervalOf } from "../bounds/unrounded.ts";
import { type FigureGroup, mayOverlap, type Overlaps, tooComplex } from "./figureGroups.ts";

const NOTHING: End = { at: ZERO, included: true, setBy: [] };

/** How many pairs may be asked for before an exact answer counts as out of reach. */
const MOST_QUESTIONS = 300_000;

/** Whether one lower bound says more than another: it is larger, or as large and not included. */
function isStronger(a: End, b: End): boolean {
  const order = compare(a.at, b.at);
  return order > 0 || (order === 0 && b.included && !a.included);
}

function both(a: End, b: End): End {
  return { at: add(a.at, b.at), included: a.included && b.included, setBy: [...a.setBy, ...b.setBy] };
}

/** The strongest minimum of a group: its figures may overlap, so only one of them counts. */
function minimumOf({ figures }: FigureGroup): End | null {
  let best = figures[0];
  for (const figure of figures) {
    const [{ min, minIncluded }, strongest] = [figure.bounds, best.bounds];
    if (min === null) continue;
    if (strongest.min === null || min > strongest.min || (min === strongest.min && !minIncluded)) best = figure;
  }
  return intervalOf(best).min;
}

/** The largest sum of minima of some groups that exclude each other. */
class Search {
  private asked = 0;

  constructor(private readonly overlaps: Overlaps) {}

  strongestOf(groups: Iterable<FigureGroup>): End {
    const weighted: { group: FigureGroup; min: End }[] = [];
    for (const group of groups) {
      const min = minimumOf(group);
      if (min !== null) weighted.push({ group, min });
    }
    weighted.sort((a, b) => compare(b.min.at, a.min.at));
    return this.search(weighted);
  }

  /** Branch and bound: takes or leaves the group with the largest minimum, gives up where the rest cannot help. */
  private search(groups: readonly { group: FigureGroup; min: End }[]): End {
    const [first, ...rest] = groups;
    if (first === undefined) return NOTHING;
    this.asked += rest.length;
    if (this.asked > MOST_QUESTIONS) throw tooComplex(first.group);

    const compatible = rest.filter(({ group }) => !mayOverlap(this.overlaps, first.group, group));
    const taken = both(first.min, this.search(compatible));
    if (compatible.length === rest.length) return taken;
    const atMost = rest.reduce((sum, { min }) => both(sum, min), NOTHING);
    if (!isStronger(atMost, taken)) return taken;
    const left = this.search(rest);
    return isStronger(left, taken) ? left : taken;
  }
}

/** Groups that are tied to each other, directly or through others: only these have to be weighed against each other. */
function* clustersOf({ groups, overlapping }: Overlaps): Generator<Set<FigureGroup>> {
  const seen = new Set<FigureGroup>();
  for (const group of groups) {
    if (!group.isSeparable || seen.has(group)) continue;
    const cluster = new Set([group]);
    // A set that grows while it is walked holds all that can be reached.
    for (const member of cluster) for (const other of overlapping.get(member) ?? []) cluster.add(other);
    for (const member of cluster) seen.add(member);
    yield cluster;
  }
}

/**
 * The largest sum of minima of figures that exclude each other, exactly; `null` where none has a minimum. No minimum may be
 * negative.
 */
export function largestDisjointSum(overlaps: Overlaps): End | null {
  const { groups, excluded } = overlaps;
  if (groups.every((group) => minimumOf(group) === null)) return null;
  const search = new Search(overlaps);

  const sums: End[] = [];
  for (const cluster of clustersOf(overlaps)) sums.push(search.strongestOf(cluster));
  let strongest = total(sums);

  // A group that credit cannot separate stands with those alone that the document says it excludes.
  for (const group of groups.filter(({ isSeparable }) => !isSeparable)) {
    const min = minimumOf(group);
    if (min === null) continue;
    const sum = both(min, search.strongestOf(excluded.get(group) ?? []));
    if (isStronger(sum, strongest)) strongest = sum;
  }
  return strongest;
}

function total(ends: readonly End[]): End {
  return {
    at: ends.reduce((sum, { at }) => add(sum, at), ZERO),
    included: ends.every(({ included }) => included),
    setBy: ends.flatMap(({ setBy }) => setBy),
  };
}
