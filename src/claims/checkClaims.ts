import { claims } from "../facts/claims.ts";
import { requireLocale } from "../input/requireLocale.ts";
import { requireOptions } from "../input/requireOptions.ts";
import { findById } from "../lookup/findById.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import type { Locale } from "../model/locale.ts";
import type { ClaimCheck } from "./ClaimCheck.ts";
import { checkClaim } from "./checkClaim.ts";

/** Options of {@link checkClaims}. */
export interface CheckClaimsOptions {
  /** The language of the claims and the reasons, such as `esPE` of `us-peru-relations/es-PE`. Default: English. */
  readonly locale?: Locale;
}

/**
 * Recomputes every statement the document derives from its others, such as “an increase of 167 percent”.
 *
 * A verdict speaks of the figures shown: whether those printed give the printed result, not whether it is true.
 *
 * @param options - The language. Quotes and printed words stay in English, as the document prints them.
 * @returns A frozen array in document order.
 * @throws {@link FactError} `invalid-input` for unknown options.
 *
 * @example
 * ```ts
 * checkClaims().find(({ id }) => id === "agricultural-trade-167-percent")?.verdict; // => "reproduces"
 * ```
 *
 * @category Claims
 */
export function checkClaims(options: CheckClaimsOptions = {}): readonly ClaimCheck[] {
  const locale = requireLocale(requireOptions(options, ["locale"], "checkClaims")["locale"], "claims", "checkClaims");
  return deepFreeze(claims.map((claim) => checkClaim(claim, findById, locale)));
}
