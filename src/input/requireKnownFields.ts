import { inspect } from "../model/inspect.ts";
import { nearest } from "../words/nearest.ts";
import { invalidInput } from "./invalidInput.ts";

const OWN =
  "id label value unit unitSingular measure series written hedge bounds period stage agencies credit projected note source";

/** What a fact or a result that a figure is made from has besides. */
const INHERITED =
  "kind section topics names writtenStart per operation operands inputs basisFrom assumptions caveats additive conflicts conflictCount change percent times years annualPercent by at";

function letters(word: string): string {
  return [...word].sort().join("");
}

/** Refuses a field that no figure has: a misspelt hedge would be lost without a word. */
export function requireKnownFields(input: object, call: string): void {
  const own = OWN.split(" ");
  const known = [...own, ...INHERITED.split(" ")];
  const unknown = Object.keys(input).find((field) => !known.includes(field));
  if (unknown === undefined) return;

  const [likely = own.find((field) => letters(field) === letters(unknown))] = nearest(unknown, own);
  throw invalidInput({
    call,
    expected: "the fields of a figure",
    received: `the field ${inspect(unknown)}`,
    remedy: likely === undefined ? "Leave it out." : `Write it \`${likely}\`, or leave it out.`,
    id: (input as { readonly id?: unknown }).id,
  });
}
