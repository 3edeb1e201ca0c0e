import type { Fact } from "../../src/model/fact.ts";
import type { Bounds } from "../../src/model/figure.ts";
import type { Period } from "../../src/model/period.ts";

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });

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
  const hedge = fact.hedge === null ? "" : `${fact.hedge} `;
  const stage = fact.kind === "amount" && fact.stage !== null ? ` Stage: ${fact.stage}.` : "";
  return `Printed: “${hedge}${fact.written}”. Bounds, in ${fact.unit}: ${boundsWords(fact.bounds)}. Period: ${periodWords(fact.period)}.${stage}`;
}
