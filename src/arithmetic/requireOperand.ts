import { requireFigure } from "../input/requireFigure.ts";
import { FactError } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";
import { isResult } from "../model/isResult.ts";
import { documentQuote } from "../model/quote.ts";
import { quoted } from "../model/quoted.ts";

/** A figure that is to enter arithmetic: one with a value or a bound. */
export function requireOperand(candidate: unknown, call: string): Figure {
  const figure = requireFigure(candidate, call);
  const { value, bounds, hedge, written } = figure;
  if (value !== undefined || bounds.min !== null || bounds.max !== null || isResult(figure)) return figure;
  const speaker = documentQuote(figure) === undefined ? "given" : "of which the document says";
  throw new FactError(
    "no-value",
    [figure.id],
    `${call} expected a figure with a value or a bound, received ${quoted(figure)}, ${speaker} only “${hedge ? `${hedge} ` : ""}${written}”.`,
    'If you know more, make a figure of your own: figure({ …, written: "between 3 and 5 million" }).',
  );
}
