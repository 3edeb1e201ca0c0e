/** One type where all figures have a value, another where one may have bounds alone. */
export type IfValued<Figures, Valued, Bounded> = [Figures] extends [number | { readonly value: number }]
  ? Valued
  : Bounded;
