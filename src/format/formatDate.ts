import type { DocumentDate } from "../model/fact.ts";
import type { FormatLocale } from "./formatLocale.ts";

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words. */
export function formatIsoDate(date: string, locale: FormatLocale): string {
  const [year, month, day] = date.split("-").map(Number);
  return locale.date({ year: year as number, month, day });
}

/** A date of the document; only “since” says more than the date, so it alone is kept. */
export function formatDate(
  { value, relation }: Pick<DocumentDate, "value" | "relation">,
  locale: FormatLocale,
): string {
  const date = formatIsoDate(value, locale);
  return relation === "since" ? locale.since(date) : date;
}
