import { join } from "node:path";
import { ledger } from "../../../pipeline/ledger/ledger.ts";
import { loadData } from "../../../pipeline/verify/loadData.ts";

const folder = join(import.meta.dirname, "../../../data");

/** The document, and the words of it that no fact holds. */
export interface DocumentText {
  readonly text: string;
  readonly exempted: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
}

/** Reads the document and the words of it that no fact holds from the verified data. */
export function readDocument(): DocumentText {
  const { data, problems } = loadData(folder);
  if (data === undefined) throw new Error(`The data has ${problems.length} problems: npm run check:data lists them.`);

  const exempted = ledger(data).flatMap(({ token: { start, end }, exemption }) =>
    exemption === null ? [] : [{ start, end, reason: exemption }],
  );
  return { text: data.text, exempted };
}
