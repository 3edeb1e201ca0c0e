import type { Figure } from "../model/figure.ts";
import { isResult } from "../model/isResult.ts";
import { add, type Fraction, fractionOf, ZERO } from "./fraction.ts";
import type { End } from "./interval.ts";
import { exactValue, intervalOf } from "./unrounded.ts";

/** Adds numbers and fractions exactly; whole numbers, by far the most, without a fraction each. */
class ExactSum {
  private whole = 0;
  private rest: Fraction = ZERO;

  add(number: number): void {
    const sum = this.whole + number;
    if (Number.isSafeInteger(number) && Number.isSafeInteger(sum)) this.whole = sum;
    else this.addFraction(fractionOf(number));
  }

  addFraction(number: Fraction): void {
    this.rest = add(this.rest, number);
  }

  get total(): Fraction {
    return add(fractionOf(this.whole), this.rest);
  }
}

/** The sum of the values of figures, none where one has no value. */
export function sumOfValues(figures: readonly Figure[]): Fraction | undefined {
  const sum = new ExactSum();
  for (const figure of figures) {
    if (figure.value === undefined) return undefined;
    if (isResult(figure)) sum.addFraction(exactValue(figure) as Fraction);
    else sum.add(figure.value);
  }
  return sum.total;
}

/** The sum of one end of the bounds of figures: none where one of them has none, included where all are. */
export function sumOfEnds(figures: readonly Figure[], side: "min" | "max"): End | null {
  const sum = new ExactSum();
  let included = true;
  for (const figure of figures) {
    const bound = figure.bounds[side];
    if (bound === null) return null;
    included &&= figure.bounds[`${side}Included`];
    if (isResult(figure)) sum.addFraction((intervalOf(figure)[side] as End).at);
    else sum.add(bound);
  }
  return { at: sum.total, included, setBy: figures };
}
