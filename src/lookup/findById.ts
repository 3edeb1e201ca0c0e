import { facts } from "../facts/facts.ts";
import type { DocumentFact } from "../facts/factTypes.ts";

let factsById: ReadonlyMap<unknown, DocumentFact> | undefined;

/** The fact of an id, from an index made at the first call. */
export function findById(id: unknown): DocumentFact | undefined {
  factsById ??= new Map(facts.map((fact) => [fact.id, fact]));
  return factsById.get(id);
}
