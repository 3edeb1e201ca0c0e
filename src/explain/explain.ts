import { source } from "../facts/source.ts";
import { format } from "../format/format.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import { FactError } from "../model/FactError.ts";
import type { Bounds } from "../model/figure.ts";
import type { Conflict } from "../model/remark.ts";
import type { AnyResult, Result } from "../model/result.ts";
import type { Basis } from "../model/vocabulary.ts";
import { type ExplainedInput, explainInput } from "./explainInput.ts";
import { outcomeSentences } from "./outcomeSentences.ts";
import { type ReadResult, readResult } from "./readResult.ts";
import { wordList } from "./wordList.ts";

/** How a result came about: a paragraph to print, and the same as data. */
export interface Explanation {
  /** The helper that computed it. */
  readonly operation: AnyResult["operation"];
  /** One paragraph: what was computed from which words, its limits, assumptions, caveats and source. */
  readonly text: string;
  /** What came out, in words. */
  readonly outcome: string;
  /** Its limits in words. */
  readonly limits: string;
  /** The number; absent where the figures may not be added up. */
  readonly value?: number;
  /** The unit of `value` and `bounds`. */
  readonly unit: string;
  /** The limits as numbers. */
  readonly bounds: Bounds;
  /** Ids of the inputs that set the basis of the limits. */
  readonly basisFrom: readonly string[];
  /** What it was computed from, each in words and with the words of the document. */
  readonly inputs: readonly ExplainedInput[];
  /** What was taken for granted because the caller said so. */
  readonly assumptions: readonly string[];
  /** What a reader must know before using it. */
  readonly caveats: readonly string[];
  /** Pairs that may not be added; at most 100 of them. */
  readonly conflicts: readonly Conflict[];
}

/** Words of the document quoted before the rest are counted. */
const QUOTED = 4;

const BASES: Readonly<Record<Exclude<Basis, "exact">, string>> = {
  rounding: "The limits allow for the precision of",
  stated: "The limits are those the words set of",
};

/** What sets the limits, where they are not exact. */
function basisSentences({ bounds, basisFrom }: ReadResult, inputs: readonly ExplainedInput[]): string[] {
  if (bounds.min === null && bounds.max === null) return ["The words set no limit to it either way."];
  if (bounds.basis === "exact") return [];
  const weakest = inputs.filter(({ id }) => basisFrom.includes(id)).map(({ words }) => words);
  return [`${BASES[bounds.basis]} ${wordList(weakest, QUOTED)}.`];
}

function sourceSentences(inputs: readonly ExplainedInput[]): string[] {
  const own = inputs.filter(({ quote }) => quote === null).map(({ label }) => label);
  const quotes = [
    ...new Set(inputs.flatMap(({ quote, section }) => (quote === null ? [] : [`“${quote}” (${section})`]))),
  ];
  return [
    ...(own.length === 0 ? [] : [`Not from the document: ${wordList(own, QUOTED)}.`]),
    ...(quotes.length === 0
      ? []
      : [
          `The document’s words: ${wordList(quotes, QUOTED)}.`,
          `Source: ${source.publisher.name}, “${source.title.text},” which prints no date.`,
        ]),
  ];
}

/** A reader knows figures by their labels, not by their ids; an id of one word may be a word of the sentence. */
function withLabels(sentence: string, inputs: readonly ExplainedInput[]): string {
  const labels = new Map(inputs.flatMap(({ id, label, quote }) => (quote === null ? [] : [[id, label]])));
  return sentence.replace(/(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])/g, (id) => {
    const label = labels.get(id);
    return label === undefined ? id : `“${label}”`;
  });
}

function capitalized(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

function explanation(candidate: unknown): Explanation {
  const result = readResult(candidate);
  const { operation, unit, value, bounds, basisFrom, assumptions, caveats, conflicts } = result;
  const inputs = result.inputs.map(explainInput);
  const quantity = { unit, bounds, ...(value === undefined ? {} : { value }) } as AnyResult;
  const outcome = format(quantity);
  const limits = format(quantity, { style: "bounds" });
  const sentences = [
    ...outcomeSentences(result, inputs),
    ...basisSentences(result, inputs),
    ...assumptions.map((assumption) => `Assumed: ${assumption}`),
    ...caveats,
  ].map((sentence) => capitalized(withLabels(sentence, inputs)));
  const text = [...sentences, ...sourceSentences(inputs)].join(" ");
  return deepFreeze({
    operation,
    text,
    outcome,
    limits,
    ...(value === undefined ? {} : { value }),
    unit,
    bounds,
    basisFrom,
    inputs,
    assumptions,
    caveats,
    conflicts,
  });
}

/**
 * Explains a result in one paragraph to print, and gives the same as data.
 *
 * The paragraph names what was computed from which words, its limits and what sets them, every assumption and caveat,
 * and quotes the document. Numbers are put into words by {@link format}; long lists are cut and counted in the
 * paragraph and complete in the data.
 *
 * @param result - What `total`, `growth`, `share`, `ratio`, `perYear`, `difference` or `elapsed` returned.
 * @returns A frozen explanation, in English.
 * @throws {@link FactError} `invalid-input` for anything a helper could not have returned.
 *
 * @example
 * ```ts
 * const { text, outcome } = explain(ratio(southernCommandInvestment, southernCommandProjects));
 * outcome; // => "more than $190,940.76 per project"
 * text.startsWith("Over $54.8 million"); // => true
 * ```
 *
 * @category Words
 */
export function explain(result: Result): Explanation {
  try {
    return explanation(result);
  } catch (error) {
    if (error instanceof FactError) throw error;
    // Cyclic, or with a getter that throws: nothing of it can be trusted.
    throw new FactError(
      "invalid-input",
      [],
      "explain got an object that cannot be read as plain data.",
      "Pass the result itself: explain(growth(goodsTrade2009, goodsTrade2021)).",
    );
  }
}
