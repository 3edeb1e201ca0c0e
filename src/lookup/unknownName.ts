import { FactError } from "../model/FactError.ts";
import { nearest } from "./nearest.ts";

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** The error for a name that is none of the known ones. */
export function unknownName(what: string, wanted: unknown, names: readonly string[], call: string): FactError {
  const suggest = (text: string) => nearest(text, names).map((name) => `${call}(${JSON.stringify(name)})`);
  if (typeof wanted === "string") {
    const shown = JSON.stringify(wanted.slice(0, 80));
    const suggestions = suggest(wanted).join(", ");
    return new FactError("unknown-name", [], `There is no ${what} ${shown}.`, `Nearest: ${suggestions}.`);
  }
  const missing = wanted === null ? "null" : "nothing";
  const found = wanted === null || wanted === undefined ? missing : withArticle(typeof wanted);
  return new FactError(
    "unknown-name",
    [],
    `${call} got ${found}, which names no ${what}.`,
    `Pass the name of ${withArticle(what)}, such as ${suggest("")[0]}.`,
  );
}
