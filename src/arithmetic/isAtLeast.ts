import type { Figure } from "../model/figure.ts";
import { gapBetween } from "./gapBetween.ts";

/**
 * Whether a figure is at least a number or another figure, as far as the words say.
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
 * isAtLeast(fulbrightPeruvians, 1900); // => false
 * isAtLeast(fulbrightPeruvians, 1800); // => undefined
 * ```
 *
 * @category Comparison
 */
export function isAtLeast<Unit extends string>(
  figure: Figure<Unit>,
  other: number | Figure<NoInfer<Unit>>,
): boolean | undefined {
  const { min, max } = gapBetween(figure, other, "isAtLeast");
  if (min.sign >= 0) return true;
  return max.sign < 0 || (max.sign === 0 && !max.included) ? false : undefined;
}
