import { agencies } from "../facts/agencies.ts";
import type { Agency } from "../model/document.ts";
import { plainName } from "../words/plainName.ts";

let agenciesByName: ReadonlyMap<string, Agency> | undefined;

/** Every name of an agency: its id, the names the document prints, and those it is also known by. */
export function namesOfAgency({ id, name, aliases, otherNames }: Agency): readonly string[] {
  return [id, name, ...aliases, ...otherNames];
}

/** The document's agency of any of its names, in any case and with any spaces. */
export function agencyNamed(name: string): Agency | undefined {
  agenciesByName ??= new Map(
    agencies.flatMap((agency) => namesOfAgency(agency).map((each) => [plainName(each), agency])),
  );
  return agenciesByName.get(plainName(name));
}
