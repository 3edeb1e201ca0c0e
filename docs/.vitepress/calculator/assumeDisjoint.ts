import type { Step } from "./Step.ts";

/** Takes the operands of a step to exclude each other, or no longer. */
export function assumeDisjoint(steps: readonly Step[], index: number, isAssumed: boolean): Step[] {
  return steps.map((step, place) => {
    if (place !== index) return step;
    const { assumeDisjoint: _, ...rest } = step;
    return isAssumed ? { ...rest, assumeDisjoint: true } : rest;
  });
}
