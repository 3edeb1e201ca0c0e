import { requireLocale } from "../input/requireLocale.ts";
import { requireOneOf } from "../input/requireOneOf.ts";
import { requireOptions } from "../input/requireOptions.ts";
import type { DatedEvent, DocumentDate } from "../model/fact.ts";
import type { Bounds, Figure } from "../model/figure.ts";
import type { FormatWords, Locale } from "../model/locale.ts";
import type { Period } from "../model/period.ts";
import type { Quantity } from "../model/result.ts";
import { english } from "./english.ts";
import { formatDate } from "./formatDate.ts";
import { formatFigure, formatFigureBounds, withRate } from "./formatFigure.ts";
import { formatPeriod } from "./formatPeriod.ts";
import { formatPeriodOf } from "./formatPeriodOf.ts";
import { type ComputedNumber, formatResult } from "./formatResult.ts";
import { type FormattableNumber, readFormattable } from "./readFormattable.ts";

const STYLES = ["figure", "bounds", "period"] as const;

/**
 * `figure`: the number with its hedge and unit. `bounds`: its bounds in words. `period`: the time it speaks of, and whether it
 * was announced or projected then.
 */
export type FormatStyle = (typeof STYLES)[number];

/** Options of {@link format}. */
export interface FormatOptions {
  /** The language, such as `esPE` of `us-peru-relations/es-PE`. Default: English. */
  readonly locale?: Locale;
  /** The number, its bounds, or its period. Default: `"figure"`. */
  readonly style?: FormatStyle;
}

/** What {@link format} can put into words; every result is a figure. */
export type Formattable = Figure | Quantity | Bounds | DatedEvent | DocumentDate | Period;

/** Bounds without a figure are a number without a unit. */
function boundsAlone(bounds: Bounds): ComputedNumber {
  const value = bounds.min !== null && bounds.min === bounds.max ? bounds.min : undefined;
  return { value, unit: null, bounds, operation: undefined };
}

function formatNumber(item: FormattableNumber, style: FormatStyle, words: FormatWords): string {
  const { period } = item.number;
  if (style === "period") return formatPeriodOf(item.number, words) ?? formatPeriod(period, words);
  if (item.type === "result") return withRate(formatResult(item.number, style, words), item.number, true, words);
  return style === "figure" ? formatFigure(item.number, words) : formatFigureBounds(item.number, words);
}

/**
 * Puts a figure, a result, bounds, a date or a period into words.
 *
 * A figure keeps its own words and hedge: “two million” stays a word, “$4 billion” gets no decimals, “2000” gets its
 * comma. A result says only what its inputs’ words allow: with one bound known, that bound and its hedge; with two,
 * “about” the value, with no more digits than the bounds support; with none, the value “as printed”. A bound that
 * follows from the kind of number alone, such as 0 for an amount, is never printed.
 *
 * Numbers are rounded here and nowhere else: from a million on to at most two decimals with a scale word, below that
 * to two decimals or four significant digits. Lower bounds are rounded down and upper ones up; a bound of at most
 * six digits keeps them all, such as “more than $3.837 billion”. English follows AP style.
 *
 * @param x - A figure, a result, bounds, a dated event, its date, or a period.
 * @param options - The language and the style. Dates and periods are the same in every style.
 * @returns Plain text.
 * @throws {@link FactError} `invalid-input` for unknown options, a fact without a number or date, and anything else.
 *
 * @example
 * ```ts
 * format(foreignAssistance2021); // => "more than $98 million"
 * format(goodsTrade2021, { style: "bounds" }); // => "at least $17.15 billion and at most $17.25 billion"
 * format(venezuelansInPeruProjected, { style: "period" }); // => "by the end of 2022 (projected by the UN)"
 * format(growth(goodsTrade2009, goodsTrade2021)); // => "about 89 percent"
 * ```
 *
 * @category Words
 */
export function format(x: Formattable, options: FormatOptions = {}): string {
  const { locale, style = "figure" } = requireOptions(options, ["locale", "style"], "format");
  const words = requireLocale(locale, "format", "format")?.format ?? english;
  const form = requireOneOf(style, STYLES, "style", "format");
  const item = readFormattable(x);
  switch (item.type) {
    case "figure":
    case "result":
      return formatNumber(item, form, words);
    case "bounds":
      return form === "period" ? words.period.unstated : formatResult(boundsAlone(item.bounds), form, words);
    case "date":
      return formatDate(item.date, words);
    case "period":
      return formatPeriod(item.period, words);
  }
}
