/** A stretch of the document: `sourceText.slice(start, end) === quote`, in UTF-16 units. */
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
