import type { DocumentFact } from "../facts/factTypes.ts";
import { findById } from "./findById.ts";

/**
 * The fact whose id is the text, or `undefined`: for ids that come from outside, such as a query string.
 *
 * White space around the id and the case of its letters do not matter. Nothing is guessed: a text that is near an id
 * is not that id.
 *
 * @param text - Any text.
 * @returns The fact, or `undefined` where no fact has that id.
 *
 * @example
 * ```ts
 * findFact("nobody-knows"); // => undefined
 * ```
 *
 * @category Lookups
 */
export function findFact(text: string): DocumentFact | undefined {
  return typeof text === "string" ? findById(text.trim().toLowerCase()) : undefined;
}
