/** The codes of all errors; docs/errors.md says what each means and what to do. */
export const FACT_ERROR_CODES = [
  "unknown-name",
  "invalid-input",
  "no-value",
  "no-source",
  "nothing-to-add",
  "mixed-units",
  "mixed-measures",
  "mixed-series",
  "mixed-periods",
  "not-additive",
  "not-divisible",
  "not-part-of",
  "same-id",
  "wrong-order",
  "no-date",
  "zero-base",
  "out-of-range",
  "too-complex",
] as const;

/** What went wrong: stable names to branch on. */
export type FactErrorCode = (typeof FACT_ERROR_CODES)[number];

/**
 * The one error class of the package.
 * It names the facts, the reason and the call that would be legal.
 *
 * @category Errors
 */
export class FactError extends Error {
  /** Told by its fields: a program that both imports and requires the package has two copies of this class. */
  static override [Symbol.hasInstance](error: unknown): error is FactError {
    return Object(error).name === "FactError" && "remedy" in Object(error);
  }

  // Set here, for bundlers shorten the name of the class.
  static override readonly name = "FactError";
  override readonly name = "FactError";
  /** What went wrong: a stable name to branch on. */
  readonly code: FactErrorCode;
  /** Ids of the facts or figures the error is about. */
  readonly facts: readonly string[];
  /** What was found and what was expected. */
  readonly reason: string;
  /** What to do instead. */
  readonly remedy: string;

  constructor(
    code: FactErrorCode,
    facts: readonly string[],
    reason: string,
    remedy: string,
    options?: { readonly cause?: unknown },
  ) {
    super(`${reason} ${remedy}`, options);
    this.code = code;
    this.facts = Object.freeze([...facts]);
    this.reason = reason;
    this.remedy = remedy;
  }
}
