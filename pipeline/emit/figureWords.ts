import { english } from "../../src/format/english.ts";
import { format } from "../../src/format/format.ts";
import { formatPeriodOf } from "../../src/format/formatPeriodOf.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Bounds } from "../../src/model/figure.ts";

type FigureFact = Extract<Fact, { bounds: Bounds }>;

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
  const hedge = fact.hedge === null ? "" : `${fact.hedge} `;
  const rounding = fact.bounds.basis === "rounding" ? " (the rounding of the printed digits)" : "";
  const stage = fact.kind === "amount" && fact.stage !== null ? ` Stage: ${fact.stage}.` : "";
  const isOpen = fact.bounds.min === null && fact.bounds.max === null;
  const bounds = isOpen ? "none" : format(fact, { style: "bounds" });
  return `Printed: “${hedge}${fact.written}”. Bounds: ${bounds}${rounding}. Period: ${periodWords(fact)}.${stage}`;
}
