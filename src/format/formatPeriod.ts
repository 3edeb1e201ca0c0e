import type { Period } from "../model/period.ts";
import { formatIsoDate } from "./formatDate.ts";
import type { FormatLocale } from "./formatLocale.ts";

/** A period in words; an end the text does not state is left out, or said to be missing. */
export function formatPeriod(period: Period, locale: FormatLocale): string {
  switch (period.type) {
    case "year":
      if (period.calendar === "fiscal") return locale.fiscalYear(period.year);
      return period.calendar === "calendar" ? locale.calendarYear(period.year) : String(period.year);
    case "span":
      return locale.span(period.from, period.to);
    case "instant":
      return period.date === null ? locale.undatedInstant : locale.asOf(formatIsoDate(period.date, locale));
    case "cumulative": {
      const since = period.since === null ? undefined : formatIsoDate(period.since, locale);
      const asOf = period.asOf === null ? undefined : formatIsoDate(period.asOf, locale);
      if (since === undefined) return asOf === undefined ? locale.undatedCumulative : locale.through(asOf);
      return asOf === undefined ? locale.since(since) : locale.sinceThrough(since, asOf);
    }
    case "rate":
      return (locale.every(period.per) + (period.statistic === "mean" ? locale.onAverage : "")).trimStart();
    case "unstated":
      return locale.unstatedPeriod;
  }
}
