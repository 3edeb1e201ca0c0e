import type { CitedFact } from "./citedFact.ts";
import type { DocumentReference } from "./documentReference.ts";

/** Escapes what Markdown would read as markup in the middle of a line; the document’s own words have none of it. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}

/** A citation in Markdown: the title is the link. */
export function citeMarkdown({ section, quote }: CitedFact, reference: DocumentReference): string {
  const { publisher, title, url, dateNote, addressNote } = reference;
  const words = `Section “${escapeMarkdown(section)}”: “${escapeMarkdown(quote)}”`;
  return `${publisher}. [*${escapeMarkdown(title)}*](${url}). Fact sheet, n.d. ${words} ${dateNote} ${addressNote}`;
}
