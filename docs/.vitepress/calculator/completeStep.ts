import { figureOf, type Outcome } from "./evaluate.ts";
import { inOrder } from "./partners.ts";
import { isWaiting, type Step } from "./Step.ts";

/** Gives the step that waits its second operand, in the order the operation takes; without one nothing changes. */
export function completeStep(steps: readonly Step[], outcomes: readonly Outcome[], id: string): readonly Step[] {
  const step = steps.at(-1);
  const [operand = ""] = step?.operands ?? [];
  const first = figureOf(operand, outcomes);
  const second = figureOf(id, outcomes);
  if (!isWaiting(step) || first === undefined || second === undefined) return steps;

  const isSwapped = inOrder(step.operation, first, second)[0] !== first;
  return [...steps.slice(0, -1), { ...step, operands: isSwapped ? [id, operand] : [operand, id] }];
}
