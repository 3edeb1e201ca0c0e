import type { Ledger } from "../../src/model/document.ts";
import type { TokenClass } from "../../src/model/vocabulary.ts";
import type { LedgerEntry } from "./ledger.ts";

const CLASSES: readonly TokenClass[] = ["money", "percent", "date", "number", "number word", "name"];

function countsOf(entries: readonly LedgerEntry[]) {
  return {
    tokens: entries.length,
    covered: entries.filter(({ exemption }) => exemption === null).length,
    exempted: entries.filter(({ exemption }) => exemption !== null).length,
  };
}

/** How many tokens of each class there are, are covered, and are exempted, with the reasons. */
export function ledgerSummary(entries: readonly LedgerEntry[]): Ledger {
  const byReason = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.exemption !== null) byReason.set(entry.exemption, [...(byReason.get(entry.exemption) ?? []), entry]);
  }
  return {
    ...countsOf(entries),
    classes: CLASSES.map((name) => ({ class: name, ...countsOf(entries.filter(({ token }) => token.class === name)) })),
    exemptions: [...byReason].map(([reason, exempted]) => ({
      reason,
      words: [...new Set(exempted.map(({ token }) => token.text))],
      tokens: exempted.length,
    })),
  };
}
