import type { DocumentFact } from "../../../src/index.ts";

/** A span of the document, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a fact turns on: the number with its hedge, the date, the name. Facts of whole sentences have none. */
export function keyWords(fact: DocumentFact, text: string): Span | null {
  const { source } = fact;
  const within = (start: number, length: number): Span | null =>
    length > 0 && start >= source.start && start + length <= source.end ? { start, end: start + length } : null;
  if ("writtenStart" in fact) {
    const { hedge, writtenStart, written } = fact;
    // A hedge that begins a sentence has a capital.
    const hedged = hedge === null ? writtenStart : text.toLowerCase().lastIndexOf(hedge, writtenStart);
    return within(hedged, writtenStart + written.length - hedged);
  }
  // What was under way has its date from what happened meanwhile: its own words are its name.
  if (fact.kind === "event" && fact.date.relation !== "during")
    return within(fact.date.start, fact.date.written.length);
  if (fact.kind === "telephone") return within(fact.number.start, fact.number.written.length);
  if (fact.kind === "address") {
    const { street, postalCode } = fact.parts;
    return within(street.start, postalCode.start + postalCode.written.length - street.start);
  }
  const name = "names" in fact ? fact.names[0] : undefined;
  return name === undefined ? null : within(text.indexOf(name, source.start), name.length);
}
