import type { Bounds } from "../model/figure.ts";
import { formatLimit, formatLimits } from "./formatLimits.ts";
import type { FormatLocale } from "./formatLocale.ts";
import { isPrintedWhole } from "./isPrintedWhole.ts";
import { spokenNumber } from "./spokenNumber.ts";

/**
 * A computed number with the hedge its limits call for. A single limit, or one the value stands at, is printed with its
 * hedge in place of the value: nothing holds it from the other side. Anywhere else between its limits, or without any,
 * the value is “about” right. Without a value there are only the limits.
 */
export function formatQuantity(
  value: number | undefined,
  unit: string | null,
  bounds: Bounds,
  locale: FormatLocale,
): string {
  const { min, max } = bounds;
  const isPoint = min !== null && min === max;
  if (!isPoint && min !== null && (max === null || value === min)) {
    return formatLimit({ ...bounds, max: null }, unit, locale);
  }
  if (!isPoint && max !== null && (min === null || value === max)) {
    return formatLimit({ ...bounds, min: null }, unit, locale);
  }
  const shown = isPoint ? min : value;
  if (shown === undefined) return formatLimits(bounds, unit, locale);
  const { head, tail } = locale.amount(spokenNumber(shown, "nearest", unit), unit);
  return `${isPoint && isPrintedWhole(shown, unit) ? "" : `${locale.about} `}${head}${tail}`;
}
