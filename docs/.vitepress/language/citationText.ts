import type { CslItem } from "../../../src/index.ts";

/** A citation as text to copy; an item for a reference manager is a list of one in JSON. */
export function citationText(citation: string | CslItem): string {
  return typeof citation === "string" ? citation : JSON.stringify([citation], null, 2);
}
