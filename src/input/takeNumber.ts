import { FactError } from "../model/FactError.ts";
import { describe } from "../model/inspect.ts";

/** A finite number of the caller's, or a clear refusal. */
export function takeNumber(number: unknown, call: string): number {
  if (Number.isFinite(number)) return number as number;
  throw new FactError(
    "invalid-input",
    [],
    `${call} got ${describe(number)}, expected a finite number.`,
    `Pass a number in the figure's unit: ${call}(figure, 1900).`,
  );
}
