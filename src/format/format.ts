import { unknownOption } from "../input/unknownOption.ts";
import { FactError } from "../model/FactError.ts";
import type { DatedEvent, DocumentDate } from "../model/fact.ts";
import type { Bounds, Figure } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import type { FormatWords, Locale } from "../model/locale.ts";
import type { Period } from "../model/period.ts";
import type { Quantity } from "../model/result.ts";
import { english } from "./english.ts";
import { formatDate } from "./formatDate.ts";
import { formatFigure, formatFigureBounds, withRate } from "./formatFigure.ts";
import { formatPeriod } from "./formatPeriod.ts";
import { type ComputedNumber, formatResult } from "./formatResult.ts";
import { readFormattable } from "./readFormattable.ts";

/** `figure`: the number with its hedge and unit. `bounds`: its bounds in words. */
export type FormatStyle = "figure" | "bounds";

/** Options of {@link format}. */
export interface FormatOptions {
  /** The language, such as `esPE` of `us-peru-relations/es-PE`. Default: English. */
  readonly locale?: Locale;
  /** The number, or its bounds. Default: `"figure"`. */
  readonly style?: FormatStyle;
}

/** What {@link format} can put into words; every result is a figure. */
export type Formattable = Figure | Quantity | Bounds | DatedEvent | DocumentDate | Period;

function refusedOption(found: string, expected: string): FactError {
  return new FactError(
    "invalid-input",
    [],
    `format expected ${expected}, received ${found}.`,
    'Call it like format(figure, { style: "bounds" }).',
  );
}

function readOptions(options: unknown): { words: FormatWords; style: FormatStyle } {
  if (typeof options !== "object" || options === null) throw refusedOption(inspect(options), "an object of options");
  const unknown = unknownOption(options, ["locale", "style"]);
  if (unknown !== undefined) throw refusedOption(`the option ${inspect(unknown)}`, "only the options locale and style");

  const { locale, style = "figure" } = options as Readonly<Record<string, unknown>>;
  const words = locale === undefined ? english : (locale as Locale | null)?.format;
  if (typeof words !== "object") {
    throw refusedOption(inspect(locale), "a locale such as esPE of us-peru-relations/es-PE");
  }
  if (style !== "figure" && style !== "bounds") throw refusedOption(inspect(style), 'the style "figure" or "bounds"');
  return { words, style };
}

/** Bounds without a figure are a number without a unit. */
function boundsAlone(bounds: Bounds): ComputedNumber {
  const value = bounds.min !== null && bounds.min === bounds.max ? bounds.min : undefined;
  return { value, unit: null, bounds, operation: undefined };
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
 * to two decimals or four significant digits. Lower bounds are rounded down and upper ones up. English follows AP
 * style.
 *
 * @param x - A figure, a result, bounds, a dated event, its date, or a period.
 * @param options - The language and the style. Dates and periods are the same in both styles.
 * @returns Plain text.
 * @throws {@link FactError} `invalid-input` for unknown options, a fact without a number or date, and anything else.
 *
 * @example
 * ```ts
 * format(foreignAssistance2021); // => "more than $98 million"
 * format(goodsTrade2021, { style: "bounds" }); // => "at least $17.15 billion and at most $17.25 billion"
 * format(growth(goodsTrade2009, goodsTrade2021)); // => "about 89 percent"
 * ```
 *
 * @category Words
 */
export function format(x: Formattable, options: FormatOptions = {}): string {
  const { words, style } = readOptions(options);
  const item = readFormattable(x);
  switch (item.type) {
    case "figure":
      return style === "figure" ? formatFigure(item.figure, words) : formatFigureBounds(item.figure, words);
    case "result":
      return withRate(formatResult(item.result, style, words), item.result, true, words);
    case "bounds":
      return formatResult(boundsAlone(item.bounds), style, words);
    case "date":
      return formatDate(item.date, words);
    case "period":
      return formatPeriod(item.period, words);
  }
}
