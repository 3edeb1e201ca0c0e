import { ledger } from "../ledger/ledger.ts";
import { ledgerSummary } from "../ledger/ledgerSummary.ts";
import type { Data } from "../load/shapes.ts";
import { GENERATED } from "./factModule.ts";
import { literal } from "./literal.ts";

/** `ledger.ts`: what accounts for the numbers, dates and names of the document. */
export function ledgerModule(data: Data): string {
  return `${GENERATED}
import { deepFreeze } from "../model/deepFreeze.ts";
import type { Ledger } from "../model/document.ts";

/**
 * What accounts for every number, date and name of the document: how many there are, how many facts hold, and which are
 * exempted and why.
 *
 * @category Lookups
 */
export const ledger: Ledger = /* @__PURE__ */ deepFreeze(${literal(ledgerSummary(ledger(data)))});
`;
}
