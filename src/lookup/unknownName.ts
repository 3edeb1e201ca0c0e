import { FactError } from "../FactError.ts";
import { nearest } from "./nearest.ts";

/** The error for a name that is none of the known ones. */
export function unknownName(what: string, wanted: unknown, names: readonly string[], call: string): FactError {
  const isText = typeof wanted === "string";
  const shown = isText ? JSON.stringify(wanted.slice(0, 80)) : `a ${wanted === null ? "null" : typeof wanted}`;
  const suggestions = nearest(isText ? wanted : "", names).map((name) => `${call}(${JSON.stringify(name)})`);
  return new FactError(
    "unknown-name",
    [],
    `There is no ${what} ${shown}.`,
    isText ? `Nearest: ${suggestions.join(", ")}.` : `Expected the name of a ${what}, such as ${suggestions[0] ?? ""}.`,
  );
}
