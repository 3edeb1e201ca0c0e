import { deepFreeze } from "../model/deepFreeze.ts";
import type { CiteWords } from "../model/locale.ts";
import type { DocumentReference } from "./documentReference.ts";
import type { Citation } from "./readCitation.ts";

/** A citation as an item of CSL-JSON, the format of citation managers. It has no `issued`: no date is printed. */
export interface CslItem {
  /** The id of the fact; of several facts or the document, that of the document. */
  readonly id: string;
  readonly type: "webpage";
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly publisher: string;
  /** The headings of the sections the quotes stand in; absent for the document. */
  readonly section?: string;
  readonly genre: string;
  readonly language: "en-US";
  readonly URL: string;
  /** The document’s exact words; absent for the document. */
  readonly annote?: string;
  /** What is known of the date and the address. */
  readonly note: string;
}

/** A citation as a frozen CSL-JSON item. */
export function citeCslJson({ id, passages }: Citation, reference: DocumentReference, words: CiteWords): CslItem {
  const { publisher, title, url, dateNote, addressNote } = reference;
  const quotes = passages.flatMap((passage) => passage.quotes);
  return deepFreeze({
    id,
    type: "webpage",
    title,
    author: [{ literal: publisher }],
    publisher,
    ...(passages.length === 0 ? {} : { section: passages.map(({ section }) => section).join("; ") }),
    genre: words.factSheet,
    language: "en-US",
    URL: url,
    ...(quotes.length === 0 ? {} : { annote: quotes.join("\n") }),
    note: `${dateNote} ${addressNote}`,
  });
}
