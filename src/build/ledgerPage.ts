import type { Data } from "./data.ts";
import { type LedgerEntry, ledger } from "./ledger.ts";
import type { TokenClass } from "./tokens.ts";

/** How many tokens of each class there are, are covered, and are excused. */
export function ledgerTotals(entries: readonly LedgerEntry[]) {
  const classes: readonly TokenClass[] = ["money", "percent", "date", "number", "number word", "name"];
  const count = (of: readonly LedgerEntry[]) => ({
    tokens: of.length,
    covered: of.filter(({ excuse }) => excuse === null).length,
    excused: of.filter(({ excuse }) => excuse !== null).length,
  });
  return {
    all: count(entries),
    byClass: classes.map((name) => ({ class: name, ...count(entries.filter(({ token }) => token.class === name)) })),
  };
}

function excusedByReason(entries: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const reasons = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.excuse !== null) reasons.set(entry.excuse, [...(reasons.get(entry.excuse) ?? []), entry]);
  }
  return reasons;
}

/** `docs/ledger.md`: what accounts for every number, date and name of the document. */
export function ledgerPage(data: Data): string {
  const entries = ledger(data);
  const { all, byClass } = ledgerTotals(entries);
  const totals = [...byClass, { class: "all", ...all }].map(
    (row) => `| ${row.class} | ${row.tokens} | ${row.covered} | ${row.excused} |`,
  );
  const reasons = [...excusedByReason(entries)].map(([reason, excused]) => {
    const words = [...new Set(excused.map(({ token }) => `“${token.text}”`))].join(", ");
    return `| ${reason} | ${words} | ${excused.length} |`;
  });
  const rows = entries.map(
    ({ token, coveredBy, excuse }) =>
      `| ${token.start} | ${token.class} | ${token.text} | ${excuse === null ? coveredBy.map((id) => `\`${id}\``).join(", ") : `excused: ${excuse}`} |`,
  );
  return `<!-- Generated from data/ by \`npm run generate\`. Do not edit. -->

# The ledger

Is anything of the document left out? Every numeral, number word, amount, date, percent and capitalised word of the text
is a token here. It is either held in structured form by a fact, an agency or a heading, or excused with a reason. The
build fails on a token that is neither, and on one that is both.

| class | tokens | covered | excused |
| --- | ---: | ---: | ---: |
${totals.join("\n")}

## What is excused, and why

| reason | words | times |
| --- | --- | ---: |
${reasons.join("\n")}

## Every token

| offset | class | words | held by |
| ---: | --- | --- | --- |
${rows.join("\n")}
`;
}
