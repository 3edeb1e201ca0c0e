import type { DocumentFact } from "../../src/index.ts";
import { keyWords, type Stretch } from "./keyWords.ts";

/** A word of the document that no fact holds, with the number of its reason. */
export interface ExcusedWord extends Stretch {
  readonly reason: number;
}

/** A stretch of the text in which nothing begins or ends. */
export interface Segment extends Stretch {
  readonly text: string;
  /** The facts whose words these are, the one with the shortest quote first. */
  readonly facts: readonly DocumentFact[];
  /** The facts that are reached here: every fact is reached at one segment. */
  readonly reaches: readonly DocumentFact[];
  /** The fact whose key words these are, or `null`. */
  readonly keyOf: DocumentFact | null;
  /** The number of the reason why no fact holds the word, or `null`. */
  readonly excused: number | null;
}

const holds = (outer: Stretch, inner: Stretch) => outer.start <= inner.start && inner.end <= outer.end;
const lengthOf = ({ start, end }: Stretch) => end - start;

/** Cuts the text at every boundary of a quote, of key words and of an excused word, so that no fact hides another. */
export function segmentText(
  text: string,
  facts: readonly DocumentFact[],
  excused: readonly ExcusedWord[],
  cuts: readonly number[],
): Segment[] {
  const shortestFirst = [...facts].sort((a, b) => lengthOf(a.source) - lengthOf(b.source));
  const keys = new Map(shortestFirst.map((fact) => [fact, keyWords(fact, text)] as const));
  const stretches = [
    ...facts.map(({ source }) => source),
    ...excused,
    ...[...keys.values()].filter((key) => key !== null),
  ];
  const boundaries = [...new Set([0, text.length, ...cuts, ...stretches.flatMap(({ start, end }) => [start, end])])];
  boundaries.sort((a, b) => a - b);
  const plain = boundaries.slice(1).map((end, index) => {
    const stretch = { start: boundaries[index] ?? 0, end };
    const there = shortestFirst.filter(({ source }) => holds(source, stretch));
    const keyOf = there.find((fact) => {
      const key = keys.get(fact);
      return key !== null && key !== undefined && holds(key, stretch);
    });
    return {
      ...stretch,
      text: text.slice(stretch.start, end),
      facts: there,
      keyOf: keyOf ?? null,
      excused: excused.find((word) => holds(word, stretch))?.reason ?? null,
    };
  });
  const reached = new Map<number, DocumentFact[]>();
  for (const fact of shortestFirst) {
    const own = plain.filter((segment) => holds(fact.source, segment) && segment.text.trim() !== "");
    const preferred = [...own.filter(({ start }) => start === keys.get(fact)?.start), ...own];
    const segment = preferred.find(({ start }) => !reached.has(start)) ?? preferred[0];
    if (segment === undefined) throw new Error(`No words of the text belong to ${fact.id}.`);
    reached.set(segment.start, [...(reached.get(segment.start) ?? []), fact]);
  }
  return plain.map((segment) => ({ ...segment, reaches: reached.get(segment.start) ?? [] }));
}
