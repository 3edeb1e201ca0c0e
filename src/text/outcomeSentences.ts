import type { ExplainedInput } from "./explainInput.ts";
import { format } from "./format.ts";
import type { ReadResult } from "./readResult.ts";
import { wordList } from "./wordList.ts";

/** Figures and conflicts spelt out before the rest are counted. */
const SPELT_OUT = 6;

function named({ words, label, period }: ExplainedInput): string {
  // Many a label names its year already.
  const time = period === null || label.includes(period) ? "" : `, ${period}`;
  return `${words} (${label}${time})`;
}

function totalSentences(
  { value, conflicts, conflictCount }: ReadResult,
  inputs: readonly ExplainedInput[],
  outcome: string,
) {
  const all = wordList(inputs.map(named), SPELT_OUT);
  if (inputs.length === 1)
    return [value === undefined ? `${all} has no total of its own.` : `The only figure is ${all}.`];
  if (value !== undefined) return [`${all} add up to ${outcome}.`];
  const listed = conflicts.slice(0, SPELT_OUT / 2).map(({ reason }) => reason);
  const rest = conflictCount - listed.length;
  return [
    `${all} may not be added up: ${conflictCount === 1 ? "one pair" : `${conflictCount} pairs`} of them may overlap.`,
    ...listed,
    ...(rest > 0 ? [`So it is with ${rest === 1 ? "one more pair" : `${rest} more pairs`}.`] : []),
  ];
}

function growthSentences(
  { value, change, years, annualPercent }: ReadResult,
  [from, to]: readonly string[],
  outcome: string,
) {
  const isGrowth = value !== undefined && value >= 0;
  const annual =
    annualPercent === undefined || years === undefined
      ? ""
      : `, and ${format(annualPercent)} a year compounded over ${format(years)} (${format(annualPercent, { style: "bounds" })})`;
  return [
    `From ${from} to ${to} is ${isGrowth ? "growth" : "a change"} of ${outcome}.`,
    ...(change === undefined ? [] : [`The change is ${format(change)}${annual}.`]),
  ];
}

/** What was computed from what, and what came out. */
export function outcomeSentences(result: ReadResult, inputs: readonly ExplainedInput[], outcome: string): string[] {
  const [first, second] = inputs.map(named);
  switch (result.operation) {
    case "total":
      return totalSentences(result, inputs, outcome);
    case "growth":
      return growthSentences(result, [first ?? "", second ?? ""], outcome);
    case "share":
      return [`${first} is ${outcome} of ${second}.`];
    case "ratio":
      return [`${first} divided by ${second} is ${outcome}.`];
    case "perYear":
      return [`${first} spread evenly over its years is ${outcome}.`];
    case "difference":
      return [`${first} less ${second} is ${outcome}.`];
    case "elapsed":
      return [`From ${first} to ${second ?? result.at} it is ${outcome}.`];
  }
}
