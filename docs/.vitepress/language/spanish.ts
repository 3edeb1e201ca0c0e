import { cite, format, label, termLabel } from "../../../src/index.ts";
import { esPE as locale } from "../../../src/locales/es-PE/index.ts";
import { grounds, notes, relations } from "../../../src/locales/es-PE/labels.ts";
import { citationText } from "./citationText.ts";
import { documentTexts } from "./documentTexts.es.ts";
import { exemptions } from "./exemptions.es.ts";
import type { Language } from "./Language.ts";
import { refusalOf } from "./refusalOf.ts";

export const spanish: Language = {
  code: "es",
  format: (value) => format(value, { locale }),
  bounds: (figure) => format(figure, { style: "bounds", locale }),
  label: (named) => label(named, { locale }),
  unit: (unit) => termLabel("unit", unit, { locale }),
  cite: (fact, style = "text") => citationText(cite(fact, { style, locale } as never)),
  note: ({ id }) => notes[id],
  ground: ({ id }) => grounds[id],
  relation: ({ a, b }) => relations[`${a} / ${b}`] ?? relations[`${b} / ${a}`] ?? "",
  exemption: (reason) => exemptions[reason] ?? reason,
  refusal: (error, figures) => refusalOf(spanish, error, figures),
  locale,
  text: documentTexts,
};
