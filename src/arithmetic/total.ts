import type { End } from "../bounds/interval.ts";
import { sumOfEnds, sumOfValues } from "../bounds/sumOfFigures.ts";
import { requireFlag } from "../input/requireFlag.ts";
import { requireSame, requireSameTime } from "../input/requireSame.ts";
import { FactError } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import { isResult } from "../model/isResult.ts";
import { isSame } from "../model/isSame.ts";
import { documentQuote } from "../model/quote.ts";
import type { Caveat } from "../model/remark.ts";
import type { BoundedTotal, Result, Total } from "../model/result.ts";
import { agencyNames } from "../overlap/agencyNames.ts";
import { countConflicts, listConflicts } from "../overlap/conflicts.ts";
import { type Overlaps, overlapsOf } from "../overlap/figureGroups.ts";
import { largestDisjointSum } from "../overlap/largestDisjointSum.ts";
import { idOfCall } from "./idOfCall.ts";
import type { OneOf } from "./OneOf.ts";
import { commonPeriod, periodKey } from "./periodKey.ts";
import { assumedDisjoint } from "./remarks/assumptions.ts";
import { jointCredit, negativeInput, repeatedInput } from "./remarks/caveats.ts";
import { caveatsOf } from "./remarks/caveatsOf.ts";
import { describePeriod } from "./remarks/describePeriod.ts";
import { requireOperand } from "./requireOperand.ts";
import { resultOf } from "./resultOf.ts";

/** Options of {@link total}. */
export interface TotalOptions {
  /** `true` adds figures that the document does not call disjoint, and says so in `assumptions`. */
  readonly assumeDisjoint?: boolean;
}

/** The figures to add, each once, and those that were given more than once. */
interface Addends {
  readonly figures: readonly Figure[];
  readonly repeated: readonly Figure[];
}

/** A total stands for what was added, unless the caller had to assume that it may be. */
function isTransparent(figure: Figure): figure is Result {
  return (
    isResult(figure) && figure.operation === "total" && figure.assumptions.every(({ code }) => code !== "disjoint")
  );
}

function requireAddends(candidates: unknown): Addends {
  if (!Array.isArray(candidates)) {
    throw new FactError(
      "invalid-input",
      [],
      `total expected an array of figures, received ${inspect(candidates)}.`,
      "Pass an array: total([a, b]).",
    );
  }
  const byId = new Map<string, Figure>();
  const repeated = new Map<string, Figure>();
  const take = (figure: Figure) => {
    const known = byId.get(figure.id);
    if (known === undefined) byId.set(figure.id, figure);
    else if (isSame(known, figure)) repeated.set(figure.id, figure);
    else {
      throw new FactError(
        "same-id",
        [figure.id],
        `total received two different figures with the id ${figure.id}.`,
        "Give each figure an id of its own; the same figure twice counts once.",
      );
    }
  };
  for (const candidate of Array.from<unknown>(candidates)) {
    const figure = requireOperand(candidate, "total");
    if (isTransparent(figure)) for (const operand of figure.operands as readonly Figure[]) take(operand);
    else take(figure);
  }
  return { figures: [...byId.values()], repeated: [...repeated.values()] };
}

const NOT_ADDITIVE = ["percent", "percentage points", "rank", "places", "times"];

function requireAddable(figures: readonly Figure[]): void {
  const [first] = figures;
  if (first === undefined) {
    throw new FactError(
      "nothing-to-add",
      [],
      "total expected at least one figure, received an empty array.",
      "Pass at least one figure: total([a, b]).",
    );
  }
  requireSame("unit", figures, "total");
  requireSame("measure", figures, "total");
  requireSameTime(figures, "total");
  if (!NOT_ADDITIVE.includes(first.unit) && !first.unit.includes("/")) return;
  throw new FactError(
    "not-additive",
    figures.slice(0, 2).map(({ id }) => id),
    `total received figures in ${first.unit}, which do not add up to anything.`,
    "Add the amounts they were computed from, or compare them with isMoreThan(a, b).",
  );
}

/** Refuses figures that were measured at different times: last year's trade and this year's have no sum. */
function requireOneTime(figures: readonly Figure[]): void {
  const measured = figures.filter(({ series }) => series !== null);
  const [first] = measured;
  if (first === undefined) return;
  const time = periodKey(first.period);
  const other = measured.find(({ period }) => periodKey(period) !== time);
  if (other === undefined) return;
  const isOneSeries = first.series === other.series;
  throw new FactError(
    "mixed-periods",
    [first.id, other.id],
    `total expected figures of one time, but ${describePeriod(first)} and ${describePeriod(other)}.`,
    isOneSeries
      ? "Compare them with growth(from, to) or difference(a, b), or add figures of one time."
      : "Add figures of one time, or follow each series through time with growth(from, to).",
  );
}

/** Whether words leave open that a figure is below zero; a fact or own figure above zero is taken not to be. */
function mayBeNegative(figure: Figure): boolean {
  const { value, bounds } = figure;
  if ((value ?? 0) < 0 || (bounds.min !== null && bounds.min < 0)) return true;
  if (!isResult(figure) || bounds.min !== null) return false;
  const { operation, operands } = figure;
  const isDifference = operation === "difference" || operation.startsWith("growth");
  return isDifference || value === undefined || (operands as readonly Figure[]).some(mayBeNegative);
}

function caveatsOfTotal(figures: readonly Figure[], repeated: readonly Figure[]): Caveat[] {
  const joint = figures.filter((figure) => figure.agencies.length > 1 && figure.credit !== "several");
  return [
    ...caveatsOf(figures),
    ...joint.slice(0, 6).map((figure) => jointCredit(figure, agencyNames(figure.agencies))),
    ...repeatedInput(repeated),
  ];
}

/** What both kinds of total have in common. */
function commonOf(figures: readonly Figure[], caveats: readonly Caveat[]) {
  const [first] = figures as readonly [Figure];
  const labels = figures.map(({ label }) => label);
  return {
    operation: "total",
    id: idOfCall(
      "total",
      figures.map(({ id }) => id),
    ),
    label: labels.length > 3 ? `Total of ${labels.length} figures` : `Total of ${labels.join(" and ")}`,
    unit: first.unit,
    measure: first.measure,
    period: commonPeriod(figures),
    operands: figures,
    caveats,
  } as const;
}

/** The least the figures add up to; an amount or a count of the document without a lower bound adds nothing. */
function leastSum(figures: readonly Figure[]): End | null {
  const bounded = figures.filter((figure) => figure.bounds.min !== null || documentQuote(figure) === undefined);
  return bounded.length === 0 ? null : sumOfEnds(bounded.length === figures.length ? figures : bounded, "min");
}

/** The sum of figures that exclude each other, or are assumed to; without a value where one of them has none. */
function additiveTotal(figures: readonly Figure[], caveats: readonly Caveat[], conflictCount: number): Total {
  const value = sumOfValues(figures);
  return resultOf(
    {
      ...commonOf(figures, caveats),
      value,
      interval: { min: leastSum(figures), max: sumOfEnds(figures, "max") },
      assumptions: conflictCount === 0 ? [] : [assumedDisjoint(figures, conflictCount)],
    },
    value === undefined ? { additive: false, conflicts: [], conflictCount: 0 } : { additive: true },
  ) as Result<"total"> as Total;
}

/** The bounds of a sum of figures that may overlap. */
function boundedTotal(
  figures: readonly Figure[],
  caveats: readonly Caveat[],
  overlaps: Overlaps,
  conflictCount: number,
): BoundedTotal {
  const negative = figures.filter(mayBeNegative);
  return resultOf(
    {
      ...commonOf(figures, negative.length === 0 ? caveats : [...caveats, negativeInput(negative)]),
      value: undefined,
      interval: {
        min: negative.length === 0 ? largestDisjointSum(overlaps) : null,
        max: sumOfEnds(figures, "max"),
      },
    },
    { additive: false, conflicts: listConflicts(overlaps), conflictCount },
  ) as Result<"total"> as BoundedTotal;
}

/**
 * The sum of figures, or, where they may overlap, the bounds of one.
 *
 * `additive` is `true`, with a `value`, only when every two figures exclude each other: the document says so, or credits
 * their money to different agencies. Otherwise there is no `value`; `conflicts` gives the pairs and reasons, the lower bound
 * is the largest sum of minima of figures that exclude each other, the upper bound the sum of all maxima. A figure with no
 * lower bound contributes zero there: amounts are not negative. In an additive total only an amount or a count of the
 * document does. If a figure has no `value`, such as “hundreds of thousands”, the total has none. Totals among the figures
 * count as what was added in them, and the same figure counts once. Differing periods and stages are caveats.
 *
 * @param figures - Figures of one unit and one measure; at least one.
 * @param options - `{ assumeDisjoint: true }` adds them anyway and says so in `assumptions`.
 * @returns A frozen total; ask `additive` before reading `value`.
 * @throws {@link FactError} `nothing-to-add`, `mixed-units`, `mixed-measures`, `mixed-periods` (a series at different times,
 * rates over different times), `not-additive` (percents, ranks, rates), `no-value`, `same-id`, `out-of-range` beyond
 * 2^53 - 1, `too-complex`, `invalid-input`.
 *
 * @example
 * ```ts
 * const sum = total([childProtectionCompactAssistance, antiTraffickingProjectsAssistance]);
 * sum.additive && sum.value; // => 10330000
 * ```
 *
 * @category Arithmetic
 */
export function total<Item extends Figure>(
  figures: readonly (Item & OneOf<Item["unit"], Item["measure"]>)[],
  options: TotalOptions = {},
): Total<Item["unit"], Item["measure"]> {
  const { figures: addends, repeated } = requireAddends(figures);
  const assumeDisjoint = requireFlag(options, "assumeDisjoint", false, "total");
  requireAddable(addends);
  requireOneTime(addends);

  const overlaps = overlapsOf(addends);
  const conflictCount = countConflicts(overlaps);
  const caveats = caveatsOfTotal(addends, repeated);
  const isAdditive = conflictCount === 0 || assumeDisjoint;
  return (
    isAdditive
      ? additiveTotal(addends, caveats, conflictCount)
      : boundedTotal(addends, caveats, overlaps, conflictCount)
  ) as Total<Item["unit"], Item["measure"]>;
}
