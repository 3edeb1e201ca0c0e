import type { Remark } from "./remark.ts";
import type { MissingPart } from "./vocabulary.ts";

/**
 * What recomputing a derived statement shows of the figures printed, never of true or false.
 * `reproduces`: the printed figures give it. `consistent`: some values within their bounds do. `inconsistent`: none do.
 * `undetermined`: the document does not print what it would take.
 */
export type Verdict = "reproduces" | "consistent" | "inconsistent" | "undetermined";

/**
 * What the sentence of each reason speaks of: figures, events and lists by id, dates as `YYYY-MM-DD` or the part of it
 * that is printed.
 */
export interface ClaimReasonValues {
  readonly "percent-change": { from: string; to: string; percent: number; min?: number; max?: number };
  readonly increase: { from: string; to: string };
  readonly "possible-increase": { from: string; to: string };
  readonly "no-increase": { from: string; to: string };
  readonly "no-beginning": { printed: string };
  readonly "no-end": { printed: string };
  readonly "date-from-claim": { event: string };
  readonly "years-between": { from: string; to: string; years: number };
  readonly "multiple-of-years": { from: string; to: string; years: number; interval: number };
  readonly "no-multiple-of-years": { from: string; to: string; years: number; interval: number };
  readonly "closed-list": { list: string; items: number };
  readonly "open-list": { list: string; items: number };
  readonly missing: { part: MissingPart };
}

/** The code of a reason: stable, so that code branches on it and never on the text. */
export type ClaimReasonCode = keyof ClaimReasonValues;

/** Why a claim got its verdict: a code, what its sentence speaks of, and the sentence in the language asked for. */
export interface ClaimReason<Code extends ClaimReasonCode = ClaimReasonCode> extends Remark<Code> {
  readonly values: Readonly<Record<string, string | number>>;
}
