import type { DocumentFact } from "../facts/factTypes.ts";
import { findById } from "./findById.ts";

/**
 * The fact whose id is the text, or `undefined`: for ids that come from outside, such as a query string.
 *
 * White space around the id and the case of its letters do not matter. Nothing is guessed: neither a misspelled id nor
 * the name of a constant finds a fact. The id of `goodsTrade2021` is `goods-trade-2021`. `fact` answers a wrong id with
 * the nearest ones.
 *
 * @param text - Any text, or the `null` of an absent query parameter.
 * @returns The fact, or `undefined` if no fact has that id.
 *
 * @example
 * ```ts
 * findFact(" Goods-Trade-2021")?.id; // => "goods-trade-2021"
 * findFact(null); // => undefined
 * ```
 *
 * @category Lookups
 */
export function findFact(text: string | null | undefined): DocumentFact | undefined {
  return typeof text === "string" ? findById(text.trim().toLowerCase()) : undefined;
}
