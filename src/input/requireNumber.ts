import { inspect } from "../model/inspect.ts";
import { invalidInput } from "./invalidInput.ts";

/** A finite number of the caller's, or a clear refusal. */
export function requireNumber(candidate: unknown, call: string): number {
  if (Number.isFinite(candidate)) return candidate as number;
  const remedy = `Pass a number in the figure’s unit: ${call}(figure, 1900).`;
  throw invalidInput({ call, expected: "a finite number or a figure", received: inspect(candidate), remedy });
}
