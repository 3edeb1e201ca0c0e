import { FactError, type FactErrorCode } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";
import { quoted } from "../model/quoted.ts";

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
    `${call} expected figures of one ${field}, received different ${plural}: ${quoted(first)} has “${first[field]}”, ${quoted(other)} has “${other[field]}”.`,
    `Call ${call} with figures of one ${field}.`,
  );
}

/** Refuses rates over different times: ten a month and a hundred a year have different units. */
export function requireSameTime(figures: readonly Figure[], call: string): void {
  const timeOf = ({ period }: Figure) => (period.type === "rate" ? `is per ${period.per}` : "has no unit of time");
  const [first] = figures;
  const other = first && figures.find((figure) => timeOf(figure) !== timeOf(first));
  if (first === undefined || other === undefined) return;
  throw new FactError(
    "mixed-periods",
    [first.id, other.id],
    `${call} expected figures over one unit of time, received ${quoted(first)}, which ${timeOf(first)}, and ${quoted(other)}, which ${timeOf(other)}.`,
    `Make a figure over the same time with figure({ … }), or compare each with a number: isAtLeast(figure, 90000).`,
  );
}
