import { english } from "../../src/format/english.ts";
import { format } from "../../src/format/format.ts";
import { formatPeriodOf } from "../../src/format/formatPeriodOf.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Bounds } from "../../src/model/figure.ts";

type FigureFact = Extract<Fact, { bounds: Bounds }>;

<<<<<<< HEAD
function boundsWords({ min, max, minIncluded, maxIncluded, basis }: Bounds): string {
  if (min === null && max === null) return "no bounds";
  if (min === max && min !== null) return `exactly ${grouped.format(min)}`;
  const lower = min === null ? "no lower bound" : `${minIncluded ? "at least" : "more than"} ${grouped.format(min)}`;
  const upper = max === null ? "no upper bound" : `${maxIncluded ? "at most" : "less than"} ${grouped.format(max)}`;
  return `${lower}, ${upper}${basis === "rounding" ? " (the rounding of the printed digits)" : ""}`;
}

function periodWords(period: Period): string {
  switch (period.type) {
    case "unstated":
      return "not stated";
    case "year":
      return `${period.calendar === "fiscal" ? "fiscal year " : ""}${period.year}${period.inferred ? ", inferred" : ""}${period.calendar === "unstated" ? " (calendar or fiscal not stated)" : ""}`;
    case "span":
      return `${period.from} to ${period.to}`;
    case "instant":
      return period.date === null
        ? "at the time of the document"
        : `at ${period.date}${period.inferred ? ", inferred" : ""}`;
    case "cumulative":
      return [
        "cumulative",
        period.since === null ? "" : ` since ${period.since}`,
        period.asOf === null ? "" : ` as of ${period.asOf}${period.inferred ? ", inferred" : ""}`,
      ].join("");
    case "rate":
      return `${period.statistic === "mean" ? "average " : ""}per ${period.per}`;
  }
}

/** A figure's number, bounds and period in a line for its doc comment. */
export function figureWords(fact: Extract<Fact, { bounds: Bounds }>): string {
=======
function periodWords(fact: FigureFact): string {
  const { period } = fact;
  if (period.type === "unstated") return "not stated";
  const words = formatPeriodOf(fact, english) ?? format(period);
  const inferred = "inferred" in period && period.inferred !== undefined ? ", inferred" : "";
  const calendar = period.type === "year" && period.calendar === "unstated" ? " (calendar or fiscal not stated)" : "";
  return words + inferred + calendar;
}

/** A figure’s number, bounds and period in a line for its doc comment. */
export function figureWords(fact: FigureFact): string {
>>>>>>> main
  const hedge = fact.hedge === null ? "" : `${fact.hedge} `;
  const rounding = fact.bounds.basis === "rounding" ? " (the rounding of the printed digits)" : "";
  const stage = fact.kind === "amount" && fact.stage !== null ? ` Stage: ${fact.stage}.` : "";
  const isOpen = fact.bounds.min === null && fact.bounds.max === null;
  const bounds = isOpen ? "none" : format(fact, { style: "bounds" });
  return `Printed: “${hedge}${fact.written}”. Bounds: ${bounds}${rounding}. Period: ${periodWords(fact)}.${stage}`;
}
