import type { Fact } from "../../src/model/fact.ts";
import { boundsOfWords } from "../../src/words/boundsOfWords.ts";
import { readNumber } from "../../src/words/readNumber.ts";
import { type Data, isFigure } from "../load/shapes.ts";

/** Verified facts in document order, each figure with the bounds its words set. */
export function completeFacts(data: Data): readonly Fact[] {
  const facts = data.facts.map(({ value: fact }) => {
    if (!isFigure(fact)) return inOrder(fact);
    const number = readNumber(fact.written);
    if (number === undefined) throw new Error(`Verify the data first: ${fact.id} is not readable.`);
    return inOrder({ ...fact, bounds: boundsOfWords(fact.hedge, number) });
  });
  // The rule of references has checked the ids that the type wants literal.
  return (facts as unknown as Fact[]).sort((a, b) => a.source.start - b.source.start);
}

/** Fields every fact has first, then those of a figure, then those of its kind; the note last. */
const FIRST = ["id", "kind", "label", "section", "topics", "agencies", "credit", "source", "names"];
const OF_FIGURES = [
  "value",
  "unit",
  "written",
  "writtenStart",
  "hedge",
  "bounds",
  "measure",
  "series",
  "period",
  "projected",
  "stage",
];
const LAST = ["note"];

function inOrder(fact: Record<string, unknown>): Record<string, unknown> {
  const known = [...FIRST, ...OF_FIGURES];
  const own = Object.keys(fact).filter((key) => !known.includes(key) && !LAST.includes(key));
  return Object.fromEntries(
    [...known, ...own, ...LAST].flatMap((key) => (fact[key] === undefined ? [] : [[key, fact[key]]])),
  );
}
