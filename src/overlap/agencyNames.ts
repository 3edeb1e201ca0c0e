import { agencyNamed } from "../input/agencyNamed.ts";
import { plainName } from "../words/plainName.ts";

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
