import { ledger } from "../../ledger/ledger.ts";
import type { Problem } from "../../load/problem.ts";
import type { Data } from "../../load/shapes.ts";
import { sectionAt } from "../../read/sectionAt.ts";

const RULE = "6 nothing of the document is left out";

/** Words of the document that stand in no fact's quote. */
function unquotedWords(data: Data): Problem[] {
  const { title, sections, boilerplate } = data.document.value;
  const stretches = [
    ...data.facts.map(({ value }) => value.source),
    ...title.starts.map((start) => ({ start, end: start + title.text.length })),
    ...sections,
    ...boilerplate,
  ];
  const quoted = new Uint8Array(data.text.length);
  for (const { start, end } of stretches) quoted.fill(1, start, end);
  // White space needs no quote, and must not break a sentence into words.
  for (const { 0: space, index } of data.text.matchAll(/\s+/g)) {
    const isBetween = quoted[index - 1] !== 0 || quoted[index + space.length] !== 0 || space.includes("\n");
    if (isBetween) quoted.fill(1, index, index + space.length);
  }
  const gaps = [...quoted.join("").matchAll(/0+/g)];
  return gaps.map(({ 0: gap, index }) => ({
    file: "data/source.txt",
    fact: `the text at ${index}–${index + gap.length}`,
    rule: RULE,
    found: `words that stand in no quote: ${JSON.stringify(data.text.slice(index, index + gap.length))}`,
    expected: "every sentence in the quote of a fact",
    remedy: `Add a fact to data/facts/${sectionAt(sections, index)?.id ?? ""}.json, or lengthen a quote.`,
  }));
}

/** Tokens that nothing accounts for, or that are exempted though a fact holds them; exemptions of no token. */
function unaccountedTokens(data: Data): Problem[] {
  const entries = ledger(data);
  const tokens = new Set(entries.map(({ token }) => `${token.start} ${token.text}`));
  const unaccounted = entries.flatMap(({ token, coveredBy, exemption }): Problem[] => {
    if (coveredBy.length > 0 !== (exemption !== null)) return [];
    const around = data.text.slice(Math.max(0, token.start - 30), token.end + 30);
    const fact = `“${token.text}” at ${token.start}`;
    return coveredBy.length === 0
      ? [
          {
            file: "data/source.txt",
            fact,
            rule: RULE,
            found: `a ${token.class} in no structured field: ${JSON.stringify(around)}`,
            expected: "a fact that holds it, or an exemption in data/exemptions.json",
            remedy: "Add the fact; exempt only what says nothing of its own, with the reason.",
          },
        ]
      : [
          {
            file: "data/exemptions.json",
            fact,
            rule: RULE,
            found: `exempted (${exemption}) though held by ${coveredBy.join(", ")}`,
            expected: "one or the other",
            remedy: "Remove the exemption.",
          },
        ];
  });
  const stale = data.exemptions.flatMap(({ file, value }) =>
    value.starts
      .filter((start) => !tokens.has(`${start} ${value.text}`))
      .map((start) => ({
        file,
        fact: `“${value.text}” at ${start}`,
        rule: RULE,
        found: "an exemption of nothing: no such token stands there",
        expected: "a token of the document",
        remedy: "Correct the offset or remove the exemption.",
      })),
  );
  return [...unaccounted, ...stale];
}

/** Rule 6: every word stands in a quote, and the ledger accounts for every number, date and name. */
export function completeness(data: Data): Problem[] {
  return [...unquotedWords(data), ...unaccountedTokens(data)];
}
