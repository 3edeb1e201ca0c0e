import type { Ledger } from "../../src/model/document.ts";
import type { TokenClass } from "../../src/model/vocabulary.ts";
import type { LedgerEntry } from "./ledger.ts";

const CLASSES: readonly TokenClass[] = ["money", "percent", "date", "number", "number word", "name"];

function countsOf(entries: readonly LedgerEntry[]) {
  return {
    tokens: entries.length,
    covered: entries.filter(({ excuse }) => excuse === null).length,
    excused: entries.filter(({ excuse }) => excuse !== null).length,
  };
}

/** How many tokens of each class there are, are covered, and are excused, with the reasons. */
export function ledgerSummary(entries: readonly LedgerEntry[]): Ledger {
  const byReason = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.excuse !== null) byReason.set(entry.excuse, [...(byReason.get(entry.excuse) ?? []), entry]);
  }
  return {
    ...countsOf(entries),
    classes: CLASSES.map((name) => ({ class: name, ...countsOf(entries.filter(({ token }) => token.class === name)) })),
    excuses: [...byReason].map(([reason, excused]) => ({
      reason,
      words: [...new Set(excused.map(({ token }) => token.text))],
      tokens: excused.length,
    })),
  };
}
