import { ledger } from "../../pipeline/ledger/ledger.ts";
import { loadData } from "../../pipeline/load/loadData.ts";
import type { Excuses } from "./documentPage.ts";

/** The document’s text and the words of it that no fact holds, from the verified data. */
export function readDocument(folder: string): { text: string; excuses: Excuses } {
  const { data, problems } = loadData(folder);
  if (data === undefined) throw new Error(`The data has ${problems.length} problems: npm run check:data lists them.`);
  const excused = ledger(data).filter(({ exemption }) => exemption !== null);
  const reasons = [...new Set(excused.map(({ exemption }) => exemption ?? ""))];
  const words = excused.map(({ token: { start, end }, exemption }) => ({
    start,
    end,
    reason: reasons.indexOf(exemption ?? ""),
  }));
  return { text: data.text, excuses: { words, reasons } };
}
