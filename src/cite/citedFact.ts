import { source } from "../facts/source.ts";
import { FactError } from "../model/FactError.ts";
import { inspect } from "../model/inspect.ts";

/** What of a fact enters its citation. */
export interface CitedFact {
  readonly id: string;
  /** The heading of its section, as printed. */
  readonly section: string;
  readonly quote: string;
}

function invalid(ids: readonly string[], found: string): FactError {
  return new FactError(
    "invalid-input",
    ids,
    `cite got ${found}, expected a fact of the document.`,
    "Pass it as the package exports it: cite(goodsTrade2021).",
  );
}

function fieldsOf(candidate: unknown): Readonly<Record<string, unknown>> {
  if (typeof candidate === "object" && candidate !== null) return candidate as Readonly<Record<string, unknown>>;
  throw invalid([], inspect(candidate));
}

/** Reads a fact once; anything that does not rest on words of the document is refused. */
export function citedFact(candidate: unknown): CitedFact {
  const { id, section, source: words } = fieldsOf(candidate);
  // The id becomes the key of a BibTeX entry, where other signs would end it.
  const name = typeof id === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : undefined;
  const ids = name === undefined ? [] : [name];
  if (words === undefined || section === undefined) {
    throw new FactError(
      "no-source",
      ids,
      `cite got ${name ?? "an object"}, which rests on no words of the document.`,
      "Only facts of the document can be cited: pass one, such as cite(goodsTrade2021).",
    );
  }
  const heading = source.sections.find((each) => each.id === section)?.title;
  const quote = typeof words === "object" && words !== null ? (words as { quote?: unknown }).quote : undefined;
  if (name === undefined) throw invalid([], "a fact without a name in kebab-case");
  if (heading === undefined) throw invalid(ids, `${name}, whose section is none of the document’s`);
  if (typeof quote !== "string" || quote.trim() === "") throw invalid(ids, `${name}, whose quote is no text`);
  return { id: name, section: heading, quote };
}
