import { byAgency } from "../lookup/byAgency.ts";
import { type AgencyName, findAgency } from "../lookup/findAgency.ts";
import { FactError } from "../model/FactError.ts";
import type { Amount, Fact } from "../model/fact.ts";
import type { Total } from "../model/result.ts";
import { type TotalOptions, total } from "./total.ts";

/**
 * The total of the dollar amounts the document credits to an agency and its offices, alone or jointly.
 *
 * It is the `total` of these amounts, whatever part of a joint amount is the agency's own: the document does not divide it.
 *
 * @param agency - The agency's id, its name, or any other name it is known by.
 * @param options - Those of `total`.
 * @returns A frozen total in U.S. dollars; ask `additive` before reading `value`.
 * @throws {@link FactError} `unknown-name`; `nothing-to-add` where the document credits the agency with no amount; what
 * `total` throws.
 *
 * @example
 * ```ts
 * totalByAgency("usaid").bounds.min; // => 3700000000
 * ```
 *
 * @category Arithmetic
 */
export function totalByAgency(agency: AgencyName, options: TotalOptions = {}): Total<"USD"> {
  const { id, name } = findAgency(agency, "totalByAgency");
  const amounts = (byAgency(agency) as readonly Fact[]).filter((fact): fact is Amount => fact.kind === "amount");
  if (amounts.length > 0) return total(amounts, options);
  throw new FactError(
    "nothing-to-add",
    [],
    `The document credits “${name}” with no dollar amount.`,
    `Look at what it is credited with: byAgency(${JSON.stringify(id)}).`,
  );
}
