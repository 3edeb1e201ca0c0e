import type { Figure } from "../model/figure.ts";
import type { Exact } from "./exact.ts";
import { type Fraction, fractionOf } from "./fraction.ts";
import type { Interval } from "./interval.ts";

/** What each result was before it was rounded, so that a chain of helpers rounds once: 10 / 3 × 3 is 10. */
const unrounded = /* @__PURE__ */ new WeakMap<Figure, Exact>();

/** Keeps what a result was before rounding; digits without end are not carried on. */
export function remember(result: Figure, exact: Exact): void {
  const { value, interval } = exact;
  const isShort = [value, interval.min?.at, interval.max?.at].every(
    (each) => each === undefined || String(each.denominator).length <= 100,
  );
  if (isShort) unrounded.set(result, exact);
}

function endOf(figure: Figure, side: "min" | "max") {
  const at = figure.bounds[side];
  return at === null ? null : { at: fractionOf(at), included: figure.bounds[`${side}Included`], setBy: [figure] };
}

/** The bounds of a figure, exact where it is a result. */
export function intervalOf(figure: Figure): Interval {
  const exact = unrounded.get(figure)?.interval;
  if (exact === undefined) return { min: endOf(figure, "min"), max: endOf(figure, "max") };
  const named = (end: Interval["min"]) => end && { ...end, setBy: end.setBy.length === 0 ? [] : [figure] };
  return { min: named(exact.min), max: named(exact.max) };
}

/** The value of a figure, exact where it is a result. */
export function exactValue(figure: Figure): Fraction | undefined {
  return unrounded.get(figure)?.value ?? (figure.value === undefined ? undefined : fractionOf(figure.value));
}

/** A figure as it is computed with. */
export function exactOf(figure: Figure): Exact {
  return { value: exactValue(figure), interval: intervalOf(figure) };
}
