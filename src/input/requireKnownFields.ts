import { inspect } from "../model/inspect.ts";
import { nearest } from "../words/nearest.ts";
import { invalidInput } from "./invalidInput.ts";

/** The fields that `figure` reads. */
const OWN: readonly string[] = [
  "id",
  "label",
  "value",
  "unit",
  "unitSingular",
  "measure",
  "series",
  "written",
  "hedge",
  "bounds",
  "period",
  "stage",
  "agencies",
  "credit",
  "projected",
  "note",
  "source",
];

/** Further fields that a fact or a result has, which a figure can be made from. */
const INHERITED: readonly string[] = [
  "kind",
  "section",
  "topics",
  "names",
  "writtenStart",
  "per",
  "operation",
  "operands",
  "inputs",
  "basisFrom",
  "assumptions",
  "caveats",
  "additive",
  "conflicts",
  "conflictCount",
  "change",
  "percent",
  "times",
  "years",
  "annualPercent",
  "by",
  "at",
];

function letters(word: string): string {
  return [...word].sort().join("");
}

/** Refuses a field that no figure has, or a misspelt hedge would be dropped silently. */
export function requireKnownFields(input: object, call: string): void {
  const unknown = Object.keys(input).find((field) => !OWN.includes(field) && !INHERITED.includes(field));
  if (unknown === undefined) return;

  const [likely = OWN.find((field) => letters(field) === letters(unknown))] = nearest(unknown, OWN);
  throw invalidInput({
    call,
    expected: "the fields of a figure",
    received: `the field ${inspect(unknown)}`,
    remedy: likely === undefined ? "Leave it out." : `Write it \`${likely}\`, or leave it out.`,
    id: (input as { readonly id?: unknown }).id,
  });
}
