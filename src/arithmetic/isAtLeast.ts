import { intervalOf } from "../bounds/interval.ts";
import { takeFigure } from "../input/takeFigure.ts";
import { takeNumber } from "../input/takeNumber.ts";
import type { Figure } from "../model/figure.ts";

/**
 * Whether a figure is at least a number, as far as the document's words say.
 *
 * @param figure - Any figure, with or without a value.
 * @param number - A finite number in the figure's unit.
 * @returns `true` or `false` where the figure's limits decide it, otherwise `"undetermined"`.
 * @throws {@link FactError} `invalid-input` for what is no figure or no finite number.
 *
 * @example
 * ```ts
 * isAtLeast(fulbrightPeruvians, 1900); // => false
 * isAtLeast(fulbrightPeruvians, 1800); // => "undetermined"
 * ```
 *
 * @category Comparison
 */
export function isAtLeast(figure: Figure, number: number): boolean | "undetermined" {
  const { min, max, maxIncluded } = intervalOf(takeFigure(figure, "isAtLeast").bounds);
  const limit = takeNumber(number, "isAtLeast");
  if (min >= limit) return true;
  return max < limit || (max === limit && !maxIncluded) ? false : "undetermined";
}
