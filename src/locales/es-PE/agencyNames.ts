import type { DatedEvent } from "../../model/fact.ts";
import type { Figure } from "../../model/figure.ts";
import { agencies } from "./labels.ts";
import { spanishList } from "./spanishList.ts";

/** The agencies a figure credits, in Spanish; a name of one’s own as it is. */
export function agencyNamesOf(figure: Figure | DatedEvent | undefined): string {
  return spanishList(
    (figure?.agencies ?? []).map((id) => (Object.hasOwn(agencies, id) ? (agencies[id] as string) : id)),
  );
}
