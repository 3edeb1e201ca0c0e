/** What of a fact a new sentence says otherwise; `null` where one of the two says nothing. */
export interface Change {
  readonly field:
    | "number"
    | "hedge"
    | "date"
    | "agency"
    | "item"
    | "name"
    | "address"
    | "telephone"
    | "typography"
    | "words";
  readonly from: string | null;
  readonly to: string | null;
}
