import { deepFreeze } from "../model/deepFreeze.ts";
import type { CitedFact } from "./citedFact.ts";
import type { DocumentReference } from "./documentReference.ts";

/** A citation as an item of CSL-JSON, the format of citation managers. It has no `issued`: no date is printed. */
export interface CslItem {
  /** The id of the fact. */
  readonly id: string;
  readonly type: "webpage";
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly publisher: string;
  /** The heading of the section the quote stands in. */
  readonly section: string;
  readonly genre: "Fact sheet";
  readonly language: "en-US";
  readonly URL: string;
  /** The document’s exact words. */
  readonly annote: string;
  /** What is known of the date and the address. */
  readonly note: string;
}

/** A citation as a frozen CSL-JSON item. */
export function citeCslJson({ id, section, quote }: CitedFact, reference: DocumentReference): CslItem {
  const { publisher, title, url, dateNote, addressNote } = reference;
  return deepFreeze({
    id,
    type: "webpage",
    title,
    author: [{ literal: publisher }],
    publisher,
    section,
    genre: "Fact sheet",
    language: "en-US",
    URL: url,
    annote: quote,
    note: `${dateNote} ${addressNote}`,
  });
}
