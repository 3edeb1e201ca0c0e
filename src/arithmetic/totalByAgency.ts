import { byAgency } from "../lookup/byAgency.ts";
import { type AgencyName, findAgency } from "../lookup/findAgency.ts";
import { isOfficeOf } from "../lookup/isOfficeOf.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import { FactError } from "../model/FactError.ts";
import type { Amount } from "../model/fact.ts";
import type { BoundedTotal, Total } from "../model/results.ts";
import { agencyNames } from "../overlap/disjointness.ts";
import { total } from "./total.ts";

/**
 * The total of the dollar amounts the document credits to an agency and its offices.
 *
 * An amount credited jointly with another agency counts in the upper limit and never in the lower, because the
 * document does not divide it. With a joint amount the total has no `value`.
 *
 * @param agency - The agency's id, its name, or any alias the text uses.
 * @returns A frozen total in U.S. dollars; ask `additive` before reading `value`.
 * @throws {@link FactError} `unknown-name`; `nothing-to-add` where the document credits the agency with no amount.
 *
 * @example
 * ```ts
 * totalByAgency("usaid").bounds.min; // => 3700000000
 * ```
 *
 * @category Arithmetic
 */
export function totalByAgency(agency: AgencyName): Total<"USD"> {
  const { id, name } = findAgency(agency, "totalByAgency");
  const amounts = (byAgency(agency) as readonly (Amount | { kind: "other" })[]).filter(
    (fact): fact is Amount => fact.kind === "amount",
  );
  if (amounts.length === 0) {
    throw new FactError(
      "nothing-to-add",
      [],
      `The document credits no dollar amount to ${name}.`,
      `Look at what it is credited with: byAgency(${JSON.stringify(id)}).`,
    );
  }
  const all = total(amounts);
  const joint = amounts.filter(({ agencies }) => !agencies.every((credited) => isOfficeOf(credited, id)));
  if (joint.length === 0) return all;
  const own = amounts.filter((amount) => !joint.includes(amount));
  const lower = own.length === 0 ? undefined : total(own).bounds;
  const result: BoundedTotal<"USD"> = {
    operation: "total",
    unit: "USD",
    additive: false,
    bounds: { ...all.bounds, min: lower?.min ?? null, minIncluded: lower?.minIncluded ?? false },
    basisFrom: all.basisFrom,
    inputs: all.inputs,
    conflicts: all.additive ? [] : all.conflicts,
    conflictCount: all.additive ? 0 : all.conflictCount,
    assumptions: all.assumptions,
    caveats: [
      ...joint.map(
        (amount) =>
          `${amount.id} is credited jointly (${agencyNames(amount.agencies)}); it counts in the upper limit only.`,
      ),
      ...all.caveats,
    ],
  };
  return deepFreeze(result);
}
