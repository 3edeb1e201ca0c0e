import type { Locale } from "../../model/locale.ts";
import { cite } from "./cite.ts";
import { claims } from "./claims.ts";
import { explain } from "./explain.ts";
import { format } from "./format.ts";
import { label } from "./label.ts";

export type { Locale } from "../../model/locale.ts";

/**
 * Spanish as written in Peru, for `format`, `explain`, `label`, `cite` and `checkClaims`.
 *
 * Numbers are written as in Peru: `USD 17,200 millones`, `S/ 65,400 millones`, `89%`. The document’s quotes stay in
 * English and are marked as such.
 *
 * @example
 * ```ts
 * import { foreignAssistance2021, format } from "us-peru-relations";
 * import { esPE } from "us-peru-relations/es-PE";
 *
 * format(foreignAssistance2021, { locale: esPE }); // => "más de USD 98 millones"
 * ```
 *
 * @category Words
 */
export const esPE: Locale = { code: "es-PE", format, label, explain, cite, claims };
