import { sectionAt } from "../../../src/words/sectionAt.ts";
import { type LedgerEntry, ledger } from "../../ledger/ledger.ts";
import type { Data } from "../../load/shapes.ts";
import { tokenize } from "../../read/tokens.ts";
import type { LocatedFinding, Rule } from "../rule.ts";

/** Words of the document that stand in no fact's quote. */
function unquotedWords(data: Data): LocatedFinding[] {
  const { title, sections, boilerplate } = data.document.value;
  const quoted = new Uint8Array(data.text.length);
  const spans = [
    ...data.facts.map(({ value }) => value.source),
    ...title.starts.map((start) => ({ start, end: start + title.text.length })),
    ...sections,
    ...boilerplate,
  ];
  for (const { start, end } of spans) quoted.fill(1, start, end);

  // White space needs no quote, and must not break a sentence into words.
  for (const { 0: space, index } of data.text.matchAll(/\s+/g)) {
    const isBetween = quoted[index - 1] !== 0 || quoted[index + space.length] !== 0 || space.includes("\n");
    if (isBetween) quoted.fill(1, index, index + space.length);
  }

  return [...quoted.join("").matchAll(/0+/g)].map(({ 0: gap, index }) => ({
    code: "unquoted-words",
    file: "data/source.txt",
    fact: `the text at ${index}–${index + gap.length}`,
    found: `words that stand in no quote: ${JSON.stringify(data.text.slice(index, index + gap.length))}`,
    expected: "every sentence in the quote of a fact",
    remedy: `Add a fact to data/facts/${sectionAt(sections, index)?.id ?? ""}.json, or lengthen a quote.`,
  }));
}

/** A token that no fact holds and no exemption excuses. */
function unaccounted({ token }: LedgerEntry, text: string): LocatedFinding {
  return {
    code: "unaccounted-token",
    file: "data/source.txt",
    fact: `“${token.text}” at ${token.start}`,
    found: `a ${token.class} in no structured field: ${JSON.stringify(text.slice(Math.max(0, token.start - 30), token.end + 30))}`,
    expected: "a fact that holds it, or an exemption in data/exemptions.json",
    remedy: "Add the fact; exempt only what says nothing of its own, with the reason.",
  };
}

/** A token that is exempted though a fact holds it. */
function accountedTwice({ token, coveredBy, exemption }: LedgerEntry): LocatedFinding {
  return {
    code: "needless-exemption",
    file: "data/exemptions.json",
    fact: `“${token.text}” at ${token.start}`,
    found: `exempted (${exemption}) though held by ${coveredBy.join(", ")}`,
    expected: "one or the other",
    remedy: "Remove the exemption.",
  };
}

function checkLedger(data: Data): LocatedFinding[] {
  return ledger(data).flatMap((entry) => {
    const isHeld = entry.coveredBy.length > 0;
    const isExempted = entry.exemption !== null;
    if (isHeld !== isExempted) return [];
    return [isHeld ? accountedTwice(entry) : unaccounted(entry, data.text)];
  });
}

/** Exemptions of no token. */
function staleExemptions(data: Data): LocatedFinding[] {
  const tokens = new Set(tokenize(data.text).map(({ start, text }) => `${start} ${text}`));
  return data.exemptions.flatMap(({ file, value }) =>
    value.starts
      .filter((start) => !tokens.has(`${start} ${value.text}`))
      .map((start) => ({
        code: "needless-exemption",
        file,
        fact: `“${value.text}” at ${start}`,
        found: "an exemption of nothing: no such token stands there",
        expected: "a token of the document",
        remedy: "Correct the offset or remove the exemption.",
      })),
  );
}

/** Rule 6: every word stands in a quote, and the ledger accounts for every number, date and name. */
export const completeness: Rule = {
  number: 6,
  title: "nothing of the document is left out",
  checkData: (data) => [...unquotedWords(data), ...checkLedger(data), ...staleExemptions(data)],
};
