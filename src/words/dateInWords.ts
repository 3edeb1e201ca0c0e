import { MONTHS } from "../model/vocabulary.ts";
import { readIsoDate } from "./isoDate.ts";

/** A date of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in English, such as “June 10, 2022”. */
export function dateInWords(text: string): string {
  const date = readIsoDate(text);
  if (date === undefined || date.precision === "year") return text;
  const month = MONTHS[date.month - 1];
  return date.precision === "month" ? `${month} ${date.year}` : `${month} ${date.day}, ${date.year}`;
}

/** Such a date after its preposition: “on June 10, 2022”, “in June 2022”, “in 2022”. */
export function whenInWords(text: string): string {
  return `${text.length === "YYYY-MM-DD".length ? "on" : "in"} ${dateInWords(text)}`;
}
