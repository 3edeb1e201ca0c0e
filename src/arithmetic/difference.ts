import { minus } from "../bounds/exact.ts";
import { ZERO } from "../bounds/fraction.ts";
import { point } from "../bounds/interval.ts";
import { exactOf } from "../bounds/unrounded.ts";
import { requireSame, requireSameTime } from "../input/requireSame.ts";
import type { Figure, ValuedFigure } from "../model/figure.ts";
import { isSame } from "../model/isSame.ts";
import type { Difference, DifferenceUnit, Result } from "../model/result.ts";
import { idOfCall } from "./idOfCall.ts";
import { commonPeriod } from "./periodKey.ts";
import { differentMeasures } from "./remarks/caveats.ts";
import { caveatsOf } from "./remarks/caveatsOf.ts";
import { requireOperand } from "./requireOperand.ts";
import { resultOf } from "./resultOf.ts";

/** The unit of a difference: percents differ by percentage points, ranks by places. */
export function differenceUnit<Unit extends string>(unit: Unit): DifferenceUnit<Unit> {
  if (unit === "percent") return "percentage points" as DifferenceUnit<Unit>;
  return (unit === "rank" ? "places" : unit) as DifferenceUnit<Unit>;
}

/**
 * One figure minus another.
 *
 * The difference of a figure and itself is exactly zero. Percents differ by percentage points, ranks by places. Figures
 * that measure different things give a caveat.
 *
 * @param minuend - What is subtracted from.
 * @param subtrahend - A figure of the same unit, subtracted from it.
 * @returns A frozen result in that unit; negative where the second is larger.
 * @throws {@link FactError} `mixed-units`, `mixed-periods` for rates over different times, `no-value`, `invalid-input`.
 *
 * @example
 * ```ts
 * difference(goodsTrade2021, goodsTrade2009).value; // => 8100000000
 * ```
 *
 * @category Arithmetic
 */
export function difference<Unit extends string>(
  minuend: ValuedFigure<Unit>,
  subtrahend: ValuedFigure<NoInfer<Unit>>,
): Difference<DifferenceUnit<Unit>>;
export function difference<Unit extends string>(
  minuend: Figure<Unit>,
  subtrahend: Figure<NoInfer<Unit>>,
): Result<"difference", DifferenceUnit<Unit>>;
export function difference(minuend: Figure, subtrahend: Figure): Result<"difference"> {
  const operands = [requireOperand(minuend, "difference"), requireOperand(subtrahend, "difference")] as const;
  requireSame("unit", operands, "difference");
  requireSameTime(operands, "difference");
  const [a, b] = operands;
  // A figure minus itself leaves nothing, whatever it is.
  const exact = isSame(a, b) ? { value: ZERO, interval: point(ZERO) } : minus(exactOf(a), exactOf(b));

  return resultOf(
    {
      operation: "difference",
      id: idOfCall("difference", [a.id, b.id]),
      label: `${a.label} minus ${b.label}`,
      unit: differenceUnit(a.unit),
      measure: a.measure === b.measure ? a.measure : `${a.measure}-minus-${b.measure}`,
      period: commonPeriod(operands),
      operands,
      ...exact,
      caveats: [...(a.measure === b.measure ? [] : [differentMeasures(a, b)]), ...caveatsOf(operands)],
    },
    {},
  );
}
