import type { Bounds } from "../model/figure.ts";
import type { Rounding } from "./decimalText.ts";
import type { FormatLocale, SpokenAmount } from "./formatLocale.ts";
import { isPrintedWhole } from "./isPrintedWhole.ts";
import { spokenNumber } from "./spokenNumber.ts";

function spoken(value: number, rounding: Rounding, unit: string | null, locale: FormatLocale): SpokenAmount {
  return locale.amount(spokenNumber(value, rounding, unit), unit);
}

/** One limit with its hedge, rounded away from the figure so that it never claims more than was known. */
export function formatLimit(
  { min, max, minIncluded, maxIncluded }: Bounds,
  unit: string | null,
  locale: FormatLocale,
): string {
  if (min !== null) {
    const { head, tail } = spoken(min, "down", unit, locale);
    return `${minIncluded ? locale.atLeast : locale.moreThan} ${head}${tail}`;
  }
  if (max === null) return locale.noLimit;
  const { head, tail } = spoken(max, "up", unit, locale);
  return `${maxIncluded ? locale.atMost : locale.lessThan(unit)} ${head}${tail}`;
}

/** Both limits in words, lower ones rounded down and upper ones up; a limit the words do not set is said to be missing. */
export function formatLimits(bounds: Bounds, unit: string | null, locale: FormatLocale): string {
  const { min, max, minIncluded, maxIncluded } = bounds;
  if (min === null) return formatLimit(bounds, unit, locale) + (max === null ? "" : locale.noLowerLimit);
  if (max === null) return formatLimit(bounds, unit, locale) + locale.noUpperLimit;
  if (min === max && isPrintedWhole(min, unit)) {
    const { head, tail } = spoken(min, "nearest", unit, locale);
    return `${locale.exactly} ${head}${tail}`;
  }
  const { head: least } = spoken(min, "down", unit, locale);
  const { head: most, tail } = spoken(max, "up", unit, locale);
  const lower = `${minIncluded ? locale.atLeast : locale.moreThan} ${least}`;
  return `${lower} ${locale.and} ${maxIncluded ? locale.atMost : locale.lessThan(unit)} ${most}${tail}`;
}
