import type { SentencePair } from "./SentencePair.ts";
import type { Sentence } from "./sentences.ts";
import { similarity } from "./similarity.ts";
import { withSplitAndJoined } from "./withSplitAndJoined.ts";

/** Below this share of common words two sentences are different sentences. */
const SIMILAR = 0.5;

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
 * similar; a sentence that was split in two goes with both, and two that were joined with the one. A sentence without a
 * pair is gone, or new.
 */
export function pairSentences(before: readonly Sentence[], after: readonly Sentence[]): SentencePair[] {
  const pairs = sameSentences(before, after);
  const usedBefore = new Set(pairs.map((pair) => pair.before));
  const usedAfter = new Set(pairs.map((pair) => pair.after));

  const candidates = before
    .filter((sentence) => !usedBefore.has(sentence))
    .flatMap((old) =>
      after.filter((sentence) => !usedAfter.has(sentence)).map((now) => ({ old, now, share: similarity(old, now) })),
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
