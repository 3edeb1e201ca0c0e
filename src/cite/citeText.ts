import type { CiteWords } from "../model/locale.ts";
import type { DocumentReference } from "./documentReference.ts";
import type { Citation } from "./readCitation.ts";

/** A sentence with its stop, where the quote at its end has none. */
export function stopped(sentence: string): string {
  return /[.!?]”$/.test(sentence) ? sentence : `${sentence}.`;
}

/** A citation in plain text. */
export function citeText({ passages }: Citation, reference: DocumentReference, words: CiteWords): string {
  const { publisher, title, url, dateNote, addressNote } = reference;
  const head = `${publisher}. ${words.titled(title)} ${words.factSheet}, ${words.noDate}`;
  const quotes = passages.map(({ section, quotes }) => stopped(words.quoted(section, quotes)));
  return [head, ...quotes, `${url}.`, dateNote, addressNote].join(" ");
}

/** A citation in a few words. */
export function citeShort({ passages }: Citation, { publisher, title }: DocumentReference, words: CiteWords): string {
  const [only, ...others] = passages;
  return words.short(publisher, title, others.length === 0 ? (only?.section ?? null) : null);
}
