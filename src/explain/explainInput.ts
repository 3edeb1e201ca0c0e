import { source } from "../facts/source.ts";
import { format } from "../format/format.ts";
import type { DatedEvent } from "../model/fact.ts";
import type { Figure } from "../model/figure.ts";
import { documentQuote } from "../model/quote.ts";

/** An input of a result in words. */
export interface ExplainedInput {
  readonly id: string;
  readonly label: string;
  /** The figure with its hedge, or the date of the event. */
  readonly words: string;
  /** The limits of the figure; `null` for an event. */
  readonly limits: string | null;
  /** The time the figure speaks of; `null` where none is stated, and for an event. */
  readonly period: string | null;
  /** The words of the document; `null` for a figure of your own. */
  readonly quote: string | null;
  /** The heading they stand under; `null` for a figure of your own. */
  readonly section: string | null;
}

/** Puts one input of a result into words. */
export function explainInput(input: Figure | DatedEvent): ExplainedInput {
  const isEvent = "date" in input;
  const { id, label } = input;
  const section = "section" in input ? input.section : undefined;
  return {
    id: String(id),
    label: String(label),
    words: format(input),
    limits: isEvent ? null : format(input, { style: "bounds" }),
    period: isEvent || input.period.type === "unstated" || input.period.type === "rate" ? null : format(input.period),
    quote: documentQuote(input)?.quote ?? null,
    section: source.sections.find((each) => each.id === section)?.title ?? null,
  };
}
