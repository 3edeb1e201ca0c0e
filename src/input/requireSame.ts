import { FactError, type FactErrorCode } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";

const RULES = {
  unit: { code: "mixed-units", plural: "units" },
  measure: { code: "mixed-measures", plural: "measures" },
} as const satisfies Record<string, { code: FactErrorCode; plural: string }>;

/** Refuses figures that differ in unit or measure, naming one of each. */
export function requireSame(field: keyof typeof RULES, figures: readonly Figure[], call: string): void {
  const [first] = figures;
  const other = figures.find((figure) => figure[field] !== first?.[field]);
  if (first === undefined || other === undefined) return;
  const { code, plural } = RULES[field];
  throw new FactError(
    code,
    [first.id, other.id],
    `${call} got figures of different ${plural}: ${first.id} has “${first[field]}”, ${other.id} has “${other[field]}”.`,
    `Call ${call} with figures of one ${field}.`,
  );
}
