import { MONTHS } from "../../src/model/vocabulary.ts";

const MONTH_NAMES: readonly string[] = MONTHS;
const DATE = new RegExp(
  String.raw`\b(?:(?<month>${MONTH_NAMES.join("|")})(?: (?<day>[1-9]|[12]\d|3[01]))?(?![\d])(?:,? (?<yearAfter>\d{4}))?|(?<fiscal>FY )?(?<year>1[5-9]\d\d|20\d\d))\b`,
  "g",
);

/** A date as printed: whatever of year, month and day stands there. */
export interface PrintedDate {
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
  readonly fiscal: boolean;
  readonly start: number;
  readonly end: number;
}

/** Every date printed in a text, in order. It knows nothing of the data. */
export function readDates(text: string): PrintedDate[] {
  return [...text.matchAll(DATE)].map((match) => {
    const { month, day, yearAfter, fiscal, year } = match.groups ?? {};
    return {
      year: year ?? yearAfter ?? null,
      month: month ? String(MONTH_NAMES.indexOf(month) + 1).padStart(2, "0") : null,
      day: day?.padStart(2, "0") ?? null,
      fiscal: fiscal !== undefined,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** The one date printed in a phrase, if there is exactly one. */
export function readOnlyDate(phrase: string): PrintedDate | undefined {
  const dates = readDates(phrase);
  return dates.length === 1 ? dates[0] : undefined;
}

/** A printed date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` where no year is printed. */
export function toIsoDate({ year, month, day }: PrintedDate): string | null {
  if (year === null) return null;
  return [year, month, day].filter((part) => part !== null).join("-");
}
