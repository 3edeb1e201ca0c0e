import type { cite, format, Locale, label } from "../../../src/index.ts";
import type { DocumentTexts } from "./DocumentTexts.ts";

/** The two languages of the site. */
export type LanguageCode = "en" | "es";

/** How facts and results are put in words in one language, and the words of the document's page around them. */
export interface Language {
  readonly code: LanguageCode;
  readonly format: (value: Parameters<typeof format>[0]) => string;
  readonly bounds: (figure: Parameters<typeof format>[0]) => string;
  readonly label: (named: Parameters<typeof label>[0]) => string;
  readonly cite: (fact: Parameters<typeof cite>[0]) => string;
  /** The language for helpers that are not loaded with the page; absent for English. */
  readonly locale?: Locale;
  readonly text: DocumentTexts;
}
