import { type DocumentFact, type Figure, format } from "../../src/index.ts";
import { esPE } from "../../src/locales/es-PE/index.ts";

/** The two languages of the site. */
export type LanguageCode = "en" | "es";

/** How facts are put in words in one language. */
export interface Language {
  readonly code: LanguageCode;
  readonly format: (value: Parameters<typeof format>[0]) => string;
  readonly bounds: (figure: Parameters<typeof format>[0]) => string;
  readonly label: (fact: Pick<DocumentFact, "id" | "label"> | Figure) => string;
}

export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: {
    code: "en",
    format: (value) => format(value),
    bounds: (figure) => format(figure as never, { style: "bounds" }),
    label: ({ label }) => label,
  },
  es: {
    code: "es",
    format: (value) => format(value, { locale: esPE }),
    bounds: (figure) => format(figure as never, { style: "bounds", locale: esPE }),
    label: ({ label }) => label,
  },
};
