import { exactSum } from "../bounds/exactSum.ts";
import { weakestBasis } from "../bounds/weakestBasis.ts";
import { requireSame } from "../input/requireSame.ts";
import { takeValuedFigure } from "../input/takeFigure.ts";
import { takeFlag } from "../input/takeFlag.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import { FactError } from "../model/FactError.ts";
import type { Bounds, ValuedFigure } from "../model/figure.ts";
import type { AdditiveTotal, BoundedTotal, Total } from "../model/results.ts";
import { countConflicts, listConflicts } from "../overlap/conflictsOf.ts";
import { connectedGroups, figureGroups } from "../overlap/figureGroups.ts";
import { largestDisjointSum } from "../overlap/largestDisjointSum.ts";
import { caveatsOf } from "./caveatsOf.ts";
import type { OneOf } from "./OneOf.ts";

/** Options of {@link total}. */
export interface TotalOptions {
  /** `true` adds figures that the document does not call disjoint, and says so in `assumptions`. */
  readonly assumeDisjoint?: boolean;
}

function takeAll(figures: readonly unknown[]): ValuedFigure[] {
  if (!Array.isArray(figures)) {
    throw new FactError("invalid-input", [], "total got no array.", "Pass an array of figures: total([a, b]).");
  }
  const byId = new Map<string, ValuedFigure>();
  for (const candidate of Array.from<unknown>(figures)) {
    const figure = takeValuedFigure(candidate, "total");
    const known = byId.get(figure.id);
    if (known === undefined) byId.set(figure.id, figure);
    else if (known !== figure && !isSame(known, figure)) {
      throw new FactError(
        "same-id",
        [figure.id],
        `total got two different figures with the id ${figure.id}.`,
        "Give each figure an id of its own; the same figure twice counts once.",
      );
    }
  }
  return [...byId.values()];
}

function isSame(a: ValuedFigure, b: ValuedFigure): boolean {
  const digest = ({ value, unit, measure, series, bounds, agencies, source }: ValuedFigure) =>
    JSON.stringify([value, unit, measure, series, bounds.min, bounds.max, agencies, source?.start]);
  return digest(a) === digest(b);
}

function requireAddable(figures: readonly ValuedFigure[]): void {
  const [first] = figures;
  if (first === undefined) {
    throw new FactError("nothing-to-add", [], "total got an empty array.", "Pass at least one figure: total([a, b]).");
  }
  requireSame("unit", figures, "total");
  requireSame("measure", figures, "total");
  if (figures.length === 1 || !(first.unit === "percent" || first.unit === "rank" || first.unit.includes("/"))) return;
  throw new FactError(
    "not-additive",
    figures.slice(0, 2).map(({ id }) => id),
    `total got figures in ${first.unit}, which do not add up to anything.`,
    "Add the amounts they were computed from, or compare them with compare(a, b).",
  );
}

/** The sum of limits: none where one of them has none, included where all are. */
function sumOfLimits(figures: readonly ValuedFigure[], end: "min" | "max") {
  const limits = figures.map(({ bounds }) => bounds[end]);
  const included = figures.every(({ bounds }) => bounds[`${end}Included`]);
  return limits.includes(null)
    ? { limit: null, included: false }
    : { limit: safeSum(figures, limits as number[]), included };
}

function safeSum(figures: readonly ValuedFigure[], values: readonly number[]): number {
  const sum = exactSum(values);
  if (Math.abs(sum) <= Number.MAX_SAFE_INTEGER) return sum;
  throw new FactError(
    "out-of-range",
    figures.slice(0, 10).map(({ id }) => id),
    "total got figures whose sum is beyond 2^53 - 1, where digits are lost.",
    "Add figures in a larger unit, such as millions of dollars.",
  );
}

/**
 * The sum of figures, or, where they may overlap, the limits of one.
 *
 * `additive` is `true`, with a `value`, only when every two figures exclude each other: the document says so, or
 * credits them solely to different agencies. Otherwise there is no `value`; `conflicts` gives the pairs and reasons,
 * the lower limit is the largest sum of minima of figures that exclude each other, the upper the sum of all maxima.
 * A figure without a lower limit counts for nothing in that sum: it is taken not to be below zero.
 * The same figure twice counts once. Differing periods and stages are caveats.
 *
 * @param figures - Figures of one unit and one measure, each with a value; at least one.
 * @param options - `{ assumeDisjoint: true }` adds them anyway and says so in `assumptions`.
 * @returns A frozen total; ask `additive` before reading `value`.
 * @throws {@link FactError} `nothing-to-add`, `mixed-units`, `mixed-measures`, `not-additive` (percents, ranks,
 * rates), `no-value`, `same-id`, `out-of-range` beyond 2^53 - 1, `too-complex`, `invalid-input`.
 *
 * @example
 * ```ts
 * const sum = total([childProtectionCompactAssistance, antiTraffickingProjectsAssistance]);
 * sum.additive && sum.value; // => 10330000
 * ```
 *
 * @category Arithmetic
 */
export function total<Item extends ValuedFigure>(
  figures: readonly (Item & OneOf<Item["unit"], Item["measure"]>)[],
  options: TotalOptions = {},
): Total<Item["unit"]> {
  const assumeDisjoint = takeFlag(options, "assumeDisjoint", false, "total");
  const inputs = takeAll(figures);
  requireAddable(inputs);
  const components = connectedGroups(figureGroups(inputs));
  const conflictCount = countConflicts(components);
  const { basis, basisFrom } = weakestBasis(inputs);
  const shared = {
    operation: "total" as const,
    unit: (inputs[0] as Item).unit,
    basisFrom,
    inputs,
  };
  const upper = sumOfLimits(inputs, "max");
  const caveats = caveatsOf(inputs);
  const boundsFrom = (min: number | null, minIncluded: boolean): Bounds => ({
    min,
    max: upper.limit,
    minIncluded,
    maxIncluded: upper.included,
    basis,
  });
  if (conflictCount === 0 || assumeDisjoint) {
    const lower = sumOfLimits(inputs, "min");
    const assumed = conflictCount === 1 ? "1 pair" : `${conflictCount} pairs`;
    const result: AdditiveTotal<Item["unit"]> = {
      ...shared,
      additive: true,
      value: safeSum(
        inputs,
        inputs.map(({ value }) => value),
      ),
      bounds: boundsFrom(lower.limit, lower.included),
      assumptions:
        conflictCount === 0
          ? []
          : [
              `The figures are taken to exclude each other, though for ${assumed} of them the document does not say so.`,
            ],
      caveats,
    };
    return deepFreeze(result);
  }
  const isNegative = inputs.some(({ value, bounds }) => value < 0 || (bounds.min !== null && bounds.min < 0));
  const lower = isNegative ? null : largestDisjointSum(components);
  const result: BoundedTotal<Item["unit"]> = {
    ...shared,
    additive: false,
    conflicts: listConflicts(components),
    conflictCount,
    bounds: boundsFrom(lower?.sum ?? null, lower?.included ?? false),
    assumptions: [],
    caveats: isNegative ? [...caveats, "Some figures are negative, so no part of them sets a lower limit."] : caveats,
  };
  return deepFreeze(result);
}
