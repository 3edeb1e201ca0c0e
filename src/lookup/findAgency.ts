import { agencies } from "../facts/agencies.ts";
import type { AgencyIdByName } from "../facts/factTypes.ts";
import type { Agency } from "../model/document.ts";
import { unknownName } from "./unknownName.ts";

/**
 * A name of an agency: its id, or any form in which the document writes it.
 *
 * @category Types
 */
export type AgencyName = keyof AgencyIdByName;

/** The agency of an id, name or alias. */
export function findAgency(name: string, call: string): Agency {
  const found = agencies.find((agency) => [agency.id, agency.name, ...agency.aliases].includes(name));
  if (found === undefined) {
    const names = agencies.flatMap((agency) => [agency.id, agency.name, ...agency.aliases]);
    throw unknownName("agency", name, names, call);
  }
  return found;
}
