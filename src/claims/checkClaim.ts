import { elapsed } from "../arithmetic/elapsed.ts";
import { growth } from "../arithmetic/growth.ts";
import { isMoreThan } from "../arithmetic/isMoreThan.ts";
import { format } from "../format/format.ts";
import type { Claim } from "../model/document.ts";
import { FactError } from "../model/FactError.ts";
import type { DatedEvent, EnumeratedList, Fact } from "../model/fact.ts";
import type { Bounds, ValuedFigure } from "../model/figure.ts";
import type { Quantity } from "../model/result.ts";
import { readNumber } from "../words/readNumber.ts";
import { overlap, type Verdict } from "./verdictOf.ts";

/** A derived statement of the document, recomputed. */
export interface ClaimCheck {
  /** The claim’s id. */
  readonly id: string;
  /** The statement, in the project’s words. */
  readonly claim: string;
  /** The words of the document that make it. */
  readonly quote: string;
  /** What the figures show. */
  readonly verdict: Verdict;
  /** The derived figure as printed, with its hedge; `null` where the statement prints none. */
  readonly printed: string | null;
  /** The figure recomputed, with its limits; `null` where it cannot be. */
  readonly recomputed: Quantity | null;
  /** How many other values in the form of the printed one would also have passed; `null` where there is no end to them. */
  readonly otherValuesThatPass: number | null;
  /** What was computed from which figures, in a sentence. */
  readonly reason: string;
  /** Ids of the facts it was computed from. */
  readonly inputs: readonly string[];
}

/** Where the facts of a claim are looked up. */
export type FindFact = (id: string) => Fact | undefined;

type Finding = Pick<ClaimCheck, "verdict" | "printed" | "recomputed" | "otherValuesThatPass" | "reason">;

function asPrinted({ hedge, written = "" }: ValuedFigure): string {
  return hedge === null || hedge === undefined ? written : `${hedge} ${written}`;
}

/** How many other numbers, printed to the same place, would have limits that share a number with those computed. */
function countOthers(computed: Bounds, { value, bounds }: ValuedFigure, step: number): number | null {
  if (computed.min === null || computed.max === null || bounds.min === null || bounds.max === null) return null;
  const [below, above] = [value - bounds.min, bounds.max - value];
  const passes = (multiple: number) =>
    overlap(computed, { ...bounds, min: multiple * step - below, max: multiple * step + above });
  let first = Math.ceil((computed.min - above) / step);
  let last = Math.floor((computed.max + below) / step);
  // Only at the two ends can limits touch without sharing a number.
  if (!passes(first)) first += 1;
  if (!passes(last)) last -= 1;
  return Math.max(0, last - first + 1 - (overlap(computed, bounds) ? 1 : 0));
}

function verdictOnNumber(value: number, bounds: Quantity["bounds"], printed: ValuedFigure, step: number): Verdict {
  if (printed.hedge === null && Math.round(value / step) * step === printed.value) return "reproduces";
  return overlap(bounds, printed.bounds) ? "consistent" : "inconsistent";
}

function percentChange(from: ValuedFigure, to: ValuedFigure, printed: ValuedFigure): Finding {
  const { percent } = growth(from as ValuedFigure<string, string, string>, to as ValuedFigure<string, string, string>);
  const number = readNumber(printed.written ?? "");
  const step = number?.type === "number" ? 10 ** number.step : 1;
  return {
    verdict: verdictOnNumber(percent.value, percent.bounds, printed, step),
    printed: asPrinted(printed),
    recomputed: percent,
    otherValuesThatPass: countOthers(percent.bounds, printed, step),
    reason: `From ${asPrinted(from)} to ${asPrinted(to)} is ${format(percent)}; their limits leave ${format(percent, { style: "bounds" })}.`,
  };
}

function increase(from: ValuedFigure, to: ValuedFigure): Finding {
  const isGreater = isMoreThan(to, from);
  const verdicts = { true: "reproduces", false: "inconsistent", undefined: "consistent" } as const;
  return {
    verdict: verdicts[`${isGreater}`],
    printed: null,
    recomputed: null,
    otherValuesThatPass: null,
    reason: `${asPrinted(to)} is ${isGreater === true ? "greater" : isGreater === false ? "not greater" : "not surely greater"} than ${asPrinted(from)} at every value their limits allow.`,
  };
}

/** A claim that rests on a date the document does not print, or prints only by way of the claim itself. */
function withoutDate(event: DatedEvent | undefined, printed: ValuedFigure, end: string): Finding | undefined {
  if (event !== undefined && event.date.inferred === undefined) return undefined;
  return {
    verdict: "undetermined",
    printed: asPrinted(printed),
    recomputed: null,
    otherValuesThatPass: null,
    reason:
      event === undefined
        ? `The document does not print the ${end} of the ${asPrinted(printed)} years.`
        : `The document does not print the date of ${event.id}; it follows only from the statement itself.`,
  };
}

function yearsBetween(from: DatedEvent | undefined, to: DatedEvent | undefined, printed: ValuedFigure): Finding {
  const missing = withoutDate(from, printed, "beginning") ?? withoutDate(to, printed, "end");
  if (missing || from === undefined || to === undefined) return missing as Finding;
  const { value, bounds } = elapsed(from, to);
  return {
    verdict: verdictOnNumber(value, bounds, printed, 1),
    printed: asPrinted(printed),
    recomputed: { value, unit: "years", bounds },
    otherValuesThatPass: countOthers(bounds, printed, 1),
    reason: `From ${from.date.value} to ${to.date.value} it is ${value} years.`,
  };
}

function multipleOfYears(from: DatedEvent, to: DatedEvent, printed: ValuedFigure): Finding {
  const { value, bounds } = elapsed(from, to);
  const [min, max] = [bounds.min ?? 0, bounds.max ?? 0];
  // The time between two dates is more than the lower limit and less than the upper.
  const fits = (years: number) => (Math.floor(min / years) + 1) * years < max;
  const verdict = value % printed.value === 0 ? "reproduces" : fits(printed.value) ? "consistent" : "inconsistent";
  const others = Array.from({ length: Math.floor(max) }, (_, index) => index + 1).filter(
    (years) => years !== printed.value && fits(years),
  );
  return {
    verdict,
    printed: asPrinted(printed),
    recomputed: { value, unit: "years", bounds },
    otherValuesThatPass: others.length,
    reason: `From ${from.date.value} to ${to.date.value} it is ${value} years, ${value % printed.value === 0 ? "" : "not "}a multiple of ${printed.value}.`,
  };
}

function countOfList({ id, items, complete }: EnumeratedList, printed: ValuedFigure): Finding {
  const count = items.length;
  const isMatch = complete ? count === printed.value : count <= printed.value;
  return {
    verdict: count === printed.value ? "reproduces" : isMatch ? "consistent" : "inconsistent",
    printed: asPrinted(printed),
    recomputed: {
      value: count,
      unit: printed.unit,
      bounds: { min: count, max: complete ? count : null, minIncluded: true, maxIncluded: complete, basis: "exact" },
    },
    otherValuesThatPass: complete ? (isMatch ? 0 : 1) : null,
    reason: `${id} has ${count} items${complete ? "" : " and is open"}.`,
  };
}

function partOfWhole(part: ValuedFigure, whole: ValuedFigure): Finding {
  const isTooMuch = isMoreThan(part, { ...whole, unit: part.unit });
  return {
    verdict: isTooMuch === true ? "inconsistent" : "consistent",
    printed: asPrinted(part),
    recomputed: null,
    otherValuesThatPass: whole.bounds.max === null ? null : Math.floor(whole.bounds.max) + (isTooMuch === true ? 1 : 0),
    reason: `${asPrinted(part)} ${part.unit} can be among ${asPrinted(whole)} ${whole.unit}; how many of them they are is not printed.`,
  };
}

/**
 * Recomputes one claim from the facts it names.
 *
 * @throws {@link FactError} `unknown-name` where a fact it names does not exist.
 */
export function checkClaim({ id, claim, source, check }: Claim, findFact: FindFact): ClaimCheck {
  const inputs: string[] = [];
  const find = <Found extends Fact | ValuedFigure>(name: string): Found => {
    const found = findFact(name);
    if (found === undefined) {
      throw new FactError(
        "unknown-name",
        [name],
        `The claim ${id} names the fact ${name}, which is not there.`,
        "Give checkClaim a lookup that knows it.",
      );
    }
    inputs.push(name);
    return found as Found;
  };
  const findEvent = (name: string | null) => (name === null ? undefined : find<DatedEvent>(name));
  const findings = (): Finding => {
    switch (check.method) {
      case "percentChange":
        return percentChange(find(check.from), find(check.to), find(check.printed));
      case "increase":
        return increase(find(check.from), find(check.to));
      case "yearsBetween":
        return yearsBetween(findEvent(check.from), findEvent(check.to), find(check.printed));
      case "multipleOfYears":
        return multipleOfYears(find(check.from), find(check.to), find(check.printed));
      case "countOfList":
        return countOfList(find(check.list), find(check.printed));
      case "partOfWhole":
        return partOfWhole(find(check.part), find(check.whole));
    }
  };
  return { id, claim, quote: source.quote, ...findings(), inputs };
}
