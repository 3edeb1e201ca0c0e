import { intervalOf } from "../bounds/interval.ts";
import { requireSame } from "../input/requireSame.ts";
import { takeFigure } from "../input/takeFigure.ts";
import type { Figure } from "../model/figure.ts";

/**
 * Whether one figure is greater than another, as far as the document's words say.
 *
 * @param a - Any figure, with or without a value.
 * @param b - A figure of the same unit.
 * @returns `true` where the first is surely greater, `false` where it surely is not, otherwise `"undetermined"`.
 * @throws {@link FactError} `mixed-units`; `invalid-input` for what is no figure.
 *
 * @example
 * ```ts
 * compare(goodsTrade2021, goodsTrade2009); // => true
 * compare(usStudentsInPeru, peruvianStudentsInUs); // => "undetermined"
 * ```
 *
 * @category Comparison
 */
export function compare<Unit extends string>(a: Figure<Unit>, b: Figure<NoInfer<Unit>>): boolean | "undetermined" {
  const [first, second] = [takeFigure(a, "compare"), takeFigure(b, "compare")];
  requireSame("unit", [first, second], "compare");
  if (first === second) return false;
  const [one, other] = [intervalOf(first.bounds), intervalOf(second.bounds)];
  if (one.min > other.max || (one.min === other.max && !(one.minIncluded && other.maxIncluded))) return true;
  return one.max <= other.min ? false : "undetermined";
}
