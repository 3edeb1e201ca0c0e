import type { FactError, Figure } from "../../../src/index.ts";
import type { Language } from "./Language.ts";

/** Puts a refusal in words for a reader: the error itself speaks of calls and types. */
export function refusalOf(
  { format, label, unit, text }: Language,
  error: FactError,
  figures: readonly Figure[],
): string {
  const { refusals } = text.calculator;
  const unitOf = (figure: Figure) => refusals.unitNames[figure.unit] ?? unit(figure.unit);
  const named = figures.find(({ id }) => error.facts.includes(id)) ?? figures[0];
  const [first = named, second = first] = figures;
  if (named === undefined || first === undefined || second === undefined) return refusals.unusable;

  switch (error.code) {
    case "mixed-units":
      return refusals.units(unitOf(first), unitOf(second));
    case "mixed-measures":
      return refusals.measures;
    case "mixed-series":
      return refusals.series;
    case "mixed-periods":
      return refusals.periods(format(first.period), format(second.period));
    case "not-divisible":
      return refusals.divisible(label(named), unitOf(named));
    case "no-value":
      return refusals.value(label(named), format(named));
    default:
      return refusals.unusable;
  }
}
