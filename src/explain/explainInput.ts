import { sections } from "../facts/sections.ts";
import { format } from "../format/format.ts";
import { formatPeriodOf } from "../format/formatPeriodOf.ts";
import type { DatedEvent } from "../model/fact.ts";
import type { Figure } from "../model/figure.ts";
import type { FormatWords, Locale } from "../model/locale.ts";
import { documentQuote, type OwnSource } from "../model/quote.ts";
import { labelIn } from "../words/labelIn.ts";
import { sectionAt } from "../words/sectionAt.ts";

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
  /** Where a figure of your own says it comes from; `null` for one of the document. */
  readonly source: OwnSource | null;
}

/** Puts one input of a result into words. */
export function explainInput(
  input: Figure | DatedEvent,
  locale: Locale | undefined,
  formatWords: FormatWords,
): ExplainedInput {
  const options = locale === undefined ? {} : { locale };
  const { id } = input;
  const quoted = documentQuote(input);
  // A figure made from a fact has its quote and no section.
  const section = quoted && sectionAt(sections, quoted.start);
  return {
    id,
    label: labelIn(input, locale?.label) as string,
    words: format(input, options),
    bounds: "date" in input ? null : format(input, { ...options, style: "bounds" }),
    period: "date" in input ? null : formatPeriodOf(input, formatWords),
    quote: quoted?.quote ?? null,
    section: section === undefined ? null : (labelIn(section, locale?.label) as string),
    source: quoted === undefined && input.source !== undefined ? (input.source as OwnSource) : null,
  };
}
