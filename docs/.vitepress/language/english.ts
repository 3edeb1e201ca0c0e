import { createLanguage } from "./createLanguage.ts";
import { documentTexts } from "./documentTexts.en.ts";
import { inferenceOf } from "./inferenceOf.ts";

export const english = createLanguage({
  code: "en",
  note: (fact) => ("note" in fact ? fact.note : undefined),
  ground: (fact) => inferenceOf(fact)?.ground,
  relation: ({ ground }) => ground,
  exemption: (reason) => reason,
  text: documentTexts,
});
