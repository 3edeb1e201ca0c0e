import type { DateRelation, InstantRelation } from "../model/vocabulary.ts";

/**
 * The kind of date that a relation needs, if its date is of another kind: “on” needs a day, “in” and “by the end of” a month or
 * a year. `undefined` if relation and date agree.
 */
export function dateNeededBy(
  relation: DateRelation | InstantRelation | undefined,
  date: string | null,
): string | undefined {
  const isDay = date?.length === 10;
  if (relation === "on") return isDay ? undefined : "a day";
  const isOfLongerTime = relation === "in" || relation === "byEndOf";
  return isOfLongerTime && (date === null || isDay) ? "a year or a month" : undefined;
}
