import type { Figure } from "../model/figure.ts";
import type { Basis } from "../model/vocabulary.ts";

const WEAKEST_FIRST: readonly Basis[] = ["rounding", "stated", "exact"];

/** The weakest basis among the limits of some figures, and which of them set it. */
export function weakestBasis(figures: readonly Figure[]): { basis: Basis; basisFrom: string[] } {
  const basis = WEAKEST_FIRST.find((each) => figures.some(({ bounds }) => bounds.basis === each)) ?? "exact";
  return { basis, basisFrom: figures.filter(({ bounds }) => bounds.basis === basis).map(({ id }) => id) };
}
