import type { DocumentFact, Inference } from "../../../src/index.ts";

function timeOf(fact: DocumentFact): object | undefined {
  if (fact.kind === "event") return fact.date;
  return "period" in fact ? fact.period : undefined;
}

/** How the date or the period of a fact is inferred; absent where the document prints it. */
export function inferenceOf(fact: DocumentFact): Inference | undefined {
  const time: { readonly inferred?: Inference } | undefined = timeOf(fact);
  return time?.inferred;
}
