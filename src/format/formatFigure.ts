import type { Figure } from "../model/figure.ts";
import type { FormatWords } from "../model/locale.ts";
import type { Hedge } from "../model/vocabulary.ts";
import { formatBounds, formatRange, spoken } from "./formatBounds.ts";
import { writtenNumber } from "./writtenNumber.ts";

/** What of a figure is put into words. */
export interface PrintedFigure extends Pick<Figure, "unit" | "bounds" | "period" | "stage" | "projected"> {
  readonly value: number | undefined;
  readonly written: string;
  readonly hedge: Hedge | null;
  readonly unitSingular: string | undefined;
}

/** A figure as printed, with its hedge and the time a rate is taken over. */
export function formatFigure(figure: PrintedFigure, words: FormatWords): string {
  const { value, unit, unitSingular, written, hedge, bounds } = figure;
  const number = writtenNumber(written, value, unit);
  if (number === undefined) {
    // A range is its bounds; words nobody understands are printed as they are.
    const isRange = value === undefined && bounds.min !== null && bounds.max !== null && bounds.min < bounds.max;
    if (isRange) return withRate(formatRange(bounds, { unit, unitSingular }, words), figure, true, words);
    return hedge ? `${hedge} ${written}` : written;
  }
  const quantity = spoken(number, { unit, unitSingular });
  const text = hedge ? words.hedged(hedge, quantity) : words.quantity(quantity);
  return withRate(text, figure, hedge !== "an average of", words);
}

/** The bounds of a figure, with the time a rate is taken over. */
export function formatFigureBounds(figure: PrintedFigure, words: FormatWords): string {
  const { unit, unitSingular, bounds, hedge } = figure;
  const text = formatBounds(bounds, { unit, unitSingular }, words);
  if (hedge === "an average of" && figure.period.type !== "rate") return words.onAverage(text);
  return withRate(text, figure, true, words);
}

/** “every month, on average”; the hedge may have said the average already. */
export function withRate(
  text: string,
  { period, hedge }: Pick<PrintedFigure, "period" | "hedge">,
  saysMean: boolean,
  words: FormatWords,
): string {
  if (period.type !== "rate") return text;
  const every = words.every(text, period.per);
  const isMean = period.statistic === "mean" || hedge === "an average of";
  return isMean && saysMean ? words.onAverage(every) : every;
}
