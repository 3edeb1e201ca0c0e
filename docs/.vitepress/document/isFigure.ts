import type { DocumentFact, Figure } from "../../../src/index.ts";
export function isFigure(fact: DocumentFact): fact is Extract<DocumentFact, Figure> {
  return "bounds" in fact;
}
