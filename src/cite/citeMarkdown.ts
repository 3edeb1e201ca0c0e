import type { CiteWords } from "../model/locale.ts";
import { stopped } from "./citeText.ts";
import type { DocumentReference } from "./documentReference.ts";
import type { Citation } from "./readCitation.ts";

/**
 * Escapes what Markdown reads as markup in the middle of a line; two dollar signs would become a formula where formulas
 * are enabled.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|$]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}

/** A citation in Markdown: the title is the link. */
export function citeMarkdown({ passages }: Citation, reference: DocumentReference, words: CiteWords): string {
  const { publisher, title, url, dateNote, addressNote } = reference;
  const head = `${publisher}. [*${escapeMarkdown(title)}*](${url}). ${words.factSheet}, ${words.noDate}`;
  const quotes = passages.map(({ section, quotes }) =>
    stopped(words.quoted(escapeMarkdown(section), quotes.map(escapeMarkdown))),
  );
  return [head, ...quotes, dateNote, addressNote].join(" ");
}
