import type {
  Citable,
  CiteStyle,
  DocumentFact,
  FactError,
  Figure,
  format,
  Locale,
  label,
  Relation,
} from "../../../src/index.ts";
import type { DocumentTexts } from "./documentTexts.en.ts";

/** The two languages of the site. */
export type LanguageCode = "en" | "es";

/** How facts and results are put in words in one language, and the words of the document's page around them. */
export interface Language {
  readonly code: LanguageCode;
  readonly format: (value: Parameters<typeof format>[0]) => string;
  readonly bounds: (figure: Parameters<typeof format>[0]) => string;
  readonly label: (named: Parameters<typeof label>[0]) => string;
  /** The word for a unit. */
  readonly unit: (unit: string) => string;
  readonly cite: (fact: Citable, style?: CiteStyle) => string;
  readonly note: (fact: DocumentFact) => string | undefined;
  /** Why the date of a fact is as it is, where it is inferred. */
  readonly ground: (fact: DocumentFact) => string | undefined;
  /** Why two figures are related as they are. */
  readonly relation: (relation: Relation) => string;
  /** Why a word of the document is in no fact. */
  readonly exemption: (reason: string) => string;
  /** Why two figures are refused, for a reader who does not call the helpers. */
  readonly refusal: (error: FactError, figures: readonly Figure[]) => string;
  /** The language as an option of helpers that are not loaded with the page. */
  readonly inLocale: { readonly locale?: Locale };
  readonly text: DocumentTexts;
}
