import type { Bounds } from "../types.ts";
import { formatLimit, formatLimits } from "./formatLimits.ts";
import type { FormatLocale } from "./formatLocale.ts";
import { isPrintedWhole } from "./isPrintedWhole.ts";
import { spokenNumber } from "./spokenNumber.ts";

/**
 * A computed number with the hedge its limits call for: one limit alone is printed with its hedge in place of the
 * value, which nothing holds from the other side; between two limits, or without any, the value is “about” right.
 * Without a value there are only the limits.
 */
export function formatQuantity(
  value: number | undefined,
  unit: string | null,
  bounds: Bounds,
  locale: FormatLocale,
): string {
  const { min, max } = bounds;
  if ((min === null) !== (max === null)) return formatLimit(bounds, unit, locale);
  const isPoint = min !== null && min === max;
  const shown = isPoint ? min : value;
  if (shown === undefined) return formatLimits(bounds, unit, locale);
  const { head, tail } = locale.amount(spokenNumber(shown, "nearest", unit), unit);
  return `${isPoint && isPrintedWhole(shown, unit) ? "" : `${locale.about} `}${head}${tail}`;
}
