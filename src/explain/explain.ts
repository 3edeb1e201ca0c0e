import { source } from "../facts/source.ts";
import { english as englishFormat } from "../format/english.ts";
import { format } from "../format/format.ts";
import { withoutNaturalBounds } from "../format/naturalBounds.ts";
import { requireLocale } from "../input/requireLocale.ts";
import { requireOneOf } from "../input/requireOneOf.ts";
import { requireOptions } from "../input/requireOptions.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import type { DatedEvent } from "../model/fact.ts";
import type { Bounds, Figure } from "../model/figure.ts";
import type { ExplainWords, Locale, RemarkContext } from "../model/locale.ts";
import type { Assumption, Caveat, Conflict } from "../model/remark.ts";
import type { Result } from "../model/result.ts";
import { labelIn } from "../words/labelIn.ts";
import { english } from "./english.ts";
import { type ExplainedInput, explainInput } from "./explainInput.ts";
import { requireResult } from "./requireResult.ts";
import { stepsOf } from "./stepsOf.ts";

const STYLES = ["full", "short"] as const;

/** How much `explain` says. */
export type ExplainStyle = (typeof STYLES)[number];

/** Options of {@link explain}. */
export interface ExplainOptions {
  /** The language, such as `esPE` of `us-peru-relations/es-PE`. Default: English. */
  readonly locale?: Locale;
  /** `short` leaves out labels, caveats and quotes, and counts the caveats. Default: `"full"`. */
  readonly style?: ExplainStyle;
}

/** How a result came about: a paragraph to print, and the same as data. */
export interface Explanation {
  /** The helper that computed it. */
  readonly operation: string;
  /** One paragraph: what was computed from which words, its bounds, assumptions, caveats and source. */
  readonly text: string;
  /** What came out, in words. */
  readonly outcome: string;
  /** Its bounds in words. */
  readonly boundsText: string;
  /** The number; absent where the figures may not be added up. */
  readonly value?: number;
  /** The unit of `value` and `bounds`. */
  readonly unit: string;
  /** The bounds as numbers. */
  readonly bounds: Bounds;
  /** Ids of the inputs whose words set the bounds. */
  readonly basisFrom: readonly string[];
  /** What it was computed from, each in words and with the words of the document. */
  readonly inputs: readonly ExplainedInput[];
  /** What was taken for granted because the caller said so, in the language asked for. */
  readonly assumptions: readonly Assumption[];
  /** What a reader must know before using it, in the language asked for. */
  readonly caveats: readonly Caveat[];
  /** Pairs that may not be added, with reasons in the language asked for; at most 100 of them. */
  readonly conflicts: readonly Conflict[];
}

/** Words of the document, and inputs, named before the rest are counted. */
const LISTED = 4;

/**
 * Explains a result in one paragraph to print, and gives the same as data.
 *
 * The paragraph says what was computed from which words, step by step where results were computed with; its bounds and
 * what sets them; every assumption and caveat; and it quotes the document. Long lists are cut and counted in the
 * paragraph and complete in the data.
 *
 * @param result - What a helper returned.
 * @param options - The language, and how much to say.
 * @returns A frozen explanation.
 * @throws {@link FactError} `invalid-input` for anything a helper could not have returned, and for unknown options.
 *
 * @example
 * ```ts
 * const perProject = ratio(southernCommandInvestment, southernCommandProjects);
 * explain(perProject).outcome; // => "more than $190,940.76 per project"
 * ```
 *
 * @category Words
 */
export function explain(result: Result, options: ExplainOptions = {}): Explanation {
  const given = requireOptions(options, ["locale", "style"], "explain");
  const locale = requireLocale(given["locale"], "explain", "explain");
  const style = requireOneOf(given["style"] ?? "full", STYLES, "style", "explain");
  const read = requireResult(result);
  const words = locale?.explain ?? english;
  const inLanguage = locale === undefined ? {} : { locale };
  const inputs = read.inputs.map((input) => explainInput(input, locale, locale?.format ?? englishFormat));

  const context = contextOf(read, locale);
  const assumptions = read.assumptions.map((each) => ({ ...each, text: words.remark(each, context) }));
  const caveats = read.caveats.map((each) => ({ ...each, text: words.remark(each, context) }));
  const conflicts = conflictsOf(read).map((each) => ({ ...each, reason: words.conflict(each, context) }));

  const sentences = [
    ...stepsOf(read, { words, locale, isShort: style === "short", conflicts }),
    ...(style === "short" ? [] : basisSentences(read, inputs, words)),
    ...assumptions.map(({ text }) => text),
    ...(style === "full" ? caveats.map(({ text }) => text) : []),
    ...(style === "short" && caveats.length > 0 ? [words.caveatCount(caveats.length)] : []),
    ...sourceSentences(inputs, words, style),
  ];

  return deepFreeze({
    operation: read.operation,
    text: [...new Set(sentences.map(capitalized))].join(" "),
    outcome: format(read, inLanguage),
    boundsText: format(read, { ...inLanguage, style: "bounds" }),
    ...(read.value === undefined ? {} : { value: read.value }),
    unit: read.unit,
    bounds: read.bounds,
    basisFrom: read.basisFrom,
    inputs,
    assumptions,
    caveats,
    conflicts,
  });
}

/** Every figure and result of the calculation, by id: a reader knows them by their labels. */
function contextOf(result: Result, locale: Locale | undefined): RemarkContext {
  const figures = new Map<string, Figure | DatedEvent>();
  const add = (each: Figure | DatedEvent) => {
    figures.set(each.id, each);
    if ("operation" in each) for (const operand of (each as Result).operands) add(operand);
  };
  add(result);
  for (const input of result.inputs) figures.set(input.id, input);
  return {
    figure: (id) => figures.get(id),
    label(id) {
      const figure = figures.get(id);
      return (figure && labelIn(figure, locale?.label)) ?? id;
    },
  };
}

function conflictsOf(result: Result): readonly Conflict[] {
  return "conflicts" in result ? (result.conflicts as readonly Conflict[]) : [];
}

/** What the bounds rest on: the words that set them, or the rounding of printed digits. */
function basisSentences(
  { bounds, operation, basisFrom, inputs }: Result,
  explained: readonly ExplainedInput[],
  words: ExplainWords,
): string[] {
  if (bounds.min === null && bounds.max === null) return [];
  const wordsOf = (basis: Bounds["basis"]) =>
    explained.flatMap(({ id, words: text }, index) => {
      const input = inputs[index] as Figure | DatedEvent;
      // The date of an event is no rounded number.
      const itsBasis = "bounds" in input ? input.bounds.basis : "exact";
      return basisFrom.includes(id) && itsBasis === basis ? [text] : [];
    });
  const cut = (all: readonly string[]) => words.list(all.slice(0, LISTED), Math.max(0, all.length - LISTED));
  const [stated, rounded] = [wordsOf("stated").map((text) => `“${text}”`), wordsOf("rounding")];
  const known = withoutNaturalBounds(bounds, operation);
  const hasBoth = known.min !== null && known.max !== null;
  return [
    ...(stated.length === 0 ? [] : [words.stated(cut(stated), hasBoth)]),
    ...(rounded.length === 0 ? [] : [words.rounding(cut(rounded), hasBoth)]),
  ];
}

function sourceSentences(inputs: readonly ExplainedInput[], words: ExplainWords, style: ExplainStyle): string[] {
  const cut = (all: readonly string[]) => words.list(all.slice(0, LISTED), Math.max(0, all.length - LISTED));
  const own = inputs.flatMap((input) => (input.quote === null ? [withSource(input)] : []));
  const quotes = [
    ...new Set(inputs.flatMap(({ quote, section }) => (quote === null ? [] : [words.quoted(quote, section ?? "")]))),
  ];
  return [
    ...(own.length === 0 ? [] : [words.notFromDocument(cut(own))]),
    ...(quotes.length === 0 || style === "short" ? [] : [words.documentWords(cut(quotes))]),
    ...(quotes.length === 0 ? [] : [words.source(source.publisher.name, source.title.text)]),
  ];
}

/** A label, and in parentheses where the figure comes from. */
function withSource({ label, source: own }: ExplainedInput): string {
  const { title, url, quote } = own ?? {};
  const parts = [title, url, quote && `“${quote}”`].filter((part) => part);
  return parts.length === 0 ? label : `${label} (${parts.join(", ")})`;
}

function capitalized(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
