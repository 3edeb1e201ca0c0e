import type { SentencePair } from "./SentencePair.ts";
import type { Sentence } from "./sentences.ts";
import { similarity } from "./similarity.ts";

/** Two neighbors as one sentence; what stands between them counts as spaces, so that offsets hold. */
function joined(first: Sentence, second: Sentence): Sentence {
  const gap = " ".repeat(second.start - first.end);
  return { text: first.text + gap + second.text, start: first.start, end: second.end };
}

/** The sentences next to one, each with the two as one. */
function neighborsOf(sentence: Sentence, all: readonly Sentence[]) {
  const first = all.findIndex(({ start }) => start === sentence.start);
  const last = all.findIndex(({ end }) => end === sentence.end);
  const [previous, next] = [all[first - 1], all[last + 1]];
  return [
    ...(previous === undefined ? [] : [{ neighbor: previous, both: joined(previous, sentence) }]),
    ...(next === undefined ? [] : [{ neighbor: next, both: joined(sentence, next) }]),
  ];
}

function isPaired({ start, end }: Sentence, paired: readonly Sentence[]): boolean {
  return paired.some((each) => each.start <= start && end <= each.end);
}

/** Pairs in which a sentence was split in two, or two were joined: with its neighbor it has more in common. */
export function withSplitAndJoined(
  pairs: readonly SentencePair[],
  before: readonly Sentence[],
  after: readonly Sentence[],
): SentencePair[] {
  const result = [...pairs];
  for (const [index, pair] of pairs.entries()) {
    if (pair.isSame) continue;
    const share = similarity(pair.before, pair.after);

    const [paired, nowPaired] = [result.map((each) => each.before), result.map((each) => each.after)];
    const split = neighborsOf(pair.after, after).find(
      ({ neighbor, both }) => !isPaired(neighbor, nowPaired) && similarity(pair.before, both) > share,
    );
    if (split !== undefined) result[index] = { ...pair, after: split.both };

    const join = neighborsOf(pair.before, before).find(
      ({ neighbor, both }) => !isPaired(neighbor, paired) && similarity(both, pair.after) > share,
    );
    if (join !== undefined) result.push({ before: join.neighbor, after: pair.after, isSame: false });
  }
  return result;
}
