import { source } from "../facts/source.ts";
import { formatIsoDate, precisionOf } from "../format/formatDate.ts";
import type { SourceDocument } from "../model/document.ts";
import type { CiteWords, FormatWords } from "../model/locale.ts";

/** What a citation says of the document, from what is recorded of it. */
export interface DocumentReference {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** That no date is printed, and when the document’s own words place it. */
  readonly dateNote: string;
  /** That the address is not printed in the document, and where its text was taken from. */
  readonly addressNote: string;
}

/** The reference to the document. */
export function documentReference(
  words: CiteWords,
  dates: FormatWords,
  document: SourceDocument = source,
): DocumentReference {
  const { title, publisher, window, urls } = document;
  const [original, copy] = urls.map(({ url }) => url);
  const [earliest, latest] = [window.notBefore, window.notAfter].map((date) => formatIsoDate(date, dates));
  return {
    title: title.text,
    publisher: words.publisher ?? publisher.name,
    url: original as string,
    dateNote: words.dateNote(earliest as string, latest as string, precisionOf(window.notAfter)),
    addressNote: words.addressNote(copy as string),
  };
}
