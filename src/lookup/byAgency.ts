import { facts } from "../facts/facts.ts";
import type { AgencyIdByName, FactsByAgency } from "../facts/factTypes.ts";
import { requireFlag } from "../input/requireFlag.ts";
import type { FactsOf, IdOfName } from "./AnyCase.ts";
import { type AgencyName, findAgency } from "./findAgency.ts";
import { isOfficeOf } from "./isOfficeOf.ts";

/** Options of {@link byAgency}. */
export interface ByAgencyOptions {
  /** `false` leaves out facts credited only to the agency's offices. Default: `true`. */
  readonly offices?: boolean;
}

/**
 * The facts the document credits to an agency, alone or jointly, its offices included.
 *
 * An office belongs to an agency where the document's own words say so: State/PRM to State. An agency the document
 * credits with nothing itself gives what its offices are credited with.
 *
 * @param agency - The agency's id, its name, or any other name it is known by, in any case.
 * @param options - `{ offices: false }` for the agency itself alone.
 * @returns A frozen array in document order.
 * @throws {@link FactError} `unknown-name`, with the nearest names, where JavaScript passes one that does not exist;
 * `invalid-input` for other options.
 *
 * @example
 * ```ts
 * byAgency("Department of Labor").map(({ id }) => id); // => ["anti-trafficking-agencies"]
 * byAgency("SOUTHCOM").length; // => 7
 * ```
 *
 * @category Lookups
 */
export function byAgency<Name extends AgencyName>(
  agency: Name,
  options: ByAgencyOptions = {},
): readonly FactsOf<FactsByAgency, IdOfName<AgencyIdByName, Name>>[] {
  const { id } = findAgency(agency, "byAgency");
  const withOffices = requireFlag(options, "offices", true, "byAgency");
  const isCredited = (credited: string) => (withOffices ? isOfficeOf(credited, id) : credited === id);
  const found = facts.filter((fact) => fact.agencies.some(isCredited));
  return Object.freeze(found as FactsOf<FactsByAgency, IdOfName<AgencyIdByName, Name>>[]);
}
