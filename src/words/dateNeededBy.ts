import type { DateRelation, InstantRelation } from "../model/vocabulary.ts";

/** The date a word needs where it does not go with the one it has: “on” a day, “in” or “by the end of” a longer time. */
export function dateNeededBy(
  relation: DateRelation | InstantRelation | undefined,
  date: string | null,
): string | undefined {
  const isDay = date?.length === 10;
  if (relation === "on") return isDay ? undefined : "a day";
  const isOfLongerTime = relation === "in" || relation === "byEndOf";
  return isOfLongerTime && (date === null || isDay) ? "a year or a month" : undefined;
}
