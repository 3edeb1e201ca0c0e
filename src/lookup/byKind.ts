import { facts } from "../facts/facts.ts";
import type { DocumentFact, FactsByKind } from "../facts/factTypes.ts";
import { unknownName } from "./unknownName.ts";

/**
 * The facts of one kind.
 *
 * @param kind - The kind, such as `"amount"`.
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
export function byKind<Kind extends keyof FactsByKind>(kind: Kind): readonly FactsByKind[Kind][] {
  const found = facts.filter((fact) => fact.kind === kind);
  if (found.length === 0) {
    const kinds = [...new Set(facts.map((fact: DocumentFact) => fact.kind))];
    throw unknownName("kind", kind, kinds, "byKind");
  }
  return Object.freeze(found as FactsByKind[Kind][]);
}
