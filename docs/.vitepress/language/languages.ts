import { english } from "./english.ts";
import type { Language, LanguageCode } from "./Language.ts";
import { spanish } from "./spanish.ts";

/** Both languages, for code that runs when the site is built; a page loads only its own. */
export const languages: Readonly<Record<LanguageCode, Language>> = { en: english, es: spanish };
