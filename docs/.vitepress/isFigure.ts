import type { DocumentFact, Figure } from "../../src/index.ts";

/** Whether a fact is a figure: a number with bounds. */
export function isFigure(fact: DocumentFact): fact is Extract<DocumentFact, Figure> {
  return "bounds" in fact;
}
