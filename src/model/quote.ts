/** A span of the document: the text of `source.txt` from `start` to `end`, in UTF-16 units. */
export interface Quote {
  /** The document's exact words, never repaired. */
  readonly quote: string;
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
}

/** A word or phrase of the document with its place. */
export interface Written {
  /** The phrase as printed. */
  readonly written: string;
  /** Offset of its first UTF-16 unit in the document. */
  readonly start: number;
}

/** Where a figure of your own comes from. */
export interface OwnSource {
  /** The title of the publication, such as `"World Development Indicators"`. */
  readonly title?: string;
  /** Its address. */
  readonly url?: string;
  /** Its words. */
  readonly quote?: string;
  readonly start?: never;
  readonly end?: never;
}

/** The words of the document that something rests on; none if it comes from elsewhere. */
export function documentQuote({ source }: { readonly source?: Quote | OwnSource }): Quote | undefined {
  return source?.start === undefined ? undefined : source;
}
