import { invalidInput } from "../input/invalidInput.ts";
import { requireLocale } from "../input/requireLocale.ts";
import { requireOneOf } from "../input/requireOneOf.ts";
import { requireOptions } from "../input/requireOptions.ts";
import { inspect } from "../model/inspect.ts";
import type { TermGroup } from "../model/locale.ts";
import { TERM_GROUPS } from "../model/vocabulary.ts";
import type { LabelOptions } from "./label.ts";

/**
 * The word for a value of the package’s vocabulary: a kind of fact, a stage, a unit, a verdict, a code.
 *
 * @param group - What the value is: `"stage"`, `"kind"`, `"unit"` and so on.
 * @param value - The value, such as `"provided"`. One the language has no word for is returned in plain English.
 * @param options - The language.
 * @returns A word or a short phrase.
 * @throws {@link FactError} `invalid-input` for an unknown group, a value that is no text, and unknown options.
 *
 * @example
 * ```ts
 * termLabel("kind", "indefinite-count"); // => "indefinite count"
 * ```
 *
 * @category Words
 */
export function termLabel(group: TermGroup, value: string, options: LabelOptions = {}): string {
  const { locale } = requireOptions(options, ["locale"], "termLabel");
  requireOneOf(group, TERM_GROUPS, "group", "termLabel");
  if (typeof value !== "string") {
    const remedy = 'Call it like termLabel("stage", "provided").';
    throw invalidInput({ call: "termLabel", expected: "a value as text", received: inspect(value), remedy });
  }
  const terms = requireLocale(locale, "label", "termLabel")?.label.terms[group];
  if (terms !== undefined && Object.hasOwn(terms, value)) return terms[value] as string;
  return value
    .replaceAll("-", " ")
    .replace(/([a-z])([A-Z])/g, (_, before, letter) => `${before} ${letter.toLowerCase()}`);
}
