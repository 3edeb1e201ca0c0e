import { unknownOption } from "../input/unknownOption.ts";
import { FactError } from "../model/FactError.ts";
import { inspect } from "../model/inspect.ts";
import type { LabelWords, Locale } from "../model/locale.ts";
import { type Labelled, labelIn } from "../words/labelIn.ts";

/** Options of {@link label}. */
export interface LabelOptions {
  /** The language, such as `esPE` of `us-peru-relations/es-PE`. Default: English. */
  readonly locale?: Locale;
}

/** The words of a language; `undefined` for English, which the data itself is in. */
export function labelWordsOf(options: unknown, call: string): LabelWords | undefined {
  const { locale } = (options ?? {}) as LabelOptions;
  const isKnown = typeof options === "object" && options !== null && unknownOption(options, ["locale"]) === undefined;
  if (isKnown && (locale === undefined || typeof locale?.label === "object")) return locale?.label;
  throw new FactError(
    "invalid-input",
    [],
    `${call} expected the option locale, such as esPE of us-peru-relations/es-PE, received ${inspect(options)}.`,
    `Call it like ${call}(…, { locale: esPE }).`,
  );
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
  const words = labelWordsOf(options, "label");
  const text = typeof x === "object" && x !== null ? labelIn(x, words) : undefined;
  if (typeof text === "string") return text;
  throw new FactError(
    "invalid-input",
    [],
    `label expected a fact, a figure, a result, an agency, a topic, a section or a claim, received ${inspect(x)}.`,
    "Pass it as the package exports it: label(goodsTrade2021).",
  );
}
