import { facts } from "../facts/facts.ts";
import type { FactById, FactId } from "../facts/factTypes.ts";
import { findById } from "./findById.ts";
import { unknownName } from "./unknownName.ts";

// Inferred anew, so that a call within a call, total([fact(id)]), does not make the compiler weigh every fact.
type FactOf<Id extends FactId> = FactById[Id] extends infer Found ? Found : never;

/**
 * The fact of an id, with that very fact's type.
 *
 * It brings all facts into a bundle; where bytes count, import the constant itself.
 *
 * @param id - The id of a fact; an unknown one does not compile.
 * @returns The fact.
 * @throws {@link FactError} `unknown-name`, with the nearest ids, where JavaScript passes an id no fact has.
 *
 * @example
 * ```ts
 * fact("goods-trade-2021").value; // => 17200000000
 * ```
 *
 * @category Lookups
 */
export function fact<Id extends FactId>(id: Id): FactOf<Id> {
  const found = findById(id);
  if (found !== undefined) return found as FactOf<Id>;
  throw unknownName(id, { call: "fact", what: "a fact", ids: facts.map((each) => each.id) });
}
