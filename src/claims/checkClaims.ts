import { claims } from "../facts/claims.ts";
import { findById } from "../lookup/findById.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import type { ClaimCheck } from "./ClaimCheck.ts";
import { checkClaim } from "./checkClaim.ts";

/**
 * Recomputes every statement the document derives from its others, such as “an increase of 167 percent”.
 *
 * A verdict speaks of the figures shown: whether those printed give the printed result, not whether it is true.
 *
 * @returns A frozen array in document order.
 *
 * @example
 * ```ts
 * checkClaims().find(({ id }) => id === "agricultural-trade-167-percent")?.verdict; // => "reproduces"
 * ```
 *
 * @category Claims
 */
export function checkClaims(): readonly ClaimCheck[] {
  return deepFreeze(claims.map((claim) => checkClaim(claim, findById)));
}
