import type { Data } from "../load/shapes.ts";
import { withPlainSpaces } from "./nameOccurrences.ts";

/** The agencies a piece of the document names, in order; a longer name hides those inside it: “INL Lima” is not “INL”. */
export function agenciesNamed(piece: string, agencies: Data["agencies"]): string[] {
  const names = agencies
    .flatMap(({ value: { id, name, aliases } }) => [name, ...aliases].map((words) => ({ id, words })))
    .sort((a, b) => b.words.length - a.words.length);

  let rest = withPlainSpaces(piece);
  const found: { id: string; at: number }[] = [];
  for (const { id, words } of names) {
    for (let at = rest.indexOf(words); at >= 0; at = rest.indexOf(words)) {
      found.push({ id, at });
      rest = rest.slice(0, at) + "\0".repeat(words.length) + rest.slice(at + words.length);
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ id }) => id))];
}
