import { source } from "../facts/source.ts";
import { formatIsoDate } from "../format/formatDate.ts";
import { english } from "../format/locales/english.ts";
import type { SourceDocument } from "../model/document.ts";

/** What a citation says of the document, from what is recorded of it. */
export interface DocumentReference {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** That no date is printed, and the time the document’s own words leave. */
  readonly dateNote: string;
  /** That the address is not printed in the document, and where its text was taken from. */
  readonly addressNote: string;
}

function endOf(date: string): string {
  return date.length === 4 ? `the end of ${date}` : formatIsoDate(date, english);
}

/** The reference to the document, in English like the document itself. */
export function documentReference(document: SourceDocument = source): DocumentReference {
  const { title, publisher, window, urls } = document;
  const [original, copy] = urls.map(({ url }) => url);
  const earliest = formatIsoDate(window.notBefore, english);
  return {
    title: title.text,
    publisher: publisher.name,
    url: original as string,
    dateNote: `No date is printed; the document’s own words place it between ${earliest}, and ${endOf(window.notAfter)}.`,
    addressNote: `The address is not printed in the document; its text was taken from the copy at ${copy}.`,
  };
}
