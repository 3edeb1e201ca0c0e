import { over } from "../bounds/exact.ts";
import { compare, fractionOf } from "../bounds/fraction.ts";
import { type Interval, isOpen, isPoint, point } from "../bounds/interval.ts";
import { exactOf } from "../bounds/unrounded.ts";
import { type Years, yearsBetween } from "../bounds/yearsBetween.ts";
import { source } from "../facts/source.ts";
import { invalidInput } from "../input/invalidInput.ts";
import { requireOptions } from "../input/requireOptions.ts";
import { FactError } from "../model/FactError.ts";
import type { Bounds, Figure } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import type { CumulativePeriod, SpanPeriod } from "../model/period.ts";
import { documentQuote } from "../model/quote.ts";
import { quoted } from "../model/quoted.ts";
import type { Assumption, Caveat } from "../model/remark.ts";
import type { PerYear, Result } from "../model/result.ts";
import { boundsOfYears } from "../words/boundsOfYears.ts";
import { dateInWords } from "../words/dateInWords.ts";
import { type IsoDate, readIsoDate } from "../words/isoDate.ts";
import type { IfValued } from "./IfValued.ts";
import { idOfCall } from "./idOfCall.ts";
import { assumedEnd } from "./remarks/assumptions.ts";
import { endsBeforeDocument } from "./remarks/caveats.ts";
import { caveatsOf } from "./remarks/caveatsOf.ts";
import { requireOperand } from "./requireOperand.ts";
import { inputsOf, resultOf, roundingOf } from "./resultOf.ts";

/** Options of {@link perYear}: an end of the period the document does not print. */
export interface PerYearOptions {
  /** Beginning: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly since?: string;
  /** End: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** Sentences for the compiler to print, by the unit of a figure that is not spread over years. */
export interface UnitsToSpread {
  readonly percent: "Percents compound: use growth(from, to).annualPercent.";
  readonly "percentage points": "Percentage points are not spread over years.";
  readonly rank: "A rank is not spread over years.";
  readonly [rate: `${string}/${string}`]: "A rate is not spread over years.";
  readonly [unit: string]: unknown;
}

/** A figure and the time it was gathered in. */
type Gathered = Figure & { readonly period: CumulativePeriod | SpanPeriod };

type End = "since" | "asOf";

function printedEnd({ period }: Gathered, end: End): string | null {
  if (period.type === "span") return String(end === "since" ? period.from : period.to);
  return period[end];
}

/** One end of a period. `assumptions` has one if the caller gave it. */
interface DatedEnd {
  readonly date: IsoDate;
  readonly text: string;
  readonly assumptions: readonly Assumption[];
}

/** One end of the period, printed or given by the caller; never both. */
function endOf(figure: Gathered, end: End, given: string | undefined): DatedEnd {
  const printed = printedEnd(figure, end);
  const name = end === "since" ? "beginning" : "end";
  if (printed !== null && given !== undefined) {
    throw new FactError(
      "invalid-input",
      [figure.id],
      `perYear received the ${name} ${inspect(given)}, but the period of ${quoted(figure)} has one: ${dateInWords(printed)}.`,
      `Leave out ${end}.`,
    );
  }
  const date = readIsoDate(printed ?? given);
  if (date === undefined && given !== undefined) {
    throw invalidInput({
      call: "perYear",
      expected: `a date that exists as the ${name}`,
      received: inspect(given),
      remedy: `Give it as YYYY, YYYY-MM or YYYY-MM-DD, such as ${end}: "2022-06-10".`,
      id: figure.id,
    });
  }
  if (date === undefined) {
    throw new FactError(
      "no-date",
      [figure.id],
      `The document prints no ${name} of the period of ${quoted(figure)}.`,
      `Give it as ${end}, and the other end if that is not printed either: perYear(figure, { ${end}: … }), as YYYY, YYYY-MM or YYYY-MM-DD.`,
    );
  }
  const text = printed ?? (given as string);
  return { date, text, assumptions: printed === null ? [assumedEnd(figure, end, text)] : [] };
}

function requireGathered(figure: Figure): Gathered {
  const { id, label, unit, period } = figure;
  if (unit === "percent" || unit === "percentage points" || unit === "rank" || unit.includes("/")) {
    throw new FactError(
      "not-divisible",
      [id],
      `perYear expected an amount or a count, received “${label}”, which is in ${unit}.`,
      unit.startsWith("percent")
        ? "Percents compound: use growth(from, to).annualPercent."
        : "Pass an amount or a count.",
    );
  }
  if (period.type === "cumulative" || period.type === "span") return figure as Gathered;
  throw new FactError(
    "no-date",
    [id],
    `perYear spreads a figure over the years it was gathered in, but “${label}” is not cumulative.`,
    "Pass a figure whose period is cumulative or a span of years.",
  );
}

/** A span holds its first year and its last: from 2018 to 2020 it is three years. */
function yearsOf({ period }: Gathered, from: IsoDate, to: IsoDate): Years {
  if (period.type === "cumulative") return yearsBetween(from, to);
  const years = fractionOf(to.year - from.year + 1);
  return { value: years, interval: point(years) };
}

/** Whether two ends leave no length that the words of the period allow. */
function isRuledOut({ min, max }: Interval, words: Bounds): boolean {
  const isBeyond = (end: Interval["min"], bound: number | null, included: boolean, side: 1 | -1) => {
    if (end === null || bound === null) return false;
    const order = compare(end.at, fractionOf(bound)) * side;
    return order > 0 || (order === 0 && !(end.included && included));
  };
  return isBeyond(min, words.max, words.maxIncluded, 1) || isBeyond(max, words.min, words.minIncluded, -1);
}

/** Whether words of the document are among what a figure rests on. */
function isOfDocument(figure: Figure): boolean {
  return inputsOf([figure]).some((input) => documentQuote(input) !== undefined);
}

/** Refuses ends that are not as far apart as the words say, or later than the document. */
function requireAgreement(figure: Gathered, from: DatedEnd, to: DatedEnd, years: Interval): void {
  const over = figure.period.type === "cumulative" ? figure.period.over?.written : undefined;
  const words = over === undefined ? undefined : boundsOfYears(over);
  const refuse = (expected: string, received: string, remedy: string) =>
    invalidInput({ call: "perYear", expected, received, remedy, id: figure.id });
  if (words !== undefined && isRuledOut(years, words)) {
    throw refuse(
      `the ends of the period of ${quoted(figure)} to be ${over} apart`,
      `${dateInWords(from.text)} to ${dateInWords(to.text)}`,
      "Give an end that agrees with these words.",
    );
  }
  const { notAfter } = source.window;
  if (!isOfDocument(figure) || to.date.start < (readIsoDate(notAfter) as IsoDate).end) return;
  throw refuse(
    `an end no later than the document, which was written by the end of ${dateInWords(notAfter)}`,
    dateInWords(to.text),
    `Give an earlier end: perYear(figure, { asOf: "${notAfter}" }).`,
  );
}

/** The document speaks of its own time: if it prints no end, its words do not give an earlier one. */
function endsEarly(figure: Gathered, { text, date, assumptions }: DatedEnd): Caveat[] {
  const { notBefore, notAfter } = source.window;
  const isEarly = date.end <= (readIsoDate(notBefore) as IsoDate).start;
  const isAssumed = isOfDocument(figure) && assumptions.length > 0;
  return isEarly && isAssumed ? [endsBeforeDocument(figure, notAfter, text)] : [];
}

/**
 * A cumulative figure spread evenly over its years.
 *
 * Where the document prints only one end of the period the caller gives the other, and `assumptions` says so. Dates
 * printed as years leave a year open at either end, and the bounds allow for it; a span of years holds all of its years.
 * Ends that contradict the document are refused: those of “more than 60 years” must be more than 60 years apart, and no
 * period of the document ends after the document was written.
 *
 * @param figure - An amount or a count whose period is cumulative or a span of years.
 * @param options - The end of the period that is not printed.
 * @returns A frozen result in the figure's unit per year, not rounded.
 * @throws {@link FactError} `not-divisible` for percents, ranks and rates, `no-date`, `wrong-order`, `no-value`,
 * `invalid-input` also for an end that the words rule out.
 *
 * @example
 * ```ts
 * perYear(southernCommandInvestment, { asOf: "2022" }).value; // => 3425000
 * ```
 *
 * @category Arithmetic
 */
export function perYear<Of extends Figure>(
  figure: Of & UnitsToSpread[Of["unit"]],
  options?: PerYearOptions,
): IfValued<Of, PerYear<`${Of["unit"]}/year`>, Result<"perYear", `${Of["unit"]}/year`>>;
export function perYear(figure: Figure, options: PerYearOptions = {}): Result<"perYear"> {
  const { since, asOf } = requireOptions(options, ["since", "asOf"], "perYear") as PerYearOptions;
  const input = requireGathered(requireOperand(figure, "perYear"));
  const from = endOf(input, "since", since);
  const to = endOf(input, "asOf", asOf);
  const years = yearsOf(input, from.date, to.date);
  if (years.value.numerator <= 0n) {
    throw new FactError(
      "wrong-order",
      [input.id],
      `perYear expected a period that ends after it begins, received ${quoted(input)}, from ${dateInWords(from.text)} to ${dateInWords(to.text)}.`,
      "Give a later end or an earlier beginning.",
    );
  }
  requireAgreement(input, from, to, years.interval);
  const exact = over(exactOf(input), years);

  return resultOf(
    {
      operation: "perYear",
      id: idOfCall("perYear", [
        input.id,
        ...(since === undefined ? [] : [since]),
        ...(asOf === undefined ? [] : [asOf]),
      ]),
      label: `${input.label} per year`,
      unit: `${input.unit}/year`,
      measure: `${input.measure}-per-year`,
      period: input.period,
      operands: [input],
      ...exact,
      // However exact the figure, the ends of its period are only as precise as they are printed.
      ...(isOpen(exact.interval) || isPoint(years.interval) ? {} : { basis: roundingOf([input]) }),
      assumptions: [...from.assumptions, ...to.assumptions],
      caveats: [...caveatsOf([input]), ...endsEarly(input, to)],
    },
    {},
  );
}
