import type { Section } from "../../src/model/document.ts";
import { sectionAt } from "../../src/words/sectionAt.ts";

/** A place of the document, as a fact's `source` and `section` name it. */
export interface Place {
  readonly section: string | undefined;
  readonly source: { readonly quote: string; readonly start: number; readonly end: number };
}

/** Every place where the document prints exactly these words. */
export function locateWords(words: string, text: string, sections: readonly Section[]): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(words); words !== "" && start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    places.push({ section: sectionAt(sections, start)?.id, source: { quote: words, start, end } });
  }
  return places;
}
