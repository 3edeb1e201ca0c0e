import { boundsOf, divide, intervalOf, type Quotient } from "../bounds/interval.ts";
import { yearsBetween } from "../bounds/yearsBetween.ts";
import { takeValuedFigure } from "../input/takeFigure.ts";
import { unknownOption } from "../input/unknownOption.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import { FactError } from "../model/FactError.ts";
import type { ValuedFigure } from "../model/figure.ts";
import { describe } from "../model/inspect.ts";
import type { Period } from "../model/period.ts";
import type { PerYear } from "../model/results.ts";
import { type IsoDate, readIsoDate } from "../words/isoDate.ts";
import { caveatsOf } from "./caveatsOf.ts";

/** Options of {@link perYear}: an end of the period the document does not print. */
export interface PerYearOptions {
  /** Beginning: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly since?: string;
  /** End: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** A figure by its name and the time it was gathered in. */
interface Gathered {
  readonly id: string;
  readonly period: Extract<Period, { type: "cumulative" | "span" }>;
}

type End = "since" | "asOf";

function printedEnd(period: Gathered["period"], end: End): string | null {
  if (period.type === "span") return String(end === "since" ? period.from : period.to);
  return period[end];
}

function takeEnds(options: unknown): Record<End, string | undefined> {
  try {
    const { since, asOf } = options as PerYearOptions;
    const isKnown = unknownOption(options as object, ["since", "asOf"]) === undefined;
    if (typeof options === "object" && isKnown) return { since, asOf };
  } catch {
    // null, or a getter that throws: no options either.
  }
  throw new FactError(
    "invalid-input",
    [],
    "perYear got options other than { since } and { asOf }.",
    'Call it like perYear(figure, { asOf: "2022" }).',
  );
}

/** One end of the period, printed or given by the caller; never both. */
function endOf({ id, period }: Gathered, end: End, given: string | undefined): { date: IsoDate; assumption?: string } {
  const printed = printedEnd(period, end);
  const name = end === "since" ? "beginning" : "end";
  if (printed !== null && given !== undefined) {
    throw new FactError(
      "invalid-input",
      [id],
      `perYear got the ${name} ${describe(given)}, but the document puts that of ${id} at ${printed}.`,
      `Leave out ${end}.`,
    );
  }
  const date = readIsoDate(printed ?? given);
  if (date === undefined) {
    throw new FactError(
      "no-date",
      [id],
      given === undefined
        ? `The document prints no ${name} of the period of ${id}.`
        : `perYear got ${describe(given)} as the ${name}, which is no date.`,
      `Give it as ${end}, and the other end if that is not printed either: perYear(figure, { ${end}: … }), as YYYY, YYYY-MM or YYYY-MM-DD.`,
    );
  }
  return printed === null ? { date, assumption: `The ${name} of the period is taken to be ${given}.` } : { date };
}

function takeGathered({ id, period }: ValuedFigure): Gathered {
  if (period.type === "cumulative" || period.type === "span") return { id, period };
  throw new FactError(
    "no-date",
    [id],
    `perYear spreads a figure over the years it was gathered in, but ${id} is not cumulative.`,
    "Pass a figure whose period is cumulative or a span of years.",
  );
}

/**
 * A cumulative figure spread evenly over its years, with its limits.
 *
 * Where the document prints only one end of the period the caller gives the other, and `assumptions` says so. Dates
 * printed as years leave a year open at either end, and the limits hold that.
 *
 * @param figure - A figure whose period is cumulative or a span of years.
 * @param options - The end of the period that is not printed.
 * @returns A frozen result in the figure's unit per year, not rounded.
 * @throws {@link FactError} `no-date`, `wrong-order`, `no-value`, `invalid-input`.
 *
 * @example
 * ```ts
 * perYear(southernCommandInvestment, { asOf: "2022" }).value; // => 3425000
 * ```
 *
 * @category Arithmetic
 */
export function perYear<Unit extends string>(
  figure: ValuedFigure<Unit>,
  options: PerYearOptions = {},
): PerYear<`${Unit}/year`> {
  const { since, asOf } = takeEnds(options);
  const input = takeValuedFigure(figure, "perYear");
  const gathered = takeGathered(input);
  const from = endOf(gathered, "since", since);
  const to = endOf(gathered, "asOf", asOf);
  const years = yearsBetween(from.date, to.date);
  if (years.value <= 0) {
    throw new FactError(
      "wrong-order",
      [input.id],
      `perYear needs a period that ends after it begins; that of ${input.id} is ${years.value} years long.`,
      "Give a later end or an earlier beginning.",
    );
  }
  const quotient: Quotient = (amount, length) => amount / length;

  const result: PerYear<`${Unit}/year`> = {
    operation: "perYear",
    unit: `${input.unit as Unit}/year`,
    value: quotient(input.value, years.value) + 0,
    bounds: boundsOf(divide(intervalOf(input.bounds), years.interval, quotient), "rounding"),
    // However exact the figure, the ends of its period are only as precise as they are printed.
    basisFrom: [input.id],
    inputs: [input],
    assumptions: [from, to].flatMap(({ assumption }) => (assumption === undefined ? [] : [assumption])),
    caveats: caveatsOf([input]),
  };
  return deepFreeze(result);
}
