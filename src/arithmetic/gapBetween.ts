import { requireComparable } from "../input/requireComparable.ts";
import { requireNumber } from "../input/requireNumber.ts";
import { requireSame, requireSameTime } from "../input/requireSame.ts";
import type { Bounds, Figure } from "../model/figure.ts";
import { isSame } from "../model/isSame.ts";

/** The least or the most that one figure may lie above another: its sign, and whether it may be reached. */
interface GapEnd {
  readonly sign: number;
  readonly included: boolean;
}

/** How far one figure may lie above another. */
export interface Gap {
  readonly min: GapEnd;
  readonly max: GapEnd;
}

function exactly(number: number): Bounds {
  return { min: number, max: number, minIncluded: true, maxIncluded: true, basis: "exact" };
}

/** Which of two ends is larger; one without a bound lies beyond all numbers. */
function order(a: number | null, b: number | null, otherwise: number): number {
  return a === null || b === null ? otherwise : Math.sign(a - b);
}

/**
 * Where a figure lies against a number or another figure.
 *
 * @throws {@link FactError} `mixed-units`, `mixed-periods` for rates over different times, `invalid-input`.
 */
export function gapBetween(a: unknown, b: unknown, call: string): Gap {
  const figure = requireComparable(a, call);
  const other = typeof b === "object" ? requireComparable(b, call) : requireNumber(b, call, `${call}(figure, 1900)`);
  if (typeof other === "object") {
    requireSame("unit", [figure, other], call);
    requireSameTime([figure, other], call);
    const even = { sign: 0, included: true };
    if (isSame(figure, other)) return { min: even, max: even };
  }
  const [one, two] = [figure.bounds, typeof other === "number" ? exactly(other) : (other as Figure).bounds];
  return {
    min: { sign: order(one.min, two.max, -1), included: one.minIncluded && two.maxIncluded },
    max: { sign: order(one.max, two.min, 1), included: one.maxIncluded && two.minIncluded },
  };
}
