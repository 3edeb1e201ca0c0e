/** What the calculator of the page can do with two figures. */
export const operations = ["total", "ratio", "growth", "compare"] as const;

export type Operation = (typeof operations)[number];

/** A step of a chain. */
export interface Step {
  readonly operation: Operation;
  /** Ids of facts, or numbers of earlier steps, the first being `"1"`. A step with one operand waits for its second. */
  readonly operands: readonly string[];
  /** Whether the reader takes the operands to exclude each other. */
  readonly assumeDisjoint?: boolean;
}

/** Whether a step waits for its second operand. */
export function isWaiting(step: Step | undefined): step is Step {
  return step !== undefined && step.operands.length < 2;
}
