import type { Period } from "../../model/period.ts";
import { dateInWords } from "../../words/dateInWords.ts";

const INSTANTS = { in: "for", asOf: "as of", on: "of", during: "for", byEndOf: "for the end of" } as const;

/** What a sentence says of a figure with this period: “is for 2021”. */
export function describePeriod(period: Period): string {
  switch (period.type) {
    case "year":
      return `is for ${period.calendar === "unstated" ? "" : `${period.calendar} year `}${period.year}`;
    case "span":
      return period.from === period.to ? `is for ${period.from}` : `is for ${period.from} to ${period.to}`;
    case "instant":
      return period.date === null
        ? "is undated"
        : `is ${INSTANTS[period.relation ?? "in"]} ${dateInWords(period.date)}`;
    case "cumulative": {
      const since = period.since === null ? "" : ` since ${dateInWords(period.since)}`;
      const asOf = period.asOf === null ? "" : ` as of ${dateInWords(period.asOf)}`;
      return `is cumulative${since}${asOf}`;
    }
    case "rate":
      return `is per ${period.per}`;
    case "unstated":
      return "has no stated period";
  }
}
