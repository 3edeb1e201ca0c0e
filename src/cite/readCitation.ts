import { sections } from "../facts/sections.ts";
import { invalidInput } from "../input/invalidInput.ts";
import { FactError } from "../model/FactError.ts";
import { inspect } from "../model/inspect.ts";

/** What is cited: the document, or facts of it. */
export interface Citation {
  /** The key of an entry. */
  readonly id: string;
  /** The words cited, by section in the document’s order; none for the document as a whole. */
  readonly passages: readonly Passage[];
}

/** Words of one section. */
interface Passage {
  /** The heading, as printed. */
  readonly section: string;
  readonly quotes: readonly string[];
}

const DOCUMENT = "us-relations-with-peru";

function invalid(id: unknown, received: string): FactError {
  return invalidInput({
    call: "cite",
    expected: "a fact, an array of facts or the document",
    received,
    remedy:
      "Pass what the package exports: cite(goodsTrade2021), cite([goodsTrade2009, goodsTrade2021]) or cite(source).",
    id,
  });
}

/** One fact: its section and quote. Anything that does not rest on words of the document is refused. */
function readFact(candidate: unknown): { id: string; section: string; quote: string } {
  if (typeof candidate !== "object" || candidate === null) throw invalid(undefined, inspect(candidate));
  const { id, operation, section, source } = candidate as Readonly<Record<string, unknown>>;
  // The id becomes the key of a BibTeX entry, where other signs would end it.
  const isName = typeof id === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
  const ids = isName ? [id] : [];
  if (typeof operation === "string") {
    throw new FactError(
      "no-source",
      [],
      `cite expected a fact, received the result of ${operation}, which the document does not print.`,
      `Call explain(${operation}(…)), which quotes the words it rests on, or cite the facts in its inputs.`,
    );
  }
  if (section === undefined || source === undefined) {
    throw new FactError(
      "no-source",
      ids,
      `cite expected a fact, received ${isName ? id : "an object"}, which rests on no words of the document.`,
      "Only facts of the document can be cited: pass one, such as cite(goodsTrade2021).",
    );
  }

  const heading = sections.find((each) => each.id === section)?.title;
  const quote = (source as { readonly quote?: unknown } | null)?.quote;
  if (!isName) throw invalid(undefined, `a fact with the id ${inspect(id)}`);
  if (heading === undefined) throw invalid(id, `${id} with the section ${inspect(section)}`);
  if (typeof quote !== "string" || quote.trim() === "") throw invalid(id, `${id} with the quote ${inspect(quote)}`);
  return { id, section: heading, quote };
}

/** Quotes by section, each once, in the document’s order. */
function passagesOf(facts: readonly { section: string; quote: string }[]): Passage[] {
  return sections.flatMap(({ title }) => {
    const quotes = [...new Set(facts.filter(({ section }) => section === title).map(({ quote }) => quote))];
    return quotes.length === 0 ? [] : [{ section: title, quotes }];
  });
}

/** Reads what is to be cited. */
export function readCitation(candidate: unknown): Citation {
  if (typeof candidate === "object" && candidate !== null && "sha256" in candidate) {
    return { id: DOCUMENT, passages: [] };
  }
  if (!Array.isArray(candidate)) {
    const fact = readFact(candidate);
    return { id: fact.id, passages: passagesOf([fact]) };
  }
  if (candidate.length === 0) throw invalid(undefined, "an empty array");
  const facts = Array.from<unknown>(candidate).map(readFact);
  // One entry for one document: several would be told apart as n.d.[a] and n.d.[b].
  return { id: facts.length === 1 ? (facts[0]?.id as string) : DOCUMENT, passages: passagesOf(facts) };
}
