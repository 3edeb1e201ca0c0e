/** A date as precise as it is written. */
export interface IsoDate {
  readonly precision: "year" | "month" | "day";
  readonly year: number;
  /** From 1 to 12; 1 where only the year is written. */
  readonly month: number;
  /** From 1 to 31; 1 where no day is written. */
  readonly day: number;
  /** Where its first moment lies, in months since the year 0: the middle of June 2022 is 24269.5. */
  readonly start: number;
  /** Where its last moment lies. */
  readonly end: number;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from the year 1000 on; `undefined` for anything else and for days that do not exist. */
export function readIsoDate(text: unknown): IsoDate | undefined {
  const match = typeof text === "string" ? ISO_DATE.exec(text) : null;
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  const days = daysInMonth(year, month);
  const isReal = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= days;
  if (!isReal) return undefined;

  const written = { year, month, day };
  const start = year * 12 + month - 1;
  if (match[2] === undefined) return { precision: "year", ...written, start, end: start + 12 };
  if (match[3] === undefined) return { precision: "month", ...written, start, end: start + 1 };
  return { precision: "day", ...written, start: start + (day - 1) / days, end: start + day / days };
}
