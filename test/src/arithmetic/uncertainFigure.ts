import fc from "fast-check";
import { type Bounds, figure, type ValuedFigure } from "../../../src/index.ts";

/** A figure with limits of any form, and a true value those limits allow. */
export interface Uncertain {
  readonly figure: ValuedFigure<string, string, string>;
  readonly truth: number;
}

interface Recipe {
  readonly value: number;
  readonly below: number;
  readonly above: number;
  readonly lower: "none" | "open" | "closed";
  readonly upper: "none" | "open" | "closed";
  /** Where between the limits the true value lies. */
  readonly at: number;
}

const ends = fc.constantFrom("none", "open", "closed") as fc.Arbitrary<Recipe["lower"]>;

/** How far beyond an absent limit true values are drawn. */
const BEYOND = 5;

function boundsOf({ value, below, above, lower, upper }: Recipe): Bounds {
  return {
    min: lower === "none" ? null : value - below,
    max: upper === "none" ? null : value + above,
    minIncluded: lower === "closed",
    maxIncluded: upper === "closed",
    basis: "stated",
  };
}

/** Figures whose true value is known to the test and not to the helper; `least` is the smallest value drawn. */
export function uncertain(
  id: string,
  least: number,
  fields: Partial<Pick<ValuedFigure, "unit" | "series" | "agencies" | "period">> = {},
): fc.Arbitrary<Uncertain> {
  return fc
    .record<Recipe>({
      value: fc.integer({ min: least, max: 1_000_000 }),
      below: fc.integer({ min: 1, max: 1_000 }),
      above: fc.integer({ min: 1, max: 1_000 }),
      lower: ends,
      upper: ends,
      at: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .map((recipe) => {
      const bounds = boundsOf(recipe);
      const low = bounds.min ?? recipe.value - BEYOND * recipe.below;
      const high = bounds.max ?? recipe.value + BEYOND * recipe.above;
      const truth = recipe.at === 1 ? high : low + (high - low) * recipe.at;
      const input = { unit: "USD", measure: "money", series: "money", ...fields, id, value: recipe.value, bounds };
      return { figure: figure(input as Parameters<typeof figure>[0]) as Uncertain["figure"], truth };
    })
    .filter(({ figure: { bounds }, truth }) => allows(bounds, truth));
}

/** Whether a number lies within limits, open ends excluded. */
export function allows({ min, max, minIncluded, maxIncluded }: Bounds, value: number): boolean {
  return (
    (min === null || value > min || (minIncluded && value === min)) &&
    (max === null || value < max || (maxIncluded && value === max))
  );
}
