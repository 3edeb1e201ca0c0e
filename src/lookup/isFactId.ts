import type { FactId } from "../facts/factTypes.ts";
import { findById } from "./findById.ts";

/**
 * Whether something is the id of a fact, exactly as written. The name of a constant, such as `goodsTrade2021`, is not an id.
 *
 * @param candidate - Anything.
 * @returns `true` for an id, which `fact` then takes.
 *
 * @example
 * ```ts
 * isFactId("goods-trade-2021"); // => true
 * isFactId("goods-trade-2022"); // => false
 * ```
 *
 * @category Lookups
 */
export function isFactId(candidate: unknown): candidate is FactId {
  return findById(candidate) !== undefined;
}
