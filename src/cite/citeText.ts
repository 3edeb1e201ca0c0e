import type { CitedFact } from "./citedFact.ts";
import type { DocumentReference } from "./documentReference.ts";

/** A citation in plain text. */
export function citeText({ section, quote }: CitedFact, reference: DocumentReference): string {
  const { publisher, title, url, dateNote, addressNote } = reference;
  return `${publisher}. “${title}.” Fact sheet, n.d. Section “${section}”: “${quote}” ${url}. ${dateNote} ${addressNote}`;
}
