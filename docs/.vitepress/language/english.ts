import { cite, format, label, termLabel } from "../../../src/index.ts";
import { citationText } from "./citationText.ts";
import { documentTexts } from "./documentTexts.en.ts";
import { inferenceOf } from "./inferenceOf.ts";
import type { Language } from "./Language.ts";
import { refusalOf } from "./refusalOf.ts";

export const english: Language = {
  code: "en",
  format: (value) => format(value),
  bounds: (figure) => format(figure, { style: "bounds" }),
  label: (named) => label(named),
  unit: (unit) => termLabel("unit", unit),
  cite: (fact, style = "text") => citationText(cite(fact, { style } as never)),
  note: (fact) => ("note" in fact ? fact.note : undefined),
  ground: (fact) => inferenceOf(fact)?.ground,
  relation: ({ ground }) => ground,
  exemption: (reason) => reason,
  refusal: (error, figures) => refusalOf(english, error, figures),
  text: documentTexts,
};
