import { facts } from "../facts/facts.ts";
import type { DocumentFact, FactsBySection } from "../facts/factTypes.ts";
import { sections } from "../facts/sections.ts";
import { unknownName } from "./unknownName.ts";

/**
 * The facts of one section of the document.
 *
 * @param section - The id of a section.
 * @returns A frozen array in document order.
 * @throws {@link FactError} `unknown-name`, with the nearest names, where JavaScript passes one that does not exist.
 *
 * @example
 * ```ts
 * bySection("pandemic-response").length; // => 10
 * ```
 *
 * @category Lookups
 */
export function bySection<Id extends keyof FactsBySection>(section: Id): readonly FactsBySection[Id][] {
  if (!sections.some(({ id }) => id === section)) {
    const ids = sections.map(({ id }) => id);
    throw unknownName("section", section, ids, "bySection");
  }
  return Object.freeze(facts.filter((fact: DocumentFact) => fact.section === section) as FactsBySection[Id][]);
}
