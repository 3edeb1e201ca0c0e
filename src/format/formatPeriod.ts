import type { FormatWords } from "../model/locale.ts";
import type { CumulativePeriod, InstantPeriod, Period, YearPeriod } from "../model/period.ts";
import { splitHedge } from "../words/splitHedge.ts";
import { formatIsoDate, precisionOf } from "./formatDate.ts";
import { notFormattable } from "./notFormattable.ts";
import { writtenNumber } from "./writtenNumber.ts";

function yearPeriod({ year, calendar }: YearPeriod, { period }: FormatWords): string {
  if (calendar === "fiscal") return period.fiscalYear(year);
  return calendar === "calendar" ? period.calendarYear(year) : period.year(year);
}

function instantPeriod({ date, relation }: InstantPeriod, words: FormatWords): string {
  if (date === null) return words.period.atDocumentTime;
  const when = formatIsoDate(date, words);
  switch (relation) {
    case "asOf":
      return words.period.asOf(when);
    case "during":
      return words.period.during(when, precisionOf(date));
    case "byEndOf":
      return words.period.byEndOf(when);
    default:
      return words.period.on(when, precisionOf(date));
  }
}

function cumulativePeriod({ since, asOf, over, toDate }: CumulativePeriod, words: FormatWords): string {
  const { period } = words;
  const from = since === null ? undefined : formatIsoDate(since, words);
  const through = asOf === null ? undefined : formatIsoDate(asOf, words);
  if (from !== undefined) return through === undefined ? period.since(from) : period.sinceThrough(from, through);
  if (through !== undefined) return toDate ? period.toDocumentDate(through) : period.cumulativeAsOf(through);
  return over === undefined ? period.cumulative : period.over(lengthInWords(over.written, words));
}

/** A length of time as printed, such as “more than 60 years”; words nobody understands stay as they are. */
function lengthInWords(written: string, words: FormatWords): string {
  const { hedge, rest } = splitHedge(written);
  const [digits = "", unit = ""] = rest.split(" ");
  const number = writtenNumber(digits, undefined, unit);
  if (number === undefined) return written;
  const quantity = { number, unit };
  return hedge === null ? words.quantity(quantity) : words.hedged(hedge, quantity);
}

/** A period as the text gives it; an end it does not state is left out. */
export function formatPeriod(period: Period, words: FormatWords): string {
  switch (period.type) {
    case "year":
      return yearPeriod(period, words);
    case "span":
      return period.from === period.to ? words.period.year(period.from) : words.period.span(period.from, period.to);
    case "instant":
      return instantPeriod(period, words);
    case "cumulative":
      return cumulativePeriod(period, words);
    case "rate": {
      const every = words.every("", period.per).trim();
      return period.statistic === "mean" ? words.onAverage(every) : every;
    }
    case "unstated":
      return words.period.unstated;
    default:
      throw notFormattable("one of the periods in Period", period);
  }
}
