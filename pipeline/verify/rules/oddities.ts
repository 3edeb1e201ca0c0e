import { type AuthoredFact, type Data, isFigure } from "../../load/shapes.ts";
import type { Rule } from "../rule.ts";

/** What is odd in a fact, and the words its note must have. */
interface Oddity {
  readonly what: string;
  readonly words?: string;
}

function oddityOfList({ items }: Extract<AuthoredFact, { kind: "list" }>, data: Data): Oddity | undefined {
  const texts = items.map(({ text }) => text);
  const distinct = new Set(texts).size;
  if (distinct < texts.length) {
    return { what: `a list of ${texts.length} items, ${distinct} of them distinct`, words: `${distinct} distinct` };
  }

  const start = items[0]?.start ?? 0;
  const isRepeated = data.facts.some(
    ({ value }) =>
      value.kind === "list" &&
      value.items.some((item) => item.start < start) &&
      value.items.map(({ text }) => text).join() === texts.join(),
  );
  return isRepeated ? { what: "a list the document prints a second time" } : undefined;
}

/** What is odd in a fact, if anything is. */
function oddityOf(fact: AuthoredFact, data: Data): Oddity | undefined {
  if (fact.kind === "list") return oddityOfList(fact, data);
  if (!isFigure(fact)) {
    return / {2}| \u00A0|\u00A0 /.test(fact.source.quote) ? { what: "a double space in the quote" } : undefined;
  }
  if (fact.kind === "indefinite-count") return { what: "a figure without a value" };
  return undefined;
}

/** Rule 7: what the document repeats, gets wrong or leaves open is kept as printed and has a note. */
export const oddities: Rule = {
  number: 7,
  title: "what is odd is kept as printed, with a note",

  checkFact(fact, data) {
    const oddity = oddityOf(fact, data);
    if (oddity === undefined) return [];
    const isNoted = fact.note !== undefined && (oddity.words === undefined || fact.note.includes(oddity.words));
    if (isNoted) return [];
    return [
      {
        code: "missing-note",
        found: `${oddity.what}; note: ${JSON.stringify(fact.note ?? null)}`,
        expected: oddity.words === undefined ? "a note that says so" : `a note that says “${oddity.words}”`,
        remedy: "Keep the data as printed and write the note.",
      },
    ];
  },
};
