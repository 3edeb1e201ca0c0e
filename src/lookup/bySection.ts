import { facts } from "../facts/facts.ts";
import type { DocumentFact, FactsBySection, SectionIdByName } from "../facts/factTypes.ts";
import type { FactsOf, IdOfName } from "./AnyCase.ts";
import { findSection, type SectionName } from "./findSection.ts";

/**
 * The facts of one section of the document.
 *
 * @param section - The id or the title of a section, in any case.
 * @returns A frozen array in document order.
 * @throws {@link FactError} `unknown-name`, with the nearest names, where JavaScript passes one that does not exist.
 *
 * @example
 * ```ts
 * bySection("pandemic-response").length; // => 11
 * ```
 *
 * @category Lookups
 */
export function bySection<Name extends SectionName>(
  section: Name,
): readonly FactsOf<FactsBySection, IdOfName<SectionIdByName, Name>>[] {
  const { id } = findSection(section, "bySection");
  return Object.freeze(
    facts.filter((fact: DocumentFact) => fact.section === id) as FactsOf<
      FactsBySection,
      IdOfName<SectionIdByName, Name>
    >[],
  );
}
