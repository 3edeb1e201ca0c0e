import { diffArrays } from "diff";
import type { Sentence } from "./sentences.ts";

const wordsOf = ({ text }: Sentence) => text.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*|\S/gu) ?? [];

/** The share of words two sentences have in common, in the same order. */
export function similarity(before: Sentence, after: Sentence): number {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const common = diffArrays([...old], [...now])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count = 0 }) => sum + count, 0);
  return (2 * common) / (old.length + now.length);
}
