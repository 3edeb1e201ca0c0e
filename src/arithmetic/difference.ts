import { exactSum } from "../bounds/exactSum.ts";
import { boundsOf, intervalOf, negate } from "../bounds/interval.ts";
import { sumOfIntervals } from "../bounds/sumOfIntervals.ts";
import { weakestBasis } from "../bounds/weakestBasis.ts";
import { requireSame } from "../input/requireSame.ts";
import { takeValuedFigure } from "../input/takeFigure.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import type { ValuedFigure } from "../model/figure.ts";
import type { Difference } from "../model/results.ts";
import { caveatsOf } from "./caveatsOf.ts";

/**
 * One figure less another, with its limits.
 *
 * @param a - A figure with a value.
 * @param b - A figure of the same unit.
 * @returns A frozen result in that unit; negative where the second is larger. Figures that measure different things
 * give a caveat.
 * @throws {@link FactError} `mixed-units`, `no-value`, `invalid-input`.
 *
 * @example
 * ```ts
 * difference(goodsTrade2021, goodsTrade2009).value; // => 8100000000
 * ```
 *
 * @category Arithmetic
 */
export function difference<Unit extends string>(
  a: ValuedFigure<Unit>,
  b: ValuedFigure<NoInfer<Unit>>,
): Difference<Unit> {
  const inputs = [takeValuedFigure(a, "difference"), takeValuedFigure(b, "difference")] as const;
  requireSame("unit", inputs, "difference");
  const [of, less] = inputs;
  const { basis, basisFrom } = weakestBasis(inputs);
  // A figure less itself is nothing, whatever it is.
  const interval =
    of === less
      ? { min: 0, max: 0, minIncluded: true, maxIncluded: true }
      : sumOfIntervals([intervalOf(of.bounds), negate(intervalOf(less.bounds))]);
  const result: Difference<Unit> = {
    operation: "difference",
    unit: of.unit as Unit,
    value: exactSum([of.value, -less.value]),
    bounds: boundsOf(interval, basis),
    basisFrom,
    inputs,
    assumptions: [],
    caveats: [
      ...(of.measure === less.measure
        ? []
        : [`The figures measure different things: ${of.measure} and ${less.measure}.`]),
      ...caveatsOf(inputs),
    ],
  };
  return deepFreeze(result);
}
