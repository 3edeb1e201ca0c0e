import type { Figure } from "../model/figure.ts";
import { type IsoDate, readIsoDate } from "../words/isoDate.ts";

/** The date a figure stands at, where its period has one: its year, or the time it holds at. */
export function dateOf({ period }: Figure): IsoDate | undefined {
  if (period.type === "year") return readIsoDate(String(period.year));
  return period.type === "instant" ? readIsoDate(period.date) : undefined;
}
