import type { Problem } from "../../load/problem.ts";
import type { AuthoredFact, Data } from "../../load/shapes.ts";

/** Words that leave a list open, before its first item or after its last. */
const OPENS_BEFORE = /\b(?:including|includes?|such as|like)\b/;
const OPENS_AFTER = /\b(?:and other|among others|etc)\b/;

type List = Extract<AuthoredFact, { kind: "list" }>;
type Mismatch = Pick<Problem, "found" | "expected" | "remedy">;

/** A list claims to be complete unless its words leave it open; those words are recorded. */
function checkOpenness({ source, items, complete, openedBy }: List, text: string): Mismatch[] {
  const first = items[0]?.start ?? source.start;
  const last = items.at(-1)?.end ?? source.end;
  const opening =
    OPENS_BEFORE.exec(text.slice(source.start, first))?.[0] ?? OPENS_AFTER.exec(text.slice(last, source.end))?.[0];
  const isAsPrinted =
    opening === undefined ? complete && openedBy === null : !complete && openedBy?.written.includes(opening);
  if (isAsPrinted) return [];
  return [
    {
      found: `complete: ${complete}, openedBy: ${JSON.stringify(openedBy?.written ?? null)}`,
      expected:
        opening === undefined
          ? "a complete list: no word of the quote leaves it open"
          : `an open list, opened by ${JSON.stringify(opening)}`,
      remedy: "Correct complete and openedBy.",
    },
  ];
}

/** Items stand in the document's order, and printed numbers count them. */
function checkOrder({ items }: List): Mismatch[] {
  return items.flatMap(({ text, start, number }, index) => {
    const mismatches: Mismatch[] = [];
    const previous = items[index - 1];
    if (previous !== undefined && start < previous.end) {
      mismatches.push({
        found: `items.${index}: ${JSON.stringify(text)} at ${start}`,
        expected: `an item after ${JSON.stringify(previous.text)}, which ends at ${previous.end}`,
        remedy: "List the items in the document's order.",
      });
    }
    const isNumbered = items.some((item) => item.number !== undefined);
    if (isNumbered && number?.written !== `${index + 1})`) {
      mismatches.push({
        found: `items.${index}.number: ${JSON.stringify(number?.written ?? null)}`,
        expected: JSON.stringify(`${index + 1})`),
        remedy: "Record the number printed before each item, with its bracket.",
      });
    }
    return mismatches;
  });
}

/** Rule 7, for lists: kept as printed, in order, and open where the words leave them open. */
export function lists(data: Data): Problem[] {
  return data.facts.flatMap(({ file, value: fact }) => {
    if (fact.kind !== "list") return [];
    return [...checkOpenness(fact, data.text), ...checkOrder(fact)].map((mismatch) => ({
      file,
      fact: fact.id,
      rule: "7 a list is kept as printed",
      ...mismatch,
    }));
  });
}
