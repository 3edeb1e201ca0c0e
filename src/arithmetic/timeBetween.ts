import { point } from "../bounds/interval.ts";
import { type Years, yearsBetween } from "../bounds/yearsBetween.ts";
import { FactError } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";
import { daysInMonth, type IsoDate, readIsoDate } from "../words/isoDate.ts";
import { describePeriod } from "./remarks/describePeriod.ts";

/** The last day of a year or a month; a day is its own. */
function lastDayOf(date: IsoDate): IsoDate {
  if (date.precision === "day") return date;
  const month = date.precision === "year" ? 12 : date.month;
  const day = daysInMonth(date.year, month);
  return { ...date, precision: "day", month, day, start: date.end - 1 + (day - 1) / day };
}

/** The time a figure is of, if it has a date; “by end of 2022” is the last day of the year. */
function dateOf({ period }: Figure): IsoDate | undefined {
  if (period.type === "year") return readIsoDate(String(period.year));
  if (period.type !== "instant") return undefined;
  const date = readIsoDate(period.date);
  return date && period.relation === "byEndOf" ? lastDayOf(date) : date;
}

/** Whether a figure is a projection from the present of the document, which prints no date for it. */
function isProjectedFrom(present: Figure, figure: Figure): boolean {
  const isPresent = present.period.type === "instant" && present.period.date === null;
  return isPresent && present.projected === undefined && figure.projected !== undefined;
}

function refusal(code: "no-date" | "wrong-order", from: Figure, to: Figure, remedy: string): FactError {
  return new FactError(
    code,
    [from.id, to.id],
    `growth expected an earlier figure and a later one, but ${describePeriod(from)} and ${describePeriod(to)}.`,
    remedy,
  );
}

/**
 * The time from one figure to a later one, where both have a date; between two years it is their exact distance.
 *
 * @throws {@link FactError} `no-date`, `wrong-order` where the first is not certainly the earlier.
 */
export function timeBetween(from: Figure, to: Figure): Years | undefined {
  if (isProjectedFrom(from, to)) return undefined;
  const [start, end] = [dateOf(from), dateOf(to)];
  const swap = "Pass the earlier figure first.";
  if (isProjectedFrom(to, from)) throw refusal("wrong-order", from, to, swap);
  if (start === undefined || end === undefined) {
    throw refusal("no-date", from, to, "Give both a year or a date, or call difference(a, b).");
  }
  if (start.end > end.start) {
    const isLater = start.start >= end.end;
    throw refusal("wrong-order", from, to, isLater ? swap : "Call difference(a, b) for figures whose times overlap.");
  }

  const years = yearsBetween(start, end);
  return from.period.type === "year" && to.period.type === "year"
    ? { value: years.value, interval: point(years.value) }
    : years;
}
