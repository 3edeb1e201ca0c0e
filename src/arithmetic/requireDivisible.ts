import { FactError } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";

function isRate(unit: string): boolean {
  return unit.includes("/");
}

/** What is neither an amount nor a count, and what to do with it instead of dividing. */
function remedyFor(unit: string): string | undefined {
  if (unit === "percent" || unit === "percentage points")
    return "Divide the amounts the percents come from, or subtract percents with difference(a, b).";
  if (unit === "rank") return "Compare ranks with isLessThan(a, b).";
  if (unit === "years")
    return "Spread an amount over its years with perYear(figure, { since, asOf }), or compare years with difference(a, b).";
  if (unit === "times") return "Compare growth with isMoreThan(a, b).";
  return isRate(unit)
    ? "Convert a rate with multiply(figure, rate), or compare rates with difference(a, b)."
    : undefined;
}

/** Refuses to divide what is no amount or count, or to divide by it: dollars per rank mean nothing. */
export function requireDivisible(figures: readonly Figure[], call: string): void {
  for (const { id, label, unit } of figures) {
    const remedy = remedyFor(unit);
    if (remedy === undefined) continue;
    throw new FactError(
      "not-divisible",
      [id],
      `${call} expected amounts or counts, received “${label}”, which is in ${unit}.`,
      remedy,
    );
  }
}
