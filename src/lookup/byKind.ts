import { facts } from "../facts/facts.ts";
import type { FactsByKind } from "../facts/factTypes.ts";
import type { FactsOf } from "./AnyCase.ts";
import { findKind, type KindName } from "./findKind.ts";

/**
 * The facts of one kind.
 *
 * @param kind - The kind, such as `"amount"`, in any case.
 * @returns A frozen array in document order.
 * @throws {@link FactError} `unknown-name`, with the nearest names, where JavaScript passes one that does not exist.
 *
 * @example
 * ```ts
 * byKind("percent").map(({ id }) => id); // => ["agricultural-trade-growth"]
 * ```
 *
 * @category Lookups
 */
export function byKind<Name extends KindName>(kind: Name): readonly FactsOf<FactsByKind, Lowercase<Name>>[] {
  const found = findKind(kind, "byKind");
  return Object.freeze(facts.filter((fact) => fact.kind === found) as FactsOf<FactsByKind, Lowercase<Name>>[]);
}
