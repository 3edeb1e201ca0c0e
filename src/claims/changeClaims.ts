import { growth } from "../arithmetic/growth.ts";
import type { ValuedFigure } from "../model/figure.ts";
import { readNumber } from "../words/readNumber.ts";
import { asPrinted } from "./asPrinted.ts";
import { isPossiblyMore, isSurelyMore } from "./bounds.ts";
import type { Finding } from "./ClaimCheck.ts";
import { claimReason } from "./claimReason.ts";
import { countOthers, verdictOnNumber } from "./passingValues.ts";

type OfSeries = ValuedFigure<string, string, string>;

/** “An increase of 167 percent”: the change from one figure to the other, in percent. */
export function percentChange(from: ValuedFigure, to: ValuedFigure, printed: ValuedFigure): Finding {
  const { percent } = growth(from as OfSeries, to as OfSeries);
  const { value, unit, bounds } = percent;
  const number = readNumber(printed.written ?? "");
  const step = number?.type === "number" ? 10 ** number.step : 1;

  return {
    verdict: verdictOnNumber(value, bounds, printed, step),
    printed: asPrinted(printed),
    recomputed: { value, unit, bounds },
    otherValuesThatPass: countOthers(bounds, printed, step),
    reason: claimReason("percent-change", {
      from: from.id,
      to: to.id,
      percent: Number(value.toFixed(2)),
      // Away from each other, so that rounding never leaves out what is allowed.
      ...(bounds.min === null ? {} : { min: Math.floor(bounds.min * 100) / 100 }),
      ...(bounds.max === null ? {} : { max: Math.ceil(bounds.max * 100) / 100 }),
    }),
  };
}

/** “Increased from … to …”: the second figure is more than the first. */
export function increase(from: ValuedFigure, to: ValuedFigure): Finding {
  const unprinted = { printed: null, recomputed: null, otherValuesThatPass: null };
  const values = { from: from.id, to: to.id };

  if (isSurelyMore(to.bounds, from.bounds)) {
    return { verdict: "reproduces", ...unprinted, reason: claimReason("increase", values) };
  }
  if (isPossiblyMore(to.bounds, from.bounds)) {
    return { verdict: "consistent", ...unprinted, reason: claimReason("possible-increase", values) };
  }
  return { verdict: "inconsistent", ...unprinted, reason: claimReason("no-increase", values) };
}
