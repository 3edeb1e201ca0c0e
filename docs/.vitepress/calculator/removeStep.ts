import type { Step } from "./Step.ts";

/** Removes a step and those that use its result, and numbers the rest anew. */
export function removeStep(steps: readonly Step[], removed: number): Step[] {
  const numbers = new Map<string, string>();
  const kept: Step[] = [];

  for (const [index, step] of steps.entries()) {
    const usesRemoved = step.operands.some((operand) => /^\d+$/.test(operand) && !numbers.has(operand));
    if (index === removed || usesRemoved) continue;
    kept.push({ ...step, operands: step.operands.map((operand) => numbers.get(operand) ?? operand) });
    numbers.set(String(index + 1), String(kept.length));
  }
  return kept;
}
