import { inspect } from "../model/inspect.ts";
import { invalidInput } from "./invalidInput.ts";

/** The options of a call; one it does not know is refused, so that a misspelt one does not pass for its default. */
export function requireOptions(
  candidate: unknown,
  known: readonly string[],
  call: string,
  remedy = "Correct the options, or leave them out.",
): Readonly<Record<string, unknown>> {
  const isObject = typeof candidate === "object" && candidate !== null && !Array.isArray(candidate);
  const unknown = isObject ? Object.keys(candidate).find((name) => !known.includes(name)) : undefined;
  if (isObject && unknown === undefined) return candidate as Readonly<Record<string, unknown>>;

  const names = known.join(", ");
  const expected = known.length === 1 ? `the option { ${names} }` : `options of { ${names} }`;
  const received = unknown === undefined ? inspect(candidate) : `the option ${inspect(unknown)}`;
  throw invalidInput({ call, expected, received, remedy });
}
