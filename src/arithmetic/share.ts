import { boundsOf, divide, finite, type Interval, intervalOf, type Quotient } from "../bounds/interval.ts";
import { weakestBasis } from "../bounds/weakestBasis.ts";
import { requireSame } from "../input/requireSame.ts";
import { takeValuedFigure } from "../input/takeFigure.ts";
import { takeFlag } from "../input/takeFlag.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import { FactError } from "../model/FactError.ts";
import type { ValuedFigure } from "../model/figure.ts";
import type { Share } from "../model/results.ts";
import { relationBetween } from "../overlap/disjointness.ts";
import { caveatsOf } from "./caveatsOf.ts";
import { describePeriod } from "./describePeriod.ts";

/** Options of {@link share}. */
export interface ShareOptions {
  /** `true` takes the first figure for a part of the second where the document does not say so. */
  readonly assumePartOf?: boolean;
}

/** What the caller has to assume for the first to be a part of the second, or an error where nothing could help. */
function assumptionsOf(part: ValuedFigure, whole: ValuedFigure, assumePartOf: boolean): string[] {
  const relation = relationBetween(part, whole);
  if (relation?.relation === "partOf" && relation.a === part.id) return [];
  const says = relation === undefined ? "does not say so" : `says otherwise: ${relation.ground}`;
  if (relation?.relation === "disjoint" || relation?.relation === "partOf" || !assumePartOf) {
    throw new FactError(
      "not-part-of",
      [part.id, whole.id],
      `share needs ${part.id} to be a part of ${whole.id}; the document ${says}${says.endsWith(".") ? "" : "."}`,
      relation === undefined || relation.relation === "mayOverlap"
        ? "If you know that it is, call share(part, whole, { assumePartOf: true })."
        : "Compare the two with ratio(a, b).",
    );
  }
  return [`${part.id} is taken to be a part of ${whole.id}; the document does not say so.`];
}

function requireOnePeriod(part: ValuedFigure, whole: ValuedFigure): void {
  const [ofPart, ofWhole] = [describePeriod(part.period), describePeriod(whole.period)];
  if (ofPart === ofWhole) return;
  throw new FactError(
    "mixed-periods",
    [part.id, whole.id],
    `share needs one period, but that of ${part.id} is ${ofPart} and that of ${whole.id} is ${ofWhole}.`,
    "Pass figures of one period, or compare the two with ratio(a, b).",
  );
}

function requirePossible(part: ValuedFigure, whole: ValuedFigure): void {
  if (whole.value <= 0) {
    throw new FactError(
      "zero-base",
      [whole.id],
      `share divides by ${whole.id}, which is ${whole.value}.`,
      "Pass a whole above zero.",
    );
  }
  if (part.value > whole.value) {
    throw new FactError(
      "not-part-of",
      [part.id, whole.id],
      `share got a part that exceeds its whole as printed: ${part.id} is ${part.value}, ${whole.id} is ${whole.value}.`,
      "Check the order: share(part, whole).",
    );
  }
  const [{ min, minIncluded }, { max, maxIncluded }] = [part.bounds, whole.bounds];
  if (min === null || max === null || min < max || (min === max && minIncluded && maxIncluded)) return;
  throw new FactError(
    "not-part-of",
    [part.id, whole.id],
    `share got a part that exceeds its whole: ${part.id} is at least ${min}, ${whole.id} at most ${max}.`,
    "Check the order: share(part, whole).",
  );
}

/** A whole is no less than its part, which says more of it than its own words. */
function narrowed(whole: Interval, part: Interval): Interval {
  return part.min > whole.min ? { ...whole, min: part.min, minIncluded: part.minIncluded } : whole;
}

/** No part exceeds its whole, and what is not below zero has no share below zero. */
function possible(percent: Interval, part: Interval): Interval {
  return {
    ...percent,
    ...(percent.min < 0 && part.min >= 0 ? { min: 0, minIncluded: true } : {}),
    ...(percent.max > 100 ? { max: 100, maxIncluded: true } : {}),
  };
}

/**
 * A part in percent of its whole, with its limits; never above 100, since a part is no more than its whole.
 *
 * @param part - A figure with a value.
 * @param whole - A figure of the same unit and period, above zero, that contains the part.
 * @param options - `{ assumePartOf: true }` where the document does not say that it does.
 * @returns A frozen result in percent, not rounded.
 * @throws {@link FactError} `not-part-of`, `mixed-units`, `mixed-periods`, `zero-base`, `no-value`, `out-of-range`,
 * `invalid-input`.
 *
 * @example
 * ```ts
 * share(agriculturalTrade2009, goodsTrade2009, { assumePartOf: true }).value.toFixed(1); // => "16.5"
 * ```
 *
 * @category Arithmetic
 */
export function share<Unit extends string>(
  part: ValuedFigure<Unit>,
  whole: ValuedFigure<NoInfer<Unit>>,
  options: ShareOptions = {},
): Share {
  const assumePartOf = takeFlag(options, "assumePartOf", false, "share");
  const inputs = [takeValuedFigure(part, "share"), takeValuedFigure(whole, "share")] as const;
  requireSame("unit", inputs, "share");
  requireOnePeriod(...inputs);
  requirePossible(...inputs);
  const assumptions = assumptionsOf(...inputs, assumePartOf);
  const [of, by] = inputs;
  const { basis, basisFrom } = weakestBasis(inputs);
  const ofPart = intervalOf(of.bounds);
  const percentOf: Quotient = (amount, all) => (amount * 100) / all;
  const result: Share = {
    operation: "share",
    unit: "percent",
    value: finite(percentOf(of.value, by.value), [of.id, by.id], "share"),
    bounds: boundsOf(possible(divide(ofPart, narrowed(intervalOf(by.bounds), ofPart), percentOf), ofPart), basis),
    basisFrom,
    inputs,
    assumptions,
    caveats: caveatsOf(inputs),
  };
  return deepFreeze(result);
}
