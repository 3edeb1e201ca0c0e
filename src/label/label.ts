import { invalidInput } from "../input/invalidInput.ts";
import { requireLocale } from "../input/requireLocale.ts";
import { requireOptions } from "../input/requireOptions.ts";
import { inspect } from "../model/inspect.ts";
import type { Locale } from "../model/locale.ts";
import { type Labelled, labelIn } from "../words/labelIn.ts";

/** Options of {@link label}. */
export interface LabelOptions {
  /** The language, such as `esPE` of `us-peru-relations/es-PE`. Default: English. */
  readonly locale?: Locale;
}

/**
 * The label of a fact, a figure, a result, an agency or office, a topic, a section or a claim.
 *
 * @param x - What is to be named.
 * @param options - The language. A figure of your own keeps the label you gave it.
 * @returns A short phrase without a period at its end.
 * @throws {@link FactError} `invalid-input` for anything that has no label.
 *
 * @example
 * ```ts
 * label(venezuelansInPeru); // => "Venezuelans in Peru"
 * ```
 *
 * @category Words
 */
export function label(x: Labelled, options: LabelOptions = {}): string {
  const { locale } = requireOptions(options, ["locale"], "label");
  const words = requireLocale(locale, "label", "label")?.label;
  const text = typeof x === "object" && x !== null ? labelIn(x, words) : undefined;
  if (typeof text === "string") return text;
  throw invalidInput({
    call: "label",
    expected: "a fact, a figure, a result, an agency, a topic, a section or a claim",
    received: inspect(x),
    remedy: "Pass it as the package exports it: label(goodsTrade2021).",
  });
}
