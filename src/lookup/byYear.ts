import { facts } from "../facts/facts.ts";
import type { DocumentFact, FactsByYear } from "../facts/factTypes.ts";
import { requireYear } from "./requireYear.ts";
import { yearsOf } from "./yearsOf.ts";

/**
 * The facts whose date or period names a year.
 *
 * “Since 2006” names 2006 and no later year; “from 2009 to 2020” names those two. A date that is inferred counts, and
 * the fact says that it is. A year nothing names gives an empty array.
 *
 * @param year - A whole number, such as `2021`.
 * @returns A frozen array in document order.
 * @throws {@link FactError} `invalid-input` for anything but a whole number.
 *
 * @example
 * ```ts
 * byYear(1827).map(({ id }) => id); // => ["diplomatic-relations-established"]
 * ```
 *
 * @category Lookups
 */
export function byYear<Year extends number>(
  year: Year,
): readonly (Year extends keyof FactsByYear ? FactsByYear[Year] : DocumentFact)[] {
  const wanted = requireYear(year, "byYear");
  type Found = Year extends keyof FactsByYear ? FactsByYear[Year] : DocumentFact;
  return Object.freeze(facts.filter((fact) => yearsOf(fact).includes(wanted)) as Found[]);
}
