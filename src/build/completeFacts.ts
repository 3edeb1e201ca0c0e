import { boundsOfWords } from "../figures/boundsOfWords.ts";
import { readNumber } from "../figures/readNumber.ts";
import type { Fact } from "../types.ts";
import { type Data, isFigure } from "./data.ts";

/** Verified facts in document order, each figure with the bounds its words set. */
export function completeFacts(data: Data): readonly Fact[] {
  const facts = data.facts.map(({ value: fact }) => {
    if (!isFigure(fact)) return fact;
    const number = readNumber(fact.written);
    if (number === undefined) throw new Error(`Verify the data first: ${fact.id} is not readable.`);
    const {
      id,
      kind,
      label,
      section,
      topics,
      agencies,
      source,
      names,
      value,
      unit,
      written,
      writtenStart,
      hedge,
      ...rest
    } = fact;
    const named = names === undefined ? {} : { names };
    const valued = value === undefined ? {} : { value };
    const head = { id, kind, label, section, topics, agencies, source, ...named, ...valued };
    return { ...head, unit, written, writtenStart, hedge, bounds: boundsOfWords(hedge, number), ...rest };
  });
  // The rule of references has checked the ids that the type wants literal.
  return (facts as Fact[]).sort((a, b) => a.source.start - b.source.start);
}
