import type { DocumentFact, Inference } from "../../../src/index.ts";
import { createLanguage } from "./createLanguage.ts";
import { documentTexts } from "./documentTexts.en.ts";

/** How the date or the period of a fact is inferred, where the document does not print it. */
function inferenceOf(fact: DocumentFact): Inference | undefined {
  const time: object = fact.kind === "event" ? fact.date : fact;
  const period: { readonly inferred?: Inference } = "period" in time ? (time.period as object) : time;
  return period.inferred;
}

export const english = createLanguage({
  code: "en",
  note: (fact) => ("note" in fact ? fact.note : undefined),
  ground: (fact) => inferenceOf(fact)?.ground,
  relation: ({ ground }) => ground,
  exemption: (reason) => reason,
  text: documentTexts,
});
