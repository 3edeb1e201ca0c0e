import { type CslItem, cite, format, type Locale, label, termLabel } from "../../../src/index.ts";
import type { Language } from "./Language.ts";
import { refusalOf } from "./refusalOf.ts";

/** What a language of the site brings that the package does not put in words. */
type OwnWords = Pick<Language, "code" | "note" | "ground" | "relation" | "exemption" | "text">;

/** A citation as text to copy; an item for a reference manager is a list of one in JSON. */
function citationText(citation: string | CslItem): string {
  return typeof citation === "string" ? citation : JSON.stringify([citation], null, 2);
}

/** Makes a language of its own words and of a locale of the package; without one the package speaks English. */
export function createLanguage(own: OwnWords, locale?: Locale): Language {
  const inLocale = locale === undefined ? {} : { locale };
  const language: Language = {
    ...own,
    format: (value) => format(value, inLocale),
    bounds: (figure) => format(figure, { style: "bounds", ...inLocale }),
    label: (named) => label(named, inLocale),
    unit: (unit) => termLabel("unit", unit, inLocale),
    cite: (fact, style = "text") => citationText(cite(fact, { style, ...inLocale } as never)),
    refusal: (error, figures) => refusalOf(language, error, figures),
    inLocale,
  };
  return language;
}
