import { diffArrays } from "diff";
import type { Sentence } from "./sentences.ts";

/** A sentence of the stored text and what became of it. */
export interface SentencePair {
  readonly before: Sentence;
  readonly after: Sentence;
  readonly isSame: boolean;
}

/** Below this share of common words two sentences are different sentences. */
const SIMILAR = 0.5;

const wordsOf = ({ text }: Sentence) => text.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*|\S/gu) ?? [];

/** The share of words two sentences have in common, in the same order. */
function similarity(before: readonly string[], after: readonly string[]): number {
  const common = diffArrays([...before], [...after])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count = 0 }) => sum + count, 0);
  return (2 * common) / (before.length + after.length);
}

/** Pairs that read the same; of sentences printed more than once the first with the first. */
function sameSentences(before: readonly Sentence[], after: readonly Sentence[]): SentencePair[] {
  const left = [...after];
  return before.flatMap((sentence) => {
    const index = left.findIndex(({ text }) => text === sentence.text);
    const [same] = index < 0 ? [] : left.splice(index, 1);
    return same === undefined ? [] : [{ before: sentence, after: same, isSame: true }];
  });
}

/** Two neighbors as one sentence; what stands between them counts as spaces, so that offsets hold. */
function joined(first: Sentence, second: Sentence): Sentence {
  const gap = " ".repeat(second.start - first.end);
  return { text: first.text + gap + second.text, start: first.start, end: second.end };
}

/** A sentence with each neighbor that is free, as one. */
function withNeighbors(sentence: Sentence, free: readonly Sentence[], all: readonly Sentence[]) {
  const [first, last] = [
    all.findIndex(({ start }) => start === sentence.start),
    all.findIndex(({ end }) => end === sentence.end),
  ];
  const [previous, next] = [all[first - 1], all[last + 1]];
  return [
    ...(previous && free.includes(previous) ? [{ neighbor: previous, both: joined(previous, sentence) }] : []),
    ...(next && free.includes(next) ? [{ neighbor: next, both: joined(sentence, next) }] : []),
  ];
}

/** Pairs in which a sentence was split in two, or two were joined: with its neighbor it has more in common. */
function withSplitAndJoined(
  pairs: readonly SentencePair[],
  before: readonly Sentence[],
  after: readonly Sentence[],
): SentencePair[] {
  const freeIn = (all: readonly Sentence[], paired: readonly Sentence[]) =>
    all.filter(({ start, end }) => !paired.some((each) => each.start <= start && end <= each.end));
  const result = [...pairs];
  const share = (old: Sentence, now: Sentence) => similarity(wordsOf(old), wordsOf(now));

  for (const [index, pair] of pairs.entries()) {
    if (pair.isSame) continue;
    const freeAfter = freeIn(
      after,
      result.map((each) => each.after),
    );
    const split = withNeighbors(pair.after, freeAfter, after).find(
      ({ both }) => share(pair.before, both) > share(pair.before, pair.after),
    );
    if (split !== undefined) result[index] = { ...pair, after: split.both };

    const now = result[index]?.after ?? pair.after;
    const freeBefore = freeIn(
      before,
      result.map((each) => each.before),
    );
    const join = withNeighbors(pair.before, freeBefore, before).find(
      ({ both }) => share(both, now) > share(pair.before, now),
    );
    if (join !== undefined) result.push({ before: join.neighbor, after: now, isSame: false });
  }
  return result;
}

/**
 * Pairs each sentence with the one it became, wherever that stands: first those that read the same, then the most
 * similar; a sentence that was split in two goes with both, and two that were joined with the one. A sentence without a
 * pair is gone, or new.
 */
export function pairSentences(before: readonly Sentence[], after: readonly Sentence[]): SentencePair[] {
  const pairs = sameSentences(before, after);
  const usedBefore = new Set(pairs.map((pair) => pair.before));
  const usedAfter = new Set(pairs.map((pair) => pair.after));
  const words = new Map([...before, ...after].map((sentence) => [sentence, wordsOf(sentence)]));
  const wordsIn = (sentence: Sentence) => words.get(sentence) ?? [];

  const candidates = before
    .filter((sentence) => !usedBefore.has(sentence))
    .flatMap((old) =>
      after
        .filter((sentence) => !usedAfter.has(sentence))
        .map((now) => ({ old, now, share: similarity(wordsIn(old), wordsIn(now)) })),
    )
    .filter(({ share }) => share >= SIMILAR)
    .sort((a, b) => b.share - a.share);

  for (const { old, now } of candidates) {
    if (usedBefore.has(old) || usedAfter.has(now)) continue;
    usedBefore.add(old);
    usedAfter.add(now);
    pairs.push({ before: old, after: now, isSame: false });
  }
  return withSplitAndJoined(pairs, before, after);
}
