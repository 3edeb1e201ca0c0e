import type { EnumeratedList } from "../model/fact.ts";
import type { Bounds, ValuedFigure } from "../model/figure.ts";
import { asPrinted } from "./asPrinted.ts";
import type { Finding } from "./ClaimCheck.ts";
import { claimReason } from "./claimReason.ts";

/** The number of items of a list against the number printed for it. */
function countItems({ id, items, complete }: EnumeratedList, printed: string, value: number, unit: string): Finding {
  const count = items.length;
  const bounds: Bounds = complete
    ? { min: count, max: count, minIncluded: true, maxIncluded: true, basis: "exact" }
    : { min: count, max: null, minIncluded: true, maxIncluded: false, basis: "exact" };

  const verdictOfOpenList = count < value ? "consistent" : "inconsistent";
  const verdictOfOthers = complete ? "inconsistent" : verdictOfOpenList;
  return {
    verdict: count === value ? "reproduces" : verdictOfOthers,
    printed,
    recomputed: { value: count, unit, bounds },
    otherValuesThatPass: complete ? Number(count !== value) : null,
    reason: claimReason(complete ? "closed-list" : "open-list", { list: id, items: count }),
  };
}

/** “In three areas: 1) … 2) … 3) …”: the list has as many items as the number before it says. */
export function countOfList(list: EnumeratedList, printed: ValuedFigure): Finding {
  return countItems(list, asPrinted(printed), printed.value, printed.unit);
}

/** “Both … and …”: the list has two items. */
export function pair(list: EnumeratedList): Finding {
  return countItems(list, "both", 2, "items");
}
