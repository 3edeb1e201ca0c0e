import type { Problem } from "../../load/problem.ts";
import { type AuthoredFact, type Data, isFigure } from "../../load/shapes.ts";

/** Why a fact needs a note, if it does. */
function oddityOf(fact: AuthoredFact, data: Data): string | undefined {
  if (fact.kind === "list") {
    const texts = fact.items.map(({ text }) => text);
    const distinct = new Set(texts).size;
    if (distinct < texts.length && !fact.note?.includes(`${distinct} distinct`)) {
      return `a list of ${texts.length} items, ${distinct} of them distinct: the note must say “${distinct} distinct”`;
    }
    const isRepeated = data.facts.some(
      ({ value }) =>
        value.kind === "list" &&
        value.items[0] !== undefined &&
        value.items[0].start < (fact.items[0]?.start ?? 0) &&
        value.items.map(({ text }) => text).join() === texts.join(),
    );
    return isRepeated ? "a list the document prints a second time" : undefined;
  }
  if (!isFigure(fact))
    return / {2}| \u00A0|\u00A0 /.test(fact.source.quote) ? "a double space in the quote" : undefined;
  return fact.kind === "indefinite-count" ? "a figure without a value" : undefined;
}

/** Rule 7: what the document repeats, gets wrong or leaves open is kept as printed and has a note. */
export function oddities(data: Data): Problem[] {
  return data.facts.flatMap(({ file, value: fact }) => {
    const oddity = oddityOf(fact, data);
    const hasNote = fact.note !== undefined && !oddity?.includes("the note must");
    if (oddity === undefined || hasNote) return [];
    return [
      {
        file,
        fact: fact.id,
        rule: "7 what is odd is kept as printed, with a note",
        found: `${oddity}; note: ${JSON.stringify(fact.note ?? null)}`,
        expected: "a note that says so",
        remedy: "Keep the data as printed and write the note.",
      },
    ];
  });
}
