import { diffArrays } from "diff";
import type { AuthoredFact } from "../load/shapes.ts";
import type { Change } from "./Change.ts";
import { mapRange, type Range } from "./mapRange.ts";
import { plainTypography } from "./plainTypography.ts";
import type { SentencePair } from "./SentencePair.ts";

type List = Extract<AuthoredFact, { kind: "list" }>;
type Split = (words: string) => string[];

/** How a list is divided, read from what stands between its items. */
function splitterOf(separators: readonly string[]): Split {
  const last = separators.at(-1) ?? "";
  const mark = [";", ","].find((each) => separators.some((separator) => separator.includes(each)));
  if (mark === undefined) return (words) => words.split(/,?\s+and\s+|,\s+/);

  const between = new RegExp(String.raw`${mark}\s+(?:and\s+(?:to\s+)?)?(?:\d+\)\s+)?`);
  return (words) => {
    const items = words.split(between);
    if (last.includes(mark)) return items;
    // “scholars, professionals and students”
    const [, before, after] = /^(.*)\s+and\s+(.*)$/s.exec(items.at(-1) ?? "") ?? [];
    return before === undefined || after === undefined ? items : [...items.slice(0, -1), before, after];
  };
}

/** Where a list stands in the new sentence: what its words have become, and what was put in at either end. */
function newRange({ before, after }: SentencePair, old: Range): Range {
  const list = mapRange(before.text, after.text, old);
  const lead = mapRange(before.text, after.text, { start: 0, end: old.start });
  const tail = mapRange(before.text, after.text, { start: old.end, end: before.text.length });
  return {
    start: old.start === 0 ? 0 : Math.min(list.start, lead.end),
    end: old.end === before.text.length ? after.text.length : Math.max(list.end, tail.start),
  };
}

/** Whether two items say the same: articles and typography aside. */
function isSameItem(left: string, right: string): boolean {
  const [a, b] = [left, right].map((item) => plainTypography(item).replace(/^(?:the|an?) /, ""));
  return a === b;
}

/** Items replaced, put in and left out, in the order of the text. */
function itemChanges(before: readonly string[], after: readonly string[]): Change[] {
  const changes: Change[] = [];
  let removed: string[] = [];
  for (const { value, added, removed: isRemoved } of [
    ...diffArrays([...before], [...after], { comparator: isSameItem }),
    { value: [] },
  ]) {
    if (isRemoved) removed = value;
    else {
      const put: string[] = added ? value : [];
      const count = Math.max(removed.length, put.length);
      for (let index = 0; index < count; index += 1) {
        changes.push({ field: "item", from: removed[index] ?? null, to: put[index] ?? null });
      }
      removed = [];
    }
  }
  return changes;
}

/**
 * What of a list a new sentence says otherwise. A list whose printed form is not understood – dividing the old words does not
 * give its items – is reported as a whole.
 */
export function listChanges({ items }: List, pair: SentencePair): Change[] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return [];
  const offset = pair.before.start;
  const old = { start: first.start - offset, end: last.start + last.text.length - offset };
  const now = newRange(pair, old);
  const [oldWords, newWords] = [
    pair.before.text.slice(old.start, old.end),
    pair.after.text.slice(now.start, now.end).trim(),
  ];
  if (plainTypography(oldWords) === plainTypography(newWords)) return [];

  const texts = items.map(({ text }) => text);
  const separators = items
    .slice(1)
    .map(({ start }, index) =>
      pair.before.text.slice((items[index]?.start ?? 0) + (items[index]?.text.length ?? 0) - offset, start - offset),
    );
  const split = splitterOf(separators);
  const isUnderstood = JSON.stringify(split(oldWords)) === JSON.stringify(texts);
  return isUnderstood
    ? itemChanges(texts, split(newWords))
    : [{ field: "item", from: oldWords, to: newWords === "" ? null : newWords }];
}
