import { agencies } from "../facts/agencies.ts";
import type { Agency } from "../model/document.ts";
import { plainName } from "../words/plainName.ts";

let agenciesByName: ReadonlyMap<string, Agency> | undefined;

/** The document's agency of an id, a name or an alias, in any case and with any spaces. */
export function agencyNamed(name: string): Agency | undefined {
  agenciesByName ??= new Map(
    agencies.flatMap((agency) => [agency.id, agency.name, ...agency.aliases].map((each) => [plainName(each), agency])),
  );
  return agenciesByName.get(plainName(name));
}

/** Agencies by their names as the document prints them; a name of the user's own stays as it is. */
export function agencyNames(names: readonly string[]): string[] {
  return names.map((name) => agencyNamed(name)?.name ?? name);
}

/** The department or agency of its own that stands behind a credited office; a name of the user's own without case. */
export function rootAgency(name: string): string {
  let agency = agencyNamed(name);
  for (let parent = agency?.parent; agency && parent; parent = agency?.parent) agency = agencyNamed(parent);
  return agency?.id ?? plainName(name);
}
