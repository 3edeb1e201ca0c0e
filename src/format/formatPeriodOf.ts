import type { Figure } from "../model/figure.ts";
import type { FormatWords } from "../model/locale.ts";
import { formatIsoDate, precisionOf } from "./formatDate.ts";
import { formatPeriod } from "./formatPeriod.ts";

/** The time a figure speaks of, with what only the figure tells: that it was announced then, or who projects it. */
export function formatPeriodOf(
  { period, stage, projected }: Pick<Figure, "period" | "stage" | "projected">,
  words: FormatWords,
): string | null {
  // The time of a rate is part of its number.
  if (period.type === "unstated" || period.type === "rate") return null;
  if (stage === "announced" && period.type === "instant" && period.date !== null) {
    return words.period.announced(formatIsoDate(period.date, words), precisionOf(period.date));
  }
  const text = formatPeriod(period, words);
  return projected === undefined ? text : words.period.projectedBy(text, projected.by);
}
