import { ledger } from "../ledger/ledger.ts";
import { ledgerSummary } from "../ledger/ledgerSummary.ts";
import type { Data } from "../load/shapes.ts";

/** `docs/ledger.md`: what accounts for every number, date and name of the document. */
export function ledgerPage(data: Data): string {
  const entries = ledger(data);
  const { classes, exemptions, ...all } = ledgerSummary(entries);
  const totals = [...classes, { class: "all", ...all }].map(
    (row) => `| ${row.class} | ${row.tokens} | ${row.covered} | ${row.exempted} |`,
  );
  const reasons = exemptions.map(
    ({ reason, words, tokens }) => `| ${reason} | ${words.map((word) => `“${word}”`).join(", ")} | ${tokens} |`,
  );
  const rows = entries.map(
    ({ token, coveredBy, exemption }) =>
      `| ${token.start} | ${token.class} | ${token.text} | ${exemption === null ? coveredBy.map((id) => `\`${id}\``).join(", ") : `exempted: ${exemption}`} |`,
  );
  return `<!-- Generated from data/ by \`npm run generate\`. Do not edit. -->

# The ledger

Is anything of the document left out? Every numeral, number word, amount, date, percent and capitalized word of the text
is a token here. It is either held in structured form by a fact, an agency or a heading, or exempted with a reason. The
build fails on a token that is neither, and on one that is both.

| class | tokens | covered | exempted |
| --- | ---: | ---: | ---: |
${totals.join("\n")}

## What is exempted, and why

| reason | words | times |
| --- | --- | ---: |
${reasons.join("\n")}

## Every token

| offset | class | words | held by |
| ---: | --- | --- | --- |
${rows.join("\n")}
`;
}
