import { format } from "../../src/format/format.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Bounds } from "../../src/model/figure.ts";

/** A figure's number, bounds and period in a line for its doc comment. */
export function figureWords(fact: Extract<Fact, { bounds: Bounds }>): string {
  const printed = [fact.hedge, fact.written].filter((words) => words !== null).join(" ");
  const rounding = fact.bounds.basis === "rounding" ? ", by the rounding of the printed digits" : "";
  const stage = fact.kind === "amount" && fact.stage !== null ? ` Stage: ${fact.stage}.` : "";
  const period = fact.period.type === "unstated" ? "not stated" : format(fact.period);
  return `Printed: “${printed}”. Bounds: ${format(fact, { style: "bounds" })}${rounding}. Period: ${period}.${stage}`;
}
