import type { DocumentDate } from "../model/fact.ts";
import type { FormatWords } from "../model/locale.ts";
import { readIsoDate } from "../words/isoDate.ts";
import { notFormattable } from "./notFormattable.ts";

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words. */
export function formatIsoDate(date: string, words: FormatWords): string {
  const read = readIsoDate(date);
  if (read === undefined) throw notFormattable("a date as YYYY, YYYY-MM or YYYY-MM-DD", date);
  const [year, month, day] = date.split("-").map(Number);
  return words.date({ year: year as number, month, day });
}

export function precisionOf(date: string): DocumentDate["precision"] {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** The date of an event; “since” and “under way” say more than the date, so they are kept. */
export function formatDate({ value, relation }: Pick<DocumentDate, "value" | "relation">, words: FormatWords): string {
  const date = formatIsoDate(value, words);
  if (relation === "since") return words.period.since(date);
  return relation === "during" ? words.period.during(date, precisionOf(value)) : date;
}
