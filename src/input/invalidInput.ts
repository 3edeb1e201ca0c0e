import { FactError } from "../model/FactError.ts";
import type { Problem } from "./fieldProblem.ts";

/** What of an input was wrong. */
export interface InvalidInput {
  /** The helper that was called. */
  readonly call: string;
  readonly expected: string;
  readonly received: string;
  /** What to do instead. */
  readonly remedy: string;
  /** The id of the figure it is about, if it has one. */
  readonly id?: unknown;
  /** The engine's own error, if that is how it came out. */
  readonly cause?: unknown;
}

/** The refusal of wrong input: what the call expected and what it received. */
export function invalidInput({ call, expected, received, remedy, id, cause }: InvalidInput): FactError {
  const facts = typeof id === "string" ? [id] : [];
  const reason = `${call} expected ${expected}, received ${received}.`;
  return new FactError("invalid-input", facts, reason, remedy, cause === undefined ? undefined : { cause });
}

/** The refusal of a figure for one of its fields. */
export function invalidField(call: string, id: unknown, problem: Problem, remedy: string): FactError {
  const expected = `\`${problem.field}\` of “${id}” to be ${problem.expected}`;
  return invalidInput({ call, expected, received: problem.received, remedy, id });
}
