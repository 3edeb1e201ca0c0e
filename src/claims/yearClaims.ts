import { elapsed } from "../arithmetic/elapsed.ts";
import type { DatedEvent } from "../model/fact.ts";
import type { ValuedFigure } from "../model/figure.ts";
import { asPrinted } from "./asPrinted.ts";
import type { Finding } from "./ClaimCheck.ts";
import { type ClaimFinding, claimReason } from "./claimReason.ts";
import { countOthers, verdictOnNumber } from "./passingValues.ts";

/** An event whose date is printed, so that years can be counted from it. */
function hasPrintedDate(event: DatedEvent | undefined): event is DatedEvent {
  return event !== undefined && event.date.inferred === undefined;
}

function whyNotCounted(
  event: DatedEvent | undefined,
  code: "no-beginning" | "no-end",
  printed: ValuedFigure,
): ClaimFinding {
  return event === undefined
    ? claimReason(code, { printed: printed.id })
    : claimReason("date-from-claim", { event: event.id });
}

/** Years as a sentence prints them. */
function roundedYears(years: number): number {
  return Number(years.toFixed(2));
}

/** “Six years after”: the years from one event to another. */
export function yearsBetween(from: DatedEvent | undefined, to: DatedEvent | undefined, printed: ValuedFigure): Finding {
  const undetermined = (reason: ClaimFinding): Finding => ({
    verdict: "undetermined",
    printed: asPrinted(printed),
    recomputed: null,
    otherValuesThatPass: null,
    reason,
  });
  if (!hasPrintedDate(from)) return undetermined(whyNotCounted(from, "no-beginning", printed));
  if (!hasPrintedDate(to)) return undetermined(whyNotCounted(to, "no-end", printed));

  const { value, bounds } = elapsed(from, to);
  return {
    verdict: verdictOnNumber(value, bounds, printed, 1),
    printed: asPrinted(printed),
    recomputed: { value, unit: "years", bounds },
    otherValuesThatPass: countOthers(bounds, printed, 1),
    reason: claimReason("years-between", { from: from.date.value, to: to.date.value, years: roundedYears(value) }),
  };
}

/**
 * “Renewed every 5 years”: the years from the first event to the last are a multiple of them. That is all two dates
 * can show, so the verdict is never stronger than `consistent`.
 */
export function multipleOfYears(from: DatedEvent, to: DatedEvent, printed: ValuedFigure): Finding {
  const { value, bounds } = elapsed(from, to);
  // Whatever the dates leave open, no other whole number of years lies within the bounds.
  const fits = (years: number) => value % years === 0;
  const others = Array.from({ length: Math.floor(value) }, (_, index) => index + 1).filter(
    (years) => years !== printed.value && fits(years),
  );

  const values = { from: from.date.value, to: to.date.value, years: roundedYears(value), interval: printed.value };
  return {
    verdict: fits(printed.value) ? "consistent" : "inconsistent",
    printed: asPrinted(printed),
    recomputed: { value, unit: "years", bounds },
    otherValuesThatPass: others.length,
    reason: claimReason(fits(printed.value) ? "multiple-of-years" : "no-multiple-of-years", values),
  };
}
