import { invalidInput } from "../input/invalidInput.ts";
import type { FactError } from "../model/FactError.ts";
import { inspect } from "../model/inspect.ts";

/** The refusal of what `format` cannot put into words; a figure is named. */
export function notFormattable(expected: string, received: unknown, id?: unknown): FactError {
  return invalidInput({
    call: "format",
    expected: typeof id === "string" ? `${expected} in ${id}` : expected,
    received: inspect(received),
    remedy: "Pass a figure, a result, bounds, a dated event, its date, or a period.",
    id,
  });
}
