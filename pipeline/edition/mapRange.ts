import { diffWordsWithSpace } from "diff";

/** A range of a text, by offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What became of a range of one text in another: where it begins and ends there; empty if its words are gone. */
export function mapRange(before: string, after: string, { start, end }: Range): Range {
  let [old, now] = [0, 0];
  let [from, to] = [after.length, 0];
  let isReplaced = false;

  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    const [oldEnd, nowEnd] = [added ? old : old + value.length, removed ? now : now + value.length];
    // Words that replace removed ones belong to the range; words put in beside it do not.
    const touches: boolean = added ? isReplaced || (old > start && old < end) : old < end && oldEnd > start;
    if (touches) {
      const isKept = !added && !removed;
      from = Math.min(from, isKept ? now + Math.max(0, start - old) : now);
      to = Math.max(to, isKept ? now + Math.min(value.length, end - old) : nowEnd);
    }
    isReplaced = removed && touches;
    [old, now] = [oldEnd, nowEnd];
  }
  return { start: Math.min(from, to), end: to };
}
