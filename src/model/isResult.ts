import type { Result } from "./result.ts";

/** Whether a figure is what a helper computed. */
export function isResult(figure: object): figure is Result {
  return "operation" in figure && "operands" in figure;
}
