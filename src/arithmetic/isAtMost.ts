import { intervalOf } from "../bounds/interval.ts";
import { takeFigure } from "../input/takeFigure.ts";
import { takeNumber } from "../input/takeNumber.ts";
import type { Figure } from "../model/figure.ts";

/**
 * Whether a figure is at most a number, as far as the document's words say.
 *
 * @param figure - Any figure, with or without a value.
 * @param number - A finite number in the figure's unit.
 * @returns `true` or `false` where the figure's limits decide it, otherwise `"undetermined"`.
 * @throws {@link FactError} `invalid-input` for what is no figure or no finite number.
 *
 * @example
 * ```ts
 * isAtMost(foreignAssistance2021, 98_000_000); // => false
 * isAtMost(foreignAssistance2021, 100_000_000); // => "undetermined"
 * ```
 *
 * @category Comparison
 */
export function isAtMost(figure: Figure, number: number): boolean | "undetermined" {
  const { min, max, minIncluded } = intervalOf(takeFigure(figure, "isAtMost").bounds);
  const limit = takeNumber(number, "isAtMost");
  if (max <= limit) return true;
  return min > limit || (min === limit && !minIncluded) ? false : "undetermined";
}
