import { sections } from "../facts/sections.ts";
import { invalidInput } from "../input/invalidInput.ts";
import { FactError } from "../model/FactError.ts";
import { inspect } from "../model/inspect.ts";
import { documentQuote, type OwnSource, type Quote } from "../model/quote.ts";
import { sectionAt } from "../words/sectionAt.ts";

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

/** A figure of one’s own, and where it comes from. */
export interface OwnCitation extends OwnSource {
  readonly id: string;
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

/** Where a figure of one’s own comes from, if it says so and that is not the document. */
export function readOwnSource(candidate: unknown): OwnCitation | undefined {
  const { id, section, operation, source } = Object(candidate) as Readonly<Record<string, unknown>>;
  const { start, title, url, quote } = Object(source) as Readonly<Record<string, unknown>>;
  if (section !== undefined || operation !== undefined || start !== undefined || typeof id !== "string")
    return undefined;
  const named = Object.entries({ title, url, quote }).filter(([, text]) => typeof text === "string" && text !== "");
  const own: OwnCitation = { id, ...Object.fromEntries(named) };
  return own.title === undefined && own.url === undefined ? undefined : own;
}

function isDocument(candidate: unknown): boolean {
  return typeof candidate === "object" && candidate !== null && "sha256" in candidate;
}

/** Refuses what does not rest on words of the document. Cited alone, it needs another source; in an array, it must be a fact. */
function withoutWords(candidate: object, isItem: boolean): FactError {
  const { id } = candidate as { readonly id?: unknown };
  const isNamed = typeof id === "string" && id !== "";
  const name = isNamed ? id : inspect(candidate);
  const refuse = (reason: string, remedy: string) =>
    new FactError("no-source", isNamed ? [id] : [], `cite expected ${reason}.`, remedy);

  if (!isItem) {
    return refuse(
      `a fact, or a figure with a source, received ${name}, which has neither words of the document nor a title or an address`,
      'Say where it comes from: figure({ …, source: { title: "World Development Indicators", url: "https://…" } }).',
    );
  }
  const received = isDocument(candidate)
    ? "the document among them, which is not one of its facts"
    : `${name} among them, which does not rest on words of the document`;
  const isCitable = isDocument(candidate) || readOwnSource(candidate) !== undefined;
  return refuse(`an array of facts, received ${received}`, isCitable ? "Cite it on its own." : "Leave it out.");
}

/** One fact: its section and quote. Anything that does not rest on words of the document is refused. */
function readFact(candidate: unknown, isItem: boolean): { id: string; section: string; quote: string } {
  if (Array.isArray(candidate)) throw invalid(undefined, "an array in an array");
  if (typeof candidate !== "object" || candidate === null) throw invalid(undefined, inspect(candidate));
  const fields = candidate as Readonly<Record<string, unknown>>;
  const { id, operation, source } = fields;
  const quoted = documentQuote(fields as { source?: Quote });
  const section = fields["section"] ?? (quoted && sectionAt(sections, quoted.start)?.id);
  // The id becomes the key of a BibTeX entry, where other signs would end it.
  const isName = typeof id === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
  if (typeof operation === "string") {
    throw new FactError(
      "no-source",
      [],
      `cite expected a fact, received the result of ${operation}, which the document does not print.`,
      `Call explain(${operation}(…)), which quotes the words it rests on, or cite the facts in its inputs.`,
    );
  }
  if (section === undefined || source === undefined) throw withoutWords(candidate, isItem);

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
  if (isDocument(candidate)) return { id: DOCUMENT, passages: [] };
  if (!Array.isArray(candidate)) {
    const fact = readFact(candidate, false);
    return { id: fact.id, passages: passagesOf([fact]) };
  }
  if (candidate.length === 0) throw invalid(undefined, "an empty array");
  const facts = Array.from<unknown>(candidate).map((each) => readFact(each, true));
  // One entry for one document: several would be told apart as n.d.[a] and n.d.[b].
  return { id: facts.length === 1 ? (facts[0]?.id as string) : DOCUMENT, passages: passagesOf(facts) };
}
