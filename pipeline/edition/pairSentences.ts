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

/**
 * Pairs each sentence with the one it became, wherever that stands: first those that read the same, then the most
 * similar. A sentence without a pair is gone, or new.
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
  return pairs;
}
