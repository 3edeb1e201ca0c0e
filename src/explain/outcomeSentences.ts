import { format } from "../format/format.ts";
import type { Bounds } from "../model/figure.ts";
import type { Quantity } from "../model/result.ts";
import type { ExplainedInput } from "./explainInput.ts";
import type { ReadResult } from "./readResult.ts";
import { wordList } from "./wordList.ts";

/** Figures and conflicts spelt out before the rest are counted. */
const SPELT_OUT = 6;

function named({ words, label, period }: ExplainedInput): string {
  // Many a label names its year already.
  const time = period === null || label.includes(period) ? "" : `, ${period}`;
  return `${words} (${label}${time})`;
}

/** The number with its limits; of a single limit that limit alone, as nothing holds the number from the other side. */
function bounded({ value, unit, bounds }: Pick<ReadResult, "value" | "unit" | "bounds">): string {
  const quantity = { unit, bounds, ...(value === undefined ? {} : { value }) } as Quantity;
  const [outcome, limits] = [format(quantity), format(quantity, { style: "bounds" })];
  const { min, max } = bounds;
  if (min === null && max === null) return outcome;
  if (min === null || max === null) return limits;
  return min === max || outcome === limits ? outcome : `${outcome} (${limits})`;
}

/** Where a single limit stands in for the number, the number too: $54.8 million over 16 years, not over up to 17. */
function printedValue({ value, unit, bounds }: ReadResult): string[] {
  const { min, max } = bounds;
  if (value === undefined || (min === null) === (max === null) || value === (min ?? max)) return [];
  const point: Bounds = { min: value, max: value, minIncluded: true, maxIncluded: true, basis: "exact" };
  return [`The values as printed give ${format({ value, unit, bounds: point })}.`];
}

function totalSentences(result: ReadResult, inputs: readonly ExplainedInput[]): string[] {
  const { value, conflicts, conflictCount } = result;
  const all = wordList(inputs.map(named), SPELT_OUT);
  if (inputs.length === 1) {
    const { min, max } = result.bounds;
    const limits = min === null && max === null ? "" : `: ${format(result as Quantity, { style: "bounds" })}`;
    return [`The only figure is ${all}${limits}.`];
  }
  if (value !== undefined) return [`${all} add up to ${bounded(result)}.`];
  const listed = conflicts.slice(0, SPELT_OUT / 2).map(({ reason }) => reason);
  const rest = conflictCount - listed.length;
  return [
    `${all} may not be added up${inputs.length === 2 ? "" : `: ${conflictCount} pairs of them may overlap`}.`,
    ...listed,
    ...(rest > 0 ? [`The same holds for ${rest} more of the pairs.`] : []),
    `Together they come to ${bounded(result)}.`,
  ];
}

function growthSentences(result: ReadResult, from: string, to: string): string[] {
  const { value, change, years, annualPercent } = result;
  const annual =
    annualPercent === undefined || years === undefined
      ? ""
      : `, and ${bounded(annualPercent)} a year compounded over ${format(years)}`;
  return [
    `From ${from} to ${to} is ${value !== undefined && value >= 0 ? "growth" : "a change"} of ${bounded(result)}.`,
    ...(change === undefined ? [] : [`The change is ${bounded(change)}${annual}.`]),
  ];
}

/** What was computed from what, and what came out. */
export function outcomeSentences(result: ReadResult, inputs: readonly ExplainedInput[]): string[] {
  const [first = "", second = result.at ?? ""] = inputs.map(named);
  const outcome = bounded(result);
  switch (result.operation) {
    case "total":
      return totalSentences(result, inputs);
    case "growth":
      return growthSentences(result, first, second);
    case "share":
      return [`${first} is ${outcome} of ${second}.`, ...printedValue(result)];
    case "ratio":
      return [`${first} divided by ${second} is ${outcome}.`, ...printedValue(result)];
    case "perYear":
      return [`${first} spread evenly over its years is ${outcome}.`, ...printedValue(result)];
    case "difference":
      return [`${first} less ${second} is ${outcome}.`, ...printedValue(result)];
    case "elapsed":
      return [`From ${first} to ${second} it is ${outcome}.`];
    default:
      return [`The result is ${outcome}.`];
  }
}
