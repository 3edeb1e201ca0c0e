import { relations } from "../facts/relations.ts";
import type { ValuedFigure } from "../model/figure.ts";
import { separatingAgencies } from "./disjointness.ts";

/**
 * Figures that stand alike to every other figure and may overlap each other: of one set of agencies and one series,
 * and in no recorded relation. Asking one of them answers for all, so a large input costs as many questions as it has
 * groups.
 */
export interface FigureGroup {
  readonly agencies: readonly string[];
  readonly series: string | null;
  readonly figures: readonly [ValuedFigure, ...ValuedFigure[]];
  /** Whether the figure has recorded relations and so stands alone. */
  readonly isRelated: boolean;
}

export function figureGroups(figures: readonly ValuedFigure[]): FigureGroup[] {
  const related = new Set(relations.flatMap(({ a, b }) => [a, b]));
  const groups = new Map<
    string,
    { agencies: string[]; series: string | null; figures: [ValuedFigure, ...ValuedFigure[]]; isRelated: boolean }
  >();
  for (const figure of figures) {
    const agencies = separatingAgencies(figure);
    const isRelated = figure.source !== undefined && related.has(figure.id);
    const key = JSON.stringify(isRelated ? [figure.id, agencies, figure.series, "related"] : [agencies, figure.series]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { agencies, series: figure.series, figures: [figure], isRelated });
    else group.figures.push(figure);
  }
  return [...groups.values()];
}

/** Groups by what they can conflict over, so that groups that share nothing are never compared. */
export function connectedGroups(groups: readonly FigureGroup[]): FigureGroup[][] {
  const parent = groups.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let step = index; step !== root; ) {
      const next = parent[step] ?? root;
      parent[step] = root;
      step = next;
    }
    return root;
  };
  const firstOf = new Map<string, number>();
  const relatedIds = new Map(
    groups.flatMap(({ isRelated, figures }, index) => (isRelated ? [[figures[0].id, index] as const] : [])),
  );
  const join = (a: number, b: number | undefined) => {
    if (b !== undefined) parent[find(a)] = find(b);
  };
  for (const [index, { agencies, series }] of groups.entries()) {
    const ties = [...agencies.map((agency) => `agency ${agency}`), ...(series === null ? [] : [`series ${series}`])];
    for (const tie of ties) {
      join(index, firstOf.get(tie));
      firstOf.set(tie, index);
    }
  }
  for (const { a, b } of relations) {
    const index = relatedIds.get(a);
    if (index !== undefined) join(index, relatedIds.get(b));
  }
  const components = new Map<number, FigureGroup[]>();
  for (const [index, group] of groups.entries()) {
    const root = find(index);
    const component = components.get(root);
    if (component === undefined) components.set(root, [group]);
    else component.push(group);
  }
  return [...components.values()];
}
