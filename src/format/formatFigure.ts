import type { Figure } from "../model/figure.ts";
import { formatLimits } from "./formatLimits.ts";
import type { FormatLocale } from "./formatLocale.ts";
import { writtenNumber } from "./writtenNumber.ts";

/** What of a figure is put into words. */
export interface PrintedFigure extends Pick<Figure, "unit" | "written" | "hedge" | "bounds" | "period"> {
  readonly value: number | undefined;
}

/** A figure as printed, with the time a rate is taken over. */
export function formatFigure(
  { value, unit, written = "", hedge = null, period }: PrintedFigure,
  locale: FormatLocale,
): string {
  const number = writtenNumber(written, value);
  const { head, tail } = number === undefined ? { head: written, tail: "" } : locale.amount(number, unit);
  const every = period.type === "rate" ? locale.every(period.per) : "";
  const isMean = period.type === "rate" && period.statistic === "mean";
  const average = isMean && hedge !== "an average of" ? locale.onAverage : "";
  return `${hedge === null ? "" : `${locale.hedges[hedge]} `}${head}${tail}${every}${average}`;
}

/** The limits of a figure, with the time a rate is taken over. */
export function formatFigureLimits({ unit, hedge, bounds, period }: PrintedFigure, locale: FormatLocale): string {
  const every = period.type === "rate" ? locale.every(period.per) : "";
  const isMean = hedge === "an average of" || (period.type === "rate" && period.statistic === "mean");
  return formatLimits(bounds, unit, locale) + every + (isMean ? locale.onAverage : "");
}
