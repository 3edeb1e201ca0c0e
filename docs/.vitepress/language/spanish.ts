import { cite, format, label } from "../../../src/index.ts";
import { esPE as locale } from "../../../src/locales/es-PE/index.ts";
import { documentTexts } from "./documentTexts.es.ts";
import type { Language } from "./Language.ts";

export const spanish: Language = {
  code: "es",
  format: (value) => format(value, { locale }),
  bounds: (figure) => format(figure, { style: "bounds", locale }),
  label: (named) => label(named, { locale }),
  cite: (fact) => cite(fact, { locale }) as string,
  locale,
  text: documentTexts,
};
