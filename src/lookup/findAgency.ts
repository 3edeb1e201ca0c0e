import { agencies } from "../facts/agencies.ts";
import type { AgencyIdByName } from "../facts/factTypes.ts";
import { agencyNamed, namesOfAgency } from "../input/agencyNamed.ts";
import type { Agency } from "../model/document.ts";
import type { AnyCase } from "./AnyCase.ts";
import { unknownName } from "./unknownName.ts";

/**
 * A name of an agency: its id, a form in which the document writes it, or another name it is known by; in any case.
 *
 * @category Types
 */
export type AgencyName = AnyCase<keyof AgencyIdByName>;

/** The agency of a name. */
export function findAgency(name: unknown, call: string): Agency {
  const found = typeof name === "string" ? agencyNamed(name) : undefined;
  if (found !== undefined) return found;
  const ids = agencies.map(({ id }) => id);
  throw unknownName(name, { call, what: "an agency", ids, names: agencies.flatMap(namesOfAgency) });
}
