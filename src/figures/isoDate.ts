/** A date as precise as it is written. */
export interface IsoDate {
  readonly year: number;
  readonly precision: "year" | "month" | "day";
  /** Where its first moment lies on the line of years: the middle of 2022 is 2022.5. */
  readonly start: number;
  /** Where its last moment lies. */
  readonly end: number;
  /** Months since the year 0, for dates of a month or a day. */
  readonly months: number;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInYear(year: number): number {
  return (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / 86_400_000;
}

function dayOfYear(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0)) / 86_400_000;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from the year 1000 on; `undefined` for anything else and for days that do not exist. */
export function readIsoDate(text: unknown): IsoDate | undefined {
  const match = typeof text === "string" ? ISO_DATE.exec(text) : null;
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  const isReal =
    year >= 1000 &&
    new Date(Date.UTC(year, month - 1, day))
      .toISOString()
      .startsWith(`${match[1]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  if (!isReal) return undefined;
  const days = daysInYear(year);
  const position = (m: number, d: number) => year + dayOfYear(year, m, d) / days;
  const months = year * 12 + month - 1;
  if (match[2] === undefined) return { year, precision: "year", start: year, end: year + 1, months };
  if (match[3] === undefined) {
    return { year, precision: "month", start: position(month, 1), end: position(month + 1, 1), months };
  }
  return { year, precision: "day", start: position(month, day), end: position(month, day + 1), months };
}
