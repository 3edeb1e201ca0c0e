import { inspect } from "../model/inspect.ts";
import { invalidInput } from "./invalidInput.ts";

/** A finite number of the caller's, or a clear refusal. */
export function requireNumber(candidate: unknown, call: string, example: string): number {
  if (Number.isFinite(candidate)) return candidate as number;
  throw invalidInput({
    call,
    expected: "a finite number or a figure",
    received: inspect(candidate),
    remedy: `Call it like ${example}.`,
  });
}
