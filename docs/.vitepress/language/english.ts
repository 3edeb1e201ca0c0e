import { cite, format, label } from "../../../src/index.ts";
import { documentTexts } from "./documentTexts.en.ts";
import type { Language } from "./Language.ts";

export const english: Language = {
  code: "en",
  format: (value) => format(value),
  bounds: (figure) => format(figure, { style: "bounds" }),
  label: (named) => label(named),
  cite: (fact) => cite(fact) as string,
  text: documentTexts,
};
