import { unknownOption } from "../input/unknownOption.ts";
import { FactError } from "../model/FactError.ts";
import type { DatedEvent, DocumentDate } from "../model/fact.ts";
import type { Bounds, Figure } from "../model/figure.ts";
import { describe } from "../model/inspect.ts";
import type { Period } from "../model/period.ts";
import type { AnyResult, Quantity } from "../model/result.ts";
import { formatDate } from "./formatDate.ts";
import { formatFigure, formatFigureLimits } from "./formatFigure.ts";
import { formatLimits } from "./formatLimits.ts";
import { formatPeriod } from "./formatPeriod.ts";
import { formatQuantity } from "./formatQuantity.ts";
import { english } from "./locales/english.ts";
import { spanish } from "./locales/spanish.ts";
import { readFormattable } from "./readFormattable.ts";

/** A language {@link format} writes: English in AP style, or Spanish as written in Peru. */
export type FormatLocaleName = "en" | "es-PE";

/** `figure`: the number with its hedge and unit. `bounds`: its limits in words. */
export type FormatStyle = "figure" | "bounds";

/** Options of {@link format}. */
export interface FormatOptions {
  /** The language. Default: `"en"`. */
  readonly locale?: FormatLocaleName;
  /** The number, or its limits. Default: `"figure"`. */
  readonly style?: FormatStyle;
}

/** What {@link format} can put into words. */
export type Formattable = Figure | Quantity | AnyResult | Bounds | DatedEvent | DocumentDate | Period;

function refusedOption(as: string, found: unknown, legal: string): FactError {
  return new FactError(
    "invalid-input",
    [],
    `format got ${describe(found)} as ${as}, expected ${legal}.`,
    'Call it like format(figure, { locale: "es-PE", style: "bounds" }).',
  );
}

function inWords(x: unknown, options: unknown): string {
  if (typeof options !== "object" || options === null) throw refusedOption("the options", options, "an object");
  const unknown = unknownOption(options, ["locale", "style"]);
  if (unknown !== undefined) throw refusedOption("an option", unknown, "locale or style");
  const { locale = "en", style = "figure" } = options as Readonly<Record<string, unknown>>;
  if (locale !== "en" && locale !== "es-PE") throw refusedOption("the locale", locale, '"en" or "es-PE"');
  if (style !== "figure" && style !== "bounds") throw refusedOption("the style", style, '"figure" or "bounds"');
  const language = locale === "en" ? english : spanish;
  const parts = readFormattable(x);
  switch (parts.type) {
    case "figure":
      return style === "figure" ? formatFigure(parts.figure, language) : formatFigureLimits(parts.figure, language);
    case "quantity":
      return style === "figure"
        ? formatQuantity(parts.value, parts.unit, parts.bounds, language)
        : formatLimits(parts.bounds, parts.unit, language);
    case "date":
      return formatDate(parts.date, language);
    case "period":
      return formatPeriod(parts.period, language);
  }
}

/**
 * Puts a figure, a result, a date or a period into words, its hedge and every printed digit kept.
 *
 * A figure keeps its own words: “two million” stays a word, “$4 billion” gets no decimals, “2000” gets its comma.
 * Numbers that were computed are rounded here and nowhere else: from a million on with a scale word and at most three
 * decimals, below that with two, or with four significant digits where those are more. A lower limit is rounded down
 * and an upper one up, so that no rounding claims more than is known. Between two limits, or with none, a computed
 * value is “about” right; with one limit, or at one, that limit is printed with its hedge in place of the value. A
 * total without a value is printed as its limits, a growth as its percent, and limits alone as bare numbers.
 *
 * Spanish has a decimal point, commas between thousands and `USD` before the amount, as Peru writes them; a billion is
 * “mil millones”. A unit it has no word for is printed as it is. Dates and periods are the same in both styles; that
 * a date is inferred is said by its `inferred` and not here.
 *
 * @param x - A figure, a result or a part of one, limits, a dated event, its date, or a period.
 * @param options - The language and the style.
 * @returns Plain text: never an exponent, “-0” or the runtime’s own number format.
 * @throws {@link FactError} `invalid-input` for an unknown locale or style, a fact without number or date, a number
 * that is not finite, and anything that cannot be read as plain data.
 *
 * @example
 * ```ts
 * format(foreignAssistance2021); // => "more than $98 million"
 * format(foreignAssistance2021, { locale: "es-PE" }); // => "más de USD 98 millones"
 * format(goodsTrade2021, { style: "bounds" }); // => "at least $17.15 billion and at most $17.25 billion"
 * format(growth(goodsTrade2009, goodsTrade2021)); // => "about 89.01 percent"
 * format(culturalPatrimonyMouRenewed, { locale: "es-PE" }); // => "mayo de 2022"
 * ```
 *
 * @category Words
 */
export function format(x: Formattable, options: FormatOptions = {}): string {
  try {
    return inWords(x, options);
  } catch (error) {
    if (error instanceof FactError) throw error;
    // A getter that throws, or a proxy: nothing of it can be trusted.
    throw refusedOption("the input", x, "an object that can be read as plain data");
  }
}
