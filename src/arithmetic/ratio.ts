import { over } from "../bounds/exact.ts";
import { ONE } from "../bounds/fraction.ts";
import { point } from "../bounds/interval.ts";
import { exactOf } from "../bounds/unrounded.ts";
import { FactError } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";
import { isSame } from "../model/isSame.ts";
import type { Period } from "../model/period.ts";
import { documentQuote } from "../model/quote.ts";
import { quoted } from "../model/quoted.ts";
import type { Caveat } from "../model/remark.ts";
import type { Ratio, Result } from "../model/result.ts";
import { type Singular, singularUnit } from "../words/singularOf.ts";
import { divisorOf } from "./divisorOf.ts";
import type { IfValued } from "./IfValued.ts";
import { idOfCall } from "./idOfCall.ts";
import { commonPeriod } from "./periodKey.ts";
import { notMentionedTogether } from "./remarks/caveats.ts";
import { caveatsOf } from "./remarks/caveatsOf.ts";
import { requireDivisible } from "./requireDivisible.ts";
import { requireOperand } from "./requireOperand.ts";
import { inputsOf, resultOf } from "./resultOf.ts";

/** The unit of one thing per one of another: `"USD/project"` from `"USD"` and `"projects"`. */
export type RatioUnit<Unit extends string, PerUnit extends string> = `${Unit}/${Singular<PerUnit>}`;

/** Sentences for the compiler to print, by the unit of a figure that has no share in another. */
export interface UnitsToShare {
  readonly percent: "Divide the amounts the percents come from, or subtract percents with difference(a, b).";
  readonly "percentage points": "Percentage points cannot be divided.";
  readonly rank: "A rank cannot be divided: compare ranks with isLessThan(a, b).";
  readonly times: "Compare how many times figures grew with isMoreThan(a, b).";
  readonly [
    rate: `${string}/${string}`
  ]: "Convert a rate with multiply(figure, rate), or compare rates with difference(a, b).";
  readonly [unit: string]: unknown;
}

/** Sentences for the compiler to print, by the unit of a figure that is neither divided nor divided by. */
export interface UnitsToDivide extends UnitsToShare {
  readonly years: "Spread an amount over its years with perYear(figure, { since, asOf }).";
}

/** A caveat for two facts that no quote holds together. */
function quotedApart(a: Figure, b: Figure): Caveat[] {
  const sources = (figure: Figure) => inputsOf([figure]).flatMap((input) => documentQuote(input) ?? []);
  const [ofA, ofB] = [sources(a), sources(b)];
  if (ofA.length === 0 || ofB.length === 0) return [];
  const isTogether = ofA.some((one) => ofB.some((other) => one.start < other.end && other.start < one.end));
  return isTogether ? [] : [notMentionedTogether(a, b)];
}

/** A denominator that may be zero, as far as its value or its bounds say. */
function requirePositive(denominator: Figure): void {
  const { value, bounds } = denominator;
  if ((value ?? bounds.max ?? 1) > 0) return;
  throw new FactError(
    "zero-base",
    [denominator.id],
    `ratio expected a denominator above zero, received ${quoted(denominator)}, which is ${value ?? bounds.max}.`,
    "Divide by a figure above zero.",
  );
}

/** The time of a rate stays; over a rate of the same time it cancels. */
function periodOf(numerator: Figure, denominator: Figure): Period {
  const unstated = { type: "unstated" } as const;
  const [a, b] = [numerator.period, denominator.period];
  if (a.type !== "rate") return commonPeriod([numerator, denominator]);
  if (b.type !== "rate") return a;
  if (a.per === b.per) return unstated;
  throw new FactError(
    "mixed-periods",
    [numerator.id, denominator.id],
    `ratio expected rates over one unit of time, received ${quoted(numerator)} per ${a.per} and ${quoted(denominator)} per ${b.per}.`,
    "Make a figure over the same time with figure({ … }).",
  );
}

/** Refuses to divide by what recurs: dollars per student of every month mean nothing. */
function requireNoRate(numerator: Figure, denominator: Figure): void {
  if (denominator.period.type !== "rate" || numerator.period.type === "rate") return;
  throw new FactError(
    "not-divisible",
    [denominator.id],
    `ratio expected a denominator without a unit of time, received ${quoted(denominator)}, which is per ${denominator.period.per}.`,
    "Divide it the other way round, or by a figure that is no rate.",
  );
}

/**
 * One figure per one of another: dollars per project.
 *
 * The ratio of a figure and itself is exactly 1. If the denominator may be negative, nothing is known: a figure of your own
 * without a lower bound may be, an amount or a count of the document is not. If it may come near zero, the ratio has no
 * upper bound. A numerator that recurs, such as students every month, gives a ratio that recurs. The value is not rounded.
 *
 * @param numerator - An amount or a count.
 * @param denominator - An amount or a count above zero.
 * @returns A frozen result in the unit of the numerator per one of the denominator.
 * @throws {@link FactError} `not-divisible` for percents, ranks, years and rates, `zero-base`, `mixed-periods` for rates
 * over different times, `no-value`, `out-of-range`, `invalid-input`.
 *
 * @example
 * ```ts
 * const perProject = ratio(southernCommandInvestment, southernCommandProjects);
 * perProject.unit; // => "USD/project"
 * perProject.value.toFixed(2); // => "190940.77"
 * ```
 *
 * @category Arithmetic
 */
export function ratio<Numerator extends Figure, Denominator extends Figure>(
  numerator: Numerator & UnitsToDivide[Numerator["unit"]],
  denominator: Denominator & UnitsToDivide[Denominator["unit"]],
): IfValued<
  Numerator | Denominator,
  Ratio<RatioUnit<Numerator["unit"], Denominator["unit"]>>,
  Result<"ratio", RatioUnit<Numerator["unit"], Denominator["unit"]>>
>;
export function ratio(numerator: Figure, denominator: Figure): Result<"ratio"> {
  const operands = [requireOperand(numerator, "ratio"), requireOperand(denominator, "ratio")] as const;
  requireDivisible(operands, "ratio");
  const [of, per] = operands;
  requireNoRate(of, per);
  requirePositive(per);
  const exact = isSame(of, per) ? { value: ONE, interval: point(ONE) } : over(exactOf(of), divisorOf(per));

  return resultOf(
    {
      operation: "ratio",
      id: idOfCall("ratio", [of.id, per.id]),
      label: `${of.label} divided by ${per.label}`,
      unit: `${of.unit}/${singularUnit(per)}`,
      measure: `${of.measure}-per-${per.measure}`,
      period: periodOf(of, per),
      operands,
      ...exact,
      caveats: [...quotedApart(of, per), ...caveatsOf(operands)],
    },
    {},
  );
}
