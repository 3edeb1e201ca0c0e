import { spellOut } from "./spellOut.ts";

/** The id of a result, which reads like the call: `ratio(a, b)`; of a long list the first, and how many more. */
export function idOfCall(operation: string, args: readonly string[]): string {
  return `${operation}(${spellOut(args, String, ", ")})`;
}
