/** Something a reader of a result must know, as data and as an English sentence. */
export interface Remark<Code extends string = string> {
  /** What kind of remark it is: stable, for code to branch on and for other languages to translate. */
  readonly code: Code;
  /** Ids of the facts and figures it speaks of. */
  readonly facts: readonly string[];
  /** The remark in English. */
  readonly text: string;
  /** What a translation needs beyond the figures themselves. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a {@link Caveat} warns of. */
export type CaveatCode =
  | "periods-differ"
  | "stages-differ"
  | "inferred-date"
  | "projected"
  | "note"
  | "repeated-input"
  | "not-mentioned-together"
  | "different-measures"
  | "joint-credit"
  | "calendar-unstated"
  | "calendars-differ"
  | "no-date"
  | "ends-before-document"
  | "negative-input";

/** What a reader must know before using a result. */
export type Caveat = Remark<CaveatCode>;

/** What an {@link Assumption} takes for granted. */
export type AssumptionCode = "disjoint" | "part-of" | "period-start" | "period-end";

/** What was taken for granted because the caller said so. */
export type Assumption = Remark<AssumptionCode>;

/** Why two figures may not be added. */
export type ConflictCode =
  | "may-overlap"
  | "part-of"
  | "same"
  | "shared-agency"
  | "unnamed-department"
  | "same-series"
  | "not-stated"
  | "shared-input";

/** Two figures that may not be added, and why. */
export interface Conflict {
  /** Why not: stable, for code to branch on. */
  readonly code: ConflictCode;
  /** The ids of the two. */
  readonly pair: readonly [string, string];
  /** Why not, in an English sentence. */
  readonly reason: string;
  /** The words of the document the reason rests on; empty for figures of your own. */
  readonly quotes: readonly string[];
}
