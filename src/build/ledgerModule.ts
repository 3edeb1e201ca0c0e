import type { Data } from "./data.ts";
import { GENERATED } from "./factModule.ts";
import { ledger } from "./ledger.ts";
import { ledgerSummary } from "./ledgerSummary.ts";
import { literal } from "./literal.ts";

/** `ledger.ts`: what accounts for the numbers, dates and names of the document. */
export function ledgerModule(data: Data): string {
  return `${GENERATED}
import { deepFreeze } from "../deepFreeze.ts";
import type { Ledger } from "../types.ts";

/**
 * What accounts for every number, date and name of the document: how many there are, how many facts hold, and which are
 * excused and why.
 *
 * @category Lookups
 */
export const ledger: Ledger = /* @__PURE__ */ deepFreeze(${literal(ledgerSummary(ledger(data)))});
`;
}
