import type { Bounds } from "../model/figure.ts";
import type { FormatWords, SpokenNumber, SpokenQuantity } from "../model/locale.ts";
import { type Counted, formatBound, formatBounds, formatChangeBounds, spoken } from "./formatBounds.ts";
import { withoutNaturalBounds } from "./naturalBounds.ts";
import {
  DECIMALS,
  isPrintedWhole,
  magnitudeOf,
  SIGNIFICANT_DIGITS,
  spokenBound,
  spokenNumber,
} from "./spokenNumber.ts";

/** What of a result is put into words. */
export interface ComputedNumber extends Counted {
  readonly value: number | undefined;
  readonly bounds: Bounds;
  readonly operation: string | undefined;
}

/** Operations whose results rise or fall. */
const CHANGES: readonly (string | undefined)[] = [
  "difference",
  "growth",
  "growth.change",
  "growth.percent",
  "growth.annualPercent",
];

/**
 * How many digits the bounds support: down to the first digit of half their distance, and no more than a number without
 * bounds would have.
 */
function supportedDigits(value: number, min: number, max: number): number {
  const magnitude = magnitudeOf(value);
  const supported = magnitude - magnitudeOf((max - min) / 2) + 1;
  return Math.min(supported, Math.max(SIGNIFICANT_DIGITS, magnitude + 1 + DECIMALS));
}

/** The number rounded, a fall without its sign. */
function directed(value: number, counted: Counted, speak: (size: number) => SpokenNumber): SpokenQuantity {
  if (counted.change === undefined) return spoken(speak(value), counted);
  return spoken(speak(Math.abs(value)), { ...counted, change: value < 0 ? "fall" : "rise" });
}

/** Whether bounds leave one number; those of a third, whose decimals have no end, are a last digit apart. */
function isPoint({ min, max }: Pick<Bounds, "min" | "max">): boolean {
  return min !== null && max !== null && max - min <= 2 * Number.EPSILON * Math.abs(max);
}

/** A computed number between two bounds, or exactly at them; `undefined` where the bounds support not one digit. */
function formatValue(
  value: number,
  min: number,
  max: number,
  counted: Counted,
  words: FormatWords,
): string | undefined {
  const { unit } = counted;
  if (isPoint({ min, max })) {
    const quantity = directed(value, counted, (size) => spokenBound(size, "halfExpand", unit));
    return isPrintedWhole(value, unit) ? words.quantity(quantity) : words.about(quantity);
  }
  // A value at a bound is not near the middle.
  const digits = value === 0 || value === min || value === max ? 0 : supportedDigits(value, min, max);
  if (digits < 1) return undefined;
  return words.about(directed(value, counted, (size) => spokenNumber(size, "halfExpand", unit, digits)));
}

/** A length of time below a year is in days, if it is a whole number of them, or in months. */
function inSmallerUnit(computed: ComputedNumber): ComputedNumber {
  const { value, unit, bounds } = computed;
  if (unit !== "years" || value === undefined) return computed;
  const size = Math.abs(value) || (bounds.max ?? 1);
  if (size >= 1) return computed;

  const times = (years: number, factor: number) => Number((years * factor).toFixed(6));
  // A year has 365 or 366 days.
  const ofDays = [365, 366].find((length) => isPoint(bounds) && Number.isInteger(times(size, length)));
  const factor = ofDays ?? (size * 12 > 0.99 ? 12 : 365.25);
  const scaled = (bound: number | null) => (bound === null ? null : times(bound, factor));
  return {
    ...computed,
    value: times(value, factor),
    unit: factor === 12 ? "months" : "days",
    bounds: { ...bounds, min: scaled(bounds.min), max: scaled(bounds.max) },
  };
}

/**
 * A computed number with what the words of its inputs allow: with one bound known, that bound and its hedge; with two,
 * “about” the value, with no more digits than the bounds support; with none, the value as printed.
 */
export function formatResult(computed: ComputedNumber, style: "figure" | "bounds", words: FormatWords): string {
  const { value, unit, unitSingular, bounds: all, operation } = inSmallerUnit(computed);
  const isChange = CHANGES.includes(operation);
  const counted: Counted = { unit, unitSingular, change: isChange ? "rise" : undefined };
  const bounds = withoutNaturalBounds(all, operation);
  const { min, max } = bounds;
  const isOneSided = (min === null) !== (max === null);
  const inWords = (write: typeof formatBounds) =>
    isChange ? formatChangeBounds(bounds, counted, words, write) : write(bounds, counted, words);

  if (style === "bounds") {
    // Where the kind of number sets the other bound, it is not missing.
    const isNatural = isOneSided && all.min !== null && all.max !== null;
    return inWords(isNatural ? formatBound : formatBounds);
  }
  if (isOneSided) return inWords(formatBound);
  if (value === undefined) return inWords(formatBounds);
  if (min === null || max === null) {
    return words.asPrinted(words.quantity(directed(value, counted, (size) => spokenNumber(size, "halfExpand", unit))));
  }
  // Where the sign is open, no value near the middle says so.
  if (isChange && min < 0 && max > 0) return inWords(formatBounds);
  return formatValue(value, min, max, counted, words) ?? inWords(formatBounds);
}
