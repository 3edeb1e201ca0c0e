import type { ValuedFigure } from "../model/figure.ts";

/** A figure's number as printed, with its hedge. */
export function asPrinted({ hedge, written }: ValuedFigure): string {
  return [hedge, written].filter(Boolean).join(" ");
}
