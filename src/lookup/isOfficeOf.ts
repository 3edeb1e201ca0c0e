import { agencies } from "../facts/agencies.ts";

/** Whether an agency is the other, or an office of it at any depth, by the document's words. */
export function isOfficeOf(office: string, agency: string): boolean {
  let current: string | null = office;
  while (current !== null && current !== agency) {
    const id: string = current;
    current = agencies.find((each) => each.id === id)?.parent ?? null;
  }
  return current === agency;
}
