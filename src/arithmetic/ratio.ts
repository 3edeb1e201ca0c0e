import { boundsOf, divide, finite, intervalOf, type Quotient } from "../bounds/interval.ts";
import { weakestBasis } from "../bounds/weakestBasis.ts";
import { takeValuedFigure } from "../input/takeFigure.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import { FactError } from "../model/FactError.ts";
import type { ValuedFigure } from "../model/figure.ts";
import type { Ratio } from "../model/results.ts";
import { caveatsOf } from "./caveatsOf.ts";

/** The unit of one thing per one of another: `"USD/project"` from `"USD"` and `"projects"`. */
export type RatioUnit<Unit extends string, PerUnit extends string> = `${Unit}/${PerUnit extends `${infer One}s`
  ? One
  : PerUnit}`;

function quotesApart([a, b]: readonly [ValuedFigure, ValuedFigure]): string[] {
  if (a.source === undefined || b.source === undefined) return [];
  const overlap = a.source.start < b.source.end && b.source.start < a.source.end;
  return overlap ? [] : [`The document does not speak of ${a.id} and ${b.id} together.`];
}

/**
 * One figure per one of another, with its limits: dollars per project.
 *
 * @param figure - What is divided.
 * @param per - What it is divided by, above zero.
 * @returns A frozen result in the unit of the first per one of the second, not rounded.
 * @throws {@link FactError} `zero-base`, `no-value`, `out-of-range`, `invalid-input`.
 *
 * @example
 * ```ts
 * const perProject = ratio(southernCommandInvestment, southernCommandProjects);
 * perProject.unit; // => "USD/project"
 * perProject.value.toFixed(2); // => "190940.77"
 * ```
 *
 * @category Arithmetic
 */
export function ratio<Unit extends string, PerUnit extends string>(
  figure: ValuedFigure<Unit>,
  per: ValuedFigure<PerUnit>,
): Ratio<RatioUnit<Unit, PerUnit>> {
  const inputs = [takeValuedFigure(figure, "ratio"), takeValuedFigure(per, "ratio")] as const;
  const [of, by] = inputs;
  if (by.value <= 0) {
    throw new FactError(
      "zero-base",
      [by.id],
      `ratio divides by ${by.id}, which is ${by.value}.`,
      "Divide by a figure above zero.",
    );
  }
  const quotient: Quotient = (dividend, divisor) => dividend / divisor;
  const { basis, basisFrom } = weakestBasis(inputs);
  const result: Ratio<RatioUnit<Unit, PerUnit>> = {
    operation: "ratio",
    unit: `${of.unit}/${by.unit.replace(/s$/, "")}` as RatioUnit<Unit, PerUnit>,
    value: finite(quotient(of.value, by.value), [of.id, by.id], "ratio"),
    bounds: boundsOf(divide(intervalOf(of.bounds), intervalOf(by.bounds), quotient), basis),
    basisFrom,
    inputs,
    assumptions: [],
    caveats: [...quotesApart(inputs), ...caveatsOf(inputs)],
  };
  return deepFreeze(result);
}
