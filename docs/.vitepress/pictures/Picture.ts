/** A cell of a picture's table: words, or words that lead to a fact. */
export type Cell = string | { readonly text: string; readonly fact: string };

/** A picture with the numbers it shows. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  /** What a reader should take from it. */
  readonly caption: string;
  /** A fact of the paragraph the picture stands beside. */
  readonly beside: string;
  /** The drawing for a wide screen and for a narrow one, as SVG. */
  readonly drawings: { readonly wide: string; readonly narrow: string };
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
}
