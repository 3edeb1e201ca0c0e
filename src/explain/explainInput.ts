import { sections } from "../facts/sections.ts";
import { format } from "../format/format.ts";
import { formatPeriodOf } from "../format/formatPeriodOf.ts";
import type { DatedEvent } from "../model/fact.ts";
import type { Figure } from "../model/figure.ts";
import type { FormatWords, Locale } from "../model/locale.ts";
import { documentQuote } from "../model/quote.ts";
import { labelIn } from "../words/labelIn.ts";

/** An input of a result in words. */
export interface ExplainedInput {
  readonly id: string;
  readonly label: string;
  /** The figure with its hedge, or the date of the event. */
  readonly words: string;
  /** The bounds of the figure; `null` for an event. */
  readonly bounds: string | null;
  /** The time the figure speaks of; `null` where none is stated, and for an event. */
  readonly period: string | null;
  /** The words of the document, in English; `null` for a figure of your own. */
  readonly quote: string | null;
  /** The heading they stand under; `null` for a figure of your own. */
  readonly section: string | null;
}

/** Puts one input of a result into words. */
export function explainInput(
  input: Figure | DatedEvent,
  locale: Locale | undefined,
  formatWords: FormatWords,
): ExplainedInput {
  const options = locale === undefined ? {} : { locale };
  const { id } = input;
  const section = sections.find((each) => "section" in input && each.id === input.section);
  return {
    id,
    label: labelIn(input, locale?.label) as string,
    words: format(input, options),
    bounds: "date" in input ? null : format(input, { ...options, style: "bounds" }),
    period: "date" in input ? null : formatPeriodOf(input, formatWords),
    quote: documentQuote(input)?.quote ?? null,
    section: section === undefined ? null : (labelIn(section, locale?.label) as string),
  };
}
