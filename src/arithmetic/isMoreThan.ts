import type { Figure } from "../model/figure.ts";
import { gapBetween } from "./gapBetween.ts";

/**
 * Whether a figure is more than a number or another figure, as far as the words say.
 *
 * `undefined` counts as false in an `if`, so that a bare `if` never claims more than the words do.
 *
 * @param figure - Any figure, with or without a value.
 * @param other - A finite number in the figure's unit, or a figure of the same unit.
 * @returns `true` or `false` where the bounds decide it, otherwise `undefined`.
 * @throws {@link FactError} `mixed-units`, `mixed-periods` for rates over different times; `invalid-input` for what is no
 * figure or no finite number.
 *
 * @example
 * ```ts
 * isMoreThan(goodsTrade2021, goodsTrade2009); // => true
 * isMoreThan(usStudentsInPeru, peruvianStudentsInUs); // => undefined
 * ```
 *
 * @category Comparison
 */
export function isMoreThan<Unit extends string>(
  figure: Figure<Unit>,
  other: number | Figure<NoInfer<Unit>>,
): boolean | undefined {
  const { min, max } = gapBetween(figure, other, "isMoreThan");
  if (min.sign > 0 || (min.sign === 0 && !min.included)) return true;
  return max.sign <= 0 ? false : undefined;
}
