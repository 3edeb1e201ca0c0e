import type { ClaimReason, Verdict } from "../model/claimReason.ts";
import type { Bounds } from "../model/figure.ts";
import type { ClaimFinding } from "./claimReason.ts";

/** A number recomputed, with its unit and bounds. */
export interface Recomputed {
  /** Computed from the printed values, never rounded. */
  readonly value: number;
  /** The unit of `value` and `bounds`. */
  readonly unit: string;
  /** The bounds that the words of the inputs set. */
  readonly bounds: Bounds;
}

/** A derived statement of the document, recomputed. */
export interface ClaimCheck {
  /** The claim’s id. */
  readonly id: string;
  /** The statement, in the project’s words and the language asked for. */
  readonly claim: string;
  /** The words of the document that make it, in English. */
  readonly quote: string;
  /** What the figures show. */
  readonly verdict: Verdict;
  /** The derived figure as printed, with its hedge; `null` where the statement prints none. */
  readonly printed: string | null;
  /** The figure recomputed, with its bounds; `null` where it cannot be. */
  readonly recomputed: Recomputed | null;
  /** How many other values in the form of the printed one would also have passed; `null` where there is no end to them. */
  readonly otherValuesThatPass: number | null;
  /** What was computed from which figures, or what the document does not print. */
  readonly reason: ClaimReason;
  /** Ids of the facts it was computed from. */
  readonly inputs: readonly string[];
}

/** What one method finds; {@link ClaimCheck} adds the claim itself. */
export interface Finding extends Pick<ClaimCheck, "verdict" | "printed" | "recomputed" | "otherValuesThatPass"> {
  readonly reason: ClaimFinding;
}
