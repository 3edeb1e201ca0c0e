import type { DocumentFact } from "../../../src/index.ts";
import { keyWords, type Span } from "./keyWords.ts";

/** A word of the document that no fact holds, with the number of its reason. */
export interface ExemptedWord extends Span {
  readonly reason: number;
}

/** A span of the text in which nothing begins or ends. */
export interface Segment extends Span {
  readonly text: string;
  /** The facts whose words these are, the one with the shortest quote first. */
  readonly facts: readonly DocumentFact[];
  /** The facts that are reached here: every fact is reached at one segment. */
  readonly reaches: readonly DocumentFact[];
  /** The fact whose key words these are, or `null`. */
  readonly keyOf: DocumentFact | null;
  /** The number of the reason why no fact holds the word, or `null`. */
  readonly exempted: number | null;
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const lengthOf = ({ start, end }: Span) => end - start;

/** Cuts the text at every boundary of a quote, of key words and of an exempted word, so that no fact hides another. */
export function segmentText(
  text: string,
  facts: readonly DocumentFact[],
  exempted: readonly ExemptedWord[],
  cuts: readonly number[],
): Segment[] {
  const shortestFirst = [...facts].sort((a, b) => lengthOf(a.source) - lengthOf(b.source));
  const keys = new Map(shortestFirst.map((fact) => [fact, keyWords(fact, text)] as const));
  const spans = [
    ...facts.map(({ source }) => source),
    ...exempted,
    ...[...keys.values()].filter((key) => key !== null),
  ];
  const boundaries = [...new Set([0, text.length, ...cuts, ...spans.flatMap(({ start, end }) => [start, end])])];
  boundaries.sort((a, b) => a - b);
  const plain = boundaries.slice(1).map((end, index) => {
    const span = { start: boundaries[index] ?? 0, end };
    const there = shortestFirst.filter(({ source }) => holds(source, span));
    const keyed = there.filter((fact) => {
      const key = keys.get(fact);
      return key !== null && key !== undefined && holds(key, span);
    });
    const keyOf =
      keyed.find((fact) => "writtenStart" in fact) ?? keyed.find(({ kind }) => kind === "event") ?? keyed[0];
    return {
      ...span,
      text: text.slice(span.start, end),
      facts: there,
      keyOf: keyOf ?? null,
      exempted: exempted.find((word) => holds(word, span))?.reason ?? null,
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
