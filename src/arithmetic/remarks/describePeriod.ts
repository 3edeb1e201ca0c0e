import type { Figure } from "../../model/figure.ts";
import type { Period } from "../../model/period.ts";
import { quoted } from "../../model/quoted.ts";
import { dateInWords } from "../../words/dateInWords.ts";

const INSTANTS = { in: "for", asOf: "as of", on: "of", during: "for", byEndOf: "for the end of" } as const;

function inWords(period: Period): string {
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

/** What a sentence says of the time of a figure: “Imports” is for 2021. */
export function describePeriod(figure: Figure): string {
  return `${quoted(figure)} ${inWords(figure.period)}`;
}
