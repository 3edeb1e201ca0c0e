import { agencies } from "../facts/agencies.ts";
import type { AgencyIdByName } from "../facts/factTypes.ts";
import type { Agency } from "../model/document.ts";
import { unknownName } from "./unknownName.ts";

/**
 * A name of an agency: its id, any form in which the document writes it, or another name people use for it.
 *
 * @category Types
 */
export type AgencyName = keyof AgencyIdByName;

function namesOf({ id, name, aliases, otherNames }: Agency): readonly string[] {
  return [id, name, ...aliases, ...otherNames];
}

/** The agency of an id, name, alias or other name. */
export function findAgency(name: string, call: string): Agency {
  const found = agencies.find((agency) => namesOf(agency).includes(name));
  if (found === undefined) throw unknownName("agency", name, agencies.flatMap(namesOf), call);
  return found;
}
