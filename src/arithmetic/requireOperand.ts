import { requireFigure } from "../input/requireFigure.ts";
import { FactError } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";
import { isResult } from "../model/isResult.ts";
import { documentQuote } from "../model/quote.ts";

/** A figure that is to enter arithmetic: one with a value, or a result, which may have bounds alone. */
export function requireOperand(candidate: unknown, call: string): Figure {
  const figure = requireFigure(candidate, call);
  if (figure.value !== undefined || isResult(figure)) return figure;
  const speaker = documentQuote(figure) === undefined ? "given" : "of which the document says";
  throw new FactError(
    "no-value",
    [figure.id],
    `${call} expected a figure with a value, received “${figure.label}”, ${speaker} only “${figure.written}”.`,
    "Use its bounds, or isAtLeast and isAtMost.",
  );
}
