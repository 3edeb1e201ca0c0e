import type { Bounds } from "../model/figure.ts";
import type { FormatWords, SpokenBound, SpokenNumber, SpokenQuantity } from "../model/locale.ts";
import { isPrintedWhole, spokenBound } from "./spokenNumber.ts";

/** What a number counts or measures; a `fall` is said in words and its number has no sign. */
export interface Counted {
  readonly unit: string | null;
  readonly unitSingular?: string | undefined;
  readonly change?: "fall" | "rise" | undefined;
}

export function spoken(number: SpokenNumber, { unit, unitSingular, change }: Counted): SpokenQuantity {
  return { number, unit, unitSingular, change };
}

function lowerOf({ min, minIncluded }: Bounds, counted: Counted): SpokenBound {
  return { quantity: spoken(spokenBound(min as number, "floor", counted.unit), counted), included: minIncluded };
}

function upperOf({ max, maxIncluded }: Bounds, counted: Counted): SpokenBound {
  return { quantity: spoken(spokenBound(max as number, "ceil", counted.unit), counted), included: maxIncluded };
}

/** The one bound there is, with its hedge; rounded away from the figure, so that it never claims more than is known. */
export function formatBound(bounds: Bounds, counted: Counted, words: FormatWords): string {
  if (bounds.min !== null) return words.above(lowerOf(bounds, counted));
  return bounds.max === null ? words.noBounds : words.below(upperOf(bounds, counted));
}

/** Both bounds in words, the lower one rounded down and the upper one up; a missing one is said to be missing. */
export function formatBounds(bounds: Bounds, counted: Counted, words: FormatWords): string {
  const { min, max } = bounds;
  if (min === null && max === null) return words.noBounds;
  if (min === null) return words.noLowerBound(formatBound(bounds, counted, words));
  if (max === null) return words.noUpperBound(formatBound(bounds, counted, words));

  if (min === max && isPrintedWhole(min, counted.unit)) {
    return words.exactly(spoken(spokenBound(min, "halfExpand", counted.unit), counted));
  }
  return words.between(lowerOf(bounds, counted), upperOf(bounds, counted));
}

/** The bounds of a figure whose words are a range; an end that is not included says so. */
export function formatRange(bounds: Bounds, counted: Counted, words: FormatWords): string {
  if (!bounds.minIncluded || !bounds.maxIncluded) return formatBounds(bounds, counted, words);
  return words.range(lowerOf(bounds, counted).quantity, upperOf(bounds, counted).quantity);
}

function turned(bound: number | null): number | null {
  return bound === null ? null : 0 - bound;
}

/** The bounds of a fall, from those of the change. */
function fallBounds({ min, max, minIncluded, maxIncluded, basis }: Bounds): Bounds {
  return { min: turned(max), max: turned(min), minIncluded: maxIncluded, maxIncluded: minIncluded, basis };
}

/** Puts the bounds of a change into words: a rise, a fall, or what may be either. */
export function formatChangeBounds(
  bounds: Bounds,
  counted: Counted,
  words: FormatWords,
  write: typeof formatBounds = formatBounds,
): string {
  const { min, max } = bounds;
  const rise = { ...counted, change: "rise" } as const;
  const fall = { ...counted, change: "fall" } as const;
  if (max !== null && max <= 0 && min !== 0) return write(fallBounds(bounds), fall, words);
  if (min === null || min >= 0) return write(bounds, rise, words);

  const most = upperOf(fallBounds(bounds), fall);
  if (max === null) return words.riseNotRuledOut(most);
  return words.fromFallToRise(most, upperOf(bounds, rise));
}
