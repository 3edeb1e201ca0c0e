import { withPlainSpaces } from "../read/nameOccurrences.ts";
import { places } from "./places.ts";

/** Something with an id and the texts it is called by. */
export interface Named {
  readonly id: string;
  readonly texts: readonly string[];
}

/** The ids of what a text names. */
export function namesIn(text: string, named: readonly Named[]): Set<string> {
  const spaced = withPlainSpaces(text);
  return new Set(
    named.filter(({ texts }) => texts.some((name) => places(name, spaced).length > 0)).map(({ id }) => id),
  );
}
