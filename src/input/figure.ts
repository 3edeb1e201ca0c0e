import { FactError } from "../model/FactError.ts";
import type { Bounds, Figure, Projection, ValuedFigure } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import type { Period } from "../model/period.ts";
import type { OwnSource, Quote } from "../model/quote.ts";
import { type Credit, HEDGES, type Hedge, type Stage } from "../model/vocabulary.ts";
import { boundsOfValue } from "../words/boundsOfWords.ts";
import { type FigureWords, readFigureWords } from "../words/readFigureWords.ts";
import { exampleOf } from "./exampleOf.ts";
import { figureProblem, isText, ownFigureProblem } from "./figureProblem.ts";
import { frozenCopy } from "./frozenCopy.ts";
import { invalidField, invalidInput } from "./invalidInput.ts";
import { requireKnownFields } from "./requireKnownFields.ts";

/** What {@link figure} makes a figure from. */
export interface FigureInput<
  Unit extends string = string,
  Measure extends string = string,
  Series extends string | null = string | null,
  Value extends number | undefined = number | undefined,
  Written extends string | undefined = string | undefined,
> {
  /** A name of its own. */
  readonly id: string;
  /** A short description. Default: the id. */
  readonly label?: string;
  /** The number, in base units. Default: what `written` says. */
  readonly value?: Value;
  /** Its unit. Default: the currency or the percent of `written`. */
  readonly unit?: Unit;
  /** One of the unit, where its plural is irregular: `"mouse"` for `"mice"`. */
  readonly unitSingular?: string;
  /** What is being counted; `total` adds figures of one measure only. */
  readonly measure: Measure;
  /** The thing measured through time; `growth` compares figures of one series only. Default: `null`. */
  readonly series?: Series;
  /**
   * The number’s own words, with the hedge or without, such as `"more than $1.2bn"`. They are kept, and their last digit sets
   * the bounds.
   */
  readonly written?: Written;
  /** The hedge before the number. Default: the hedge in `written`, or `null`. */
  readonly hedge?: Hedge | null;
  /** Bounds you know otherwise; they replace those of the words. */
  readonly bounds?: Bounds;
  /** The time it speaks of. Default: unstated. */
  readonly period?: Period;
  /** For money, what was done with it. */
  readonly stage?: Stage | null;
  /** The agencies credited. Default: none. */
  readonly agencies?: readonly string[];
  /** Whether several agencies share one credit or have one each. */
  readonly credit?: Credit;
  /** Who projects it. */
  readonly projected?: Projection;
  /** What a reader must know of it; results repeat it as a caveat. */
  readonly note?: string;
  /** Where it comes from; a figure made from a fact keeps the fact’s quote. */
  readonly source?: Quote | OwnSource;
}

/** A sentence for the compiler to print where neither the caller nor the words give a unit. */
type NoUnit = "Give the unit: `written` names no currency and no percent.";

/** The unit that words name, as far as the compiler sees it; a sentence where they name none. */
export type UnitOfWords<Written extends string | undefined> = Written extends
  | `${string}%`
  | `${string} per${" " | ""}cent`
  ? "percent"
  : Written extends `${string}S/${string}` | `${string} soles`
    ? "PEN"
    : Written extends `${string}€${string}` | `${string} euros`
      ? "EUR"
      : Written extends `${string}£${string}`
        ? "GBP"
        : Written extends `${string}$${string}` | `${string} dollars`
          ? "USD"
          : Written extends Lowercase<string> | undefined
            ? NoUnit
            : // Capitals may be the code of a currency.
              string;

/** `unknown`, or a field that is missing where neither the caller nor the words give a unit. */
export type NeedsUnit<Unit extends string> = [Unit] extends [NoUnit] ? { readonly unit: NoUnit } : unknown;

/** Words that give a range and no value. */
type RangeWords =
  | `${string}etween ${string}`
  | `${string} ${"and" | "but"} ${"fewer" | "less" | "no more" | "not more" | "at most" | "up to" | "under" | "<" | "≤"}${string}`
  | `${string} to ${string}`
  | `${string}–${string}`
  | `${string}-${"$" | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}${string}`
  | `${string}s of ${string}`;

type WithoutMinus<Words> = Words extends `-${infer Rest}` ? Rest : Words;

/** What {@link figure} returns: a figure with a value, unless none is known. */
export type OwnFigure<
  Unit extends string,
  Measure extends string,
  Series extends string | null,
  Value extends number | undefined,
  Written extends string | undefined,
> = Value extends number
  ? ValuedFigure<Unit, Measure, Series, Value>
  : WithoutMinus<Written> extends RangeWords | undefined
    ? Figure<Unit, Measure, Series>
    : string extends Written
      ? Figure<Unit, Measure, Series>
      : ValuedFigure<Unit, Measure, Series>;

const EXAMPLE = 'Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).';
const FORMS =
  'Write it like "more than $1.2 million", "PEN 400", "4.5%", "a dozen" or "$3–5 million"; give what is counted as `unit`, and “a year” as `period`.';
const CONTRADICTION = "Correct one of the two, or leave it out.";

function refuse(id: unknown, field: string, expected: string, received: string, remedy: string): FactError {
  return invalidField("figure", id, { field, expected, received }, remedy);
}

/** Shows the field that is wrong. */
function remedyFor(field: string, draft: Partial<Figure>): string {
  const example = exampleOf(field, draft);
  return example === undefined ? EXAMPLE : `Write it like figure({ …, ${example} }).`;
}

/** The words of a figure, read; a bare value is its own digits, each of them exact. */
function readWords({ id, value, unit, written, hedge = null }: FigureInput): FigureWords {
  if (written === undefined || (written === String(value) && readFigureWords(written) === undefined)) {
    if (value === undefined) throw refuse(id, "value", "a number, unless `written` gives it", "undefined", EXAMPLE);
    return { hedge, written: String(value), unit, value, bounds: boundsOfValue(hedge, value) };
  }

  const text = typeof written === "string" ? written : "";
  const words = readFigureWords(text, unit);
  if (words === undefined) {
    throw refuse(id, "written", "a number in English digits or words", inspect(written), FORMS);
  }
  if (hedge === null || words.hedge === hedge) return words;
  // The hedge stands apart from the words.
  const hedged = words.hedge === null ? readFigureWords(`${hedge} ${text}`, unit) : undefined;
  if (hedged !== undefined) return hedged;
  throw refuse(id, "hedge", `the hedge of ${inspect(written)}`, inspect(hedge), CONTRADICTION);
}

/** Refuses a value, a unit or bounds that say something else than the words. */
function requireAgreement(made: Figure, words: FigureWords): void {
  const { id, value, unit, hedge, bounds } = made;
  if (words.value !== undefined && words.value !== value) {
    throw refuse(id, "value", `${words.value}, as \`written\` says`, inspect(value), CONTRADICTION);
  }
  const isUnit = words.unit === undefined || unit === words.unit || unit.startsWith(`${words.unit}/`);
  if (!isUnit && !(words.unit === "percent" && unit === "percentage points")) {
    throw refuse(id, "unit", `${inspect(words.unit)}, as \`written\` says`, inspect(unit), CONTRADICTION);
  }

  const { min, max } = bounds;
  if (value !== undefined && ((min !== null && value < min) || (max !== null && value > max))) {
    throw refuse(id, "bounds", `bounds that hold the value ${value}`, `${min} to ${max}`, CONTRADICTION);
  }
  const side = hedge ? HEDGES[hedge] : null;
  if ((side === "above" || side === "from") && max !== null) {
    throw refuse(id, "bounds.max", `null, as the hedge is “${hedge}”`, String(max), CONTRADICTION);
  }
  if ((side === "below" || side === "to") && min !== null) {
    throw refuse(id, "bounds.min", `null, as the hedge is “${hedge}”`, String(min), CONTRADICTION);
  }
  if (words.bounds.basis === "stated") requireWithin(id, bounds, words.bounds);
}

/** Refuses bounds that leave out what the words say: “more than 5” is not from 3 on. */
function requireWithin(id: string, { min, max }: Bounds, stated: Bounds): void {
  if (stated.min !== null && (min === null || min < stated.min)) {
    throw refuse(id, "bounds.min", `at least ${stated.min}, as the words say`, String(min), CONTRADICTION);
  }
  if (stated.max !== null && (max === null || max > stated.max)) {
    throw refuse(id, "bounds.max", `at most ${stated.max}, as the words say`, String(max), CONTRADICTION);
  }
}

const NO_AGENCIES = /* @__PURE__ */ Object.freeze([]);
const UNSTATED = /* @__PURE__ */ Object.freeze({ type: "unstated" } as const);

type Draft = { -readonly [Field in keyof Figure]: Figure[Field] };

/** Adds the fields that a figure has only if they are given. */
function addOptional(draft: Draft, { unitSingular, stage, credit, projected, note, source }: FigureInput): void {
  if (unitSingular !== undefined) draft.unitSingular = unitSingular;
  if (stage !== undefined) draft.stage = stage;
  if (credit !== undefined) draft.credit = credit;
  if (projected !== undefined) draft.projected = projected;
  if (note !== undefined) draft.note = note;
  if (source !== undefined) draft.source = source;
}

/** Replaces what the caller may change by frozen copies. */
function freeze(draft: Draft): Figure {
  draft.agencies = frozenCopy(draft.agencies);
  draft.bounds = frozenCopy(draft.bounds);
  draft.period = frozenCopy(draft.period);
  if (draft.projected !== undefined) draft.projected = frozenCopy(draft.projected);
  if (draft.source !== undefined) draft.source = frozenCopy(draft.source);
  return Object.freeze(draft);
}

function makeFigure(input: FigureInput): Figure {
  const { id, label = id, series = null, agencies = NO_AGENCIES, period = UNSTATED } = input;
  if (!isText(id)) throw invalidInput({ call: "figure", expected: "an `id`", received: inspect(id), remedy: EXAMPLE });
  if (Object.is(input.value, -0)) return makeFigure({ ...input, value: 0 });

  requireKnownFields(input, "figure");

  const words = readWords(input);
  const { value = words.value, unit = words.unit, bounds = Object.freeze(words.bounds), measure } = input;
  const { written, hedge } = words;
  if (unit === undefined) {
    throw refuse(id, "unit", "text, as `written` names no currency and no percent", "undefined", EXAMPLE);
  }
  const known = value === undefined ? {} : { value };
  const draft: Draft = { id, label, agencies, unit, written, hedge, bounds, measure, series, period, ...known };
  addOptional(draft, input);
  const problem = figureProblem(draft) ?? ownFigureProblem(draft);
  if (problem !== undefined) throw invalidField("figure", id, problem, remedyFor(problem.field, draft));
  requireAgreement(draft, words);
  return freeze(draft);
}

/**
 * Makes a figure of your own, for every helper to take beside the document’s.
 *
 * `written` is read as people write numbers: with a hedge or its sign, a currency, a scale or its letter, a percent sign, the
 * unit, in number words, or as a range, which has bounds and no value. Value, unit and hedge are taken from it if you do not
 * give them, and must agree with it if you do. The last written digit sets the bounds, as for the document’s figures; without
 * `written` the value is exact. A hedge moves the bounds, and `bounds` replaces them. The words are kept as you wrote them,
 * with single spaces and without the hedge and the unit; `format` prints their number in one style.
 *
 * @param input - At least `id`, `measure`, and `value` with `unit` or `written`.
 * @returns A frozen figure.
 * @throws {@link FactError} `invalid-input`, naming the field, for anything that makes no sense: a number that is not
 * finite or beyond 2^53 - 1, words that are not understood, a date that does not exist, fields that contradict each other.
 *
 * @example
 * ```ts
 * const exports2021 = figure({ id: "exports-2021", measure: "trade", written: "more than US$9.4m" });
 * exports2021.value; // => 9400000
 * exports2021.bounds; // => { min: 9400000, max: null, minIncluded: false, maxIncluded: false, basis: "stated" }
 * ```
 *
 * @category Arithmetic
 */
export function figure<
  const Measure extends string,
  const Written extends string | undefined = undefined,
  const Value extends number | undefined = undefined,
  const Unit extends string = UnitOfWords<Written>,
  const Series extends string | null = null,
>(
  input: FigureInput<Unit, Measure, Series, Value, Written> & NeedsUnit<Unit>,
): OwnFigure<Unit, Measure, Series, Value, Written> {
  const isObject = typeof input === "object" && input !== null;
  const refusal = { call: "figure", expected: "an object of fields", remedy: EXAMPLE };
  if (!isObject) throw invalidInput({ ...refusal, received: inspect(input) });
  try {
    return makeFigure(input as FigureInput) as OwnFigure<Unit, Measure, Series, Value, Written>;
  } catch (cause) {
    if (cause instanceof FactError) throw cause;
    throw invalidInput({ ...refusal, received: "an object that cannot be read as plain data", cause });
  }
}
