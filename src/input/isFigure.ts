import type { Figure } from "../model/figure.ts";
import { isSoundFigure } from "./requireFigure.ts";

/** The figures among the types of a value. */
export type FigureOf<Candidate> = Candidate extends Figure
  ? Candidate
  : unknown extends Candidate
    ? Candidate & Figure
    : never;

/**
 * Whether something is a figure: one of the document, one of your own, or a result.
 *
 * @param candidate - Anything, such as a fact.
 * @returns `true` for what every helper takes as a figure.
 *
 * @example
 * ```ts
 * facts.filter(isFigure).length === figures.length; // => true
 * isFigure(growth(goodsTrade2009, goodsTrade2021)); // => true
 * isFigure(diplomaticRelationsEstablished); // => false
 * ```
 *
 * @category Lookups
 */
export function isFigure<Candidate>(candidate: Candidate): candidate is FigureOf<Candidate> {
  return isSoundFigure(candidate);
}
