import type { Bounds } from "../model/figure.ts";

/** The numbers an operation cannot pass, whatever the words say. */
const NATURAL: Readonly<Record<string, { readonly min?: number; readonly max?: number }>> = {
  total: { min: 0 },
  share: { min: 0, max: 100 },
  ratio: { min: 0 },
  perYear: { min: 0 },
  multiply: { min: 0 },
  elapsed: { min: 0 },
  growth: { min: -100 },
  "growth.percent": { min: -100 },
  "growth.annualPercent": { min: -100 },
  "growth.times": { min: 0 },
  "growth.years": { min: 0 },
};

/** Bounds without those that follow from the kind of number alone: they say nothing of the words. */
export function withoutNaturalBounds(bounds: Bounds, operation: string | undefined): Bounds {
  const { min, max } = bounds;
  if (min === max) return bounds;
  const natural = operation === undefined ? undefined : NATURAL[operation];
  return {
    ...bounds,
    ...(min !== null && min === natural?.min ? { min: null, minIncluded: false } : {}),
    ...(max !== null && max === natural?.max ? { max: null, maxIncluded: false } : {}),
  };
}
