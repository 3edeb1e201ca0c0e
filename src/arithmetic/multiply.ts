import { times } from "../bounds/exact.ts";
import { fractionOf } from "../bounds/fraction.ts";
import { point } from "../bounds/interval.ts";
import { exactOf } from "../bounds/unrounded.ts";
import { requireNumber } from "../input/requireNumber.ts";
import { FactError } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";
import { quoted } from "../model/quoted.ts";
import type { Product, Result } from "../model/result.ts";
import { type Singular, singularUnit } from "../words/singularOf.ts";
import type { IfValued } from "./IfValued.ts";
import { idOfCall } from "./idOfCall.ts";
import { caveatsOf } from "./remarks/caveatsOf.ts";
import { requireOperand } from "./requireOperand.ts";
import { resultOf } from "./resultOf.ts";

/** What a rate in `To` per one `From` makes of a unit. */
type Converted<Unit extends string, To extends string, From extends string> = Unit extends From
  ? To
  : Singular<Unit> extends From
    ? To
    : Unit extends `${From}/${infer Per}`
      ? `${To}/${Per}`
      : never;

/**
 * The unit of a product: `"PEN"` from `"USD"` and `"PEN/USD"`, `"USD"` from `"USD/project"` and `"projects"`; `never`
 * where nothing cancels.
 */
export type ProductUnit<Unit extends string, By extends string> = By extends "times"
  ? Unit
  : string extends Unit | By
    ? string
    : By extends `${infer To}/${infer From}`
      ? Converted<Unit, To, From>
      : Unit extends `${infer Of}/${Singular<By>}`
        ? Of
        : never;

/** `unknown`, or a sentence for the compiler to print where the units do not cancel. */
export type Cancels<Unit extends string, By extends string> = By extends "times"
  ? unknown
  : [ProductUnit<Unit, By>] extends [never]
    ? "These units do not cancel: multiply USD by PEN/USD, or USD/project by projects."
    : unknown;

/** Sentences for the compiler to print, by the unit of a figure that is not scaled. */
export interface UnitsToScale {
  readonly rank: "A rank cannot be scaled: compare ranks with isLessThan(a, b).";
  readonly [unit: string]: unknown;
}

/** The unit of a factor; a number leaves that of the figure. */
export type FactorUnit<By> = By extends Figure<infer Unit> ? Unit : "times";

function productUnit(figure: Figure, rate: Figure): string | undefined {
  const [unit, by] = [figure.unit, rate.unit];
  if (by === "times") return unit;
  const [to = "", from] = by.split("/");
  const [of = "", per] = unit.split("/");
  if (from === undefined) return per === singularUnit(rate) ? of : undefined;
  if (unit === from || singularUnit(figure) === from) return to;
  return of === from && per !== undefined ? `${to}/${per}` : undefined;
}

function requireUnit(figure: Figure, by: Figure): string {
  const unit = productUnit(figure, by);
  if (unit !== undefined) return unit;
  throw new FactError(
    "mixed-units",
    [figure.id, by.id],
    `multiply expected units that cancel, received ${quoted(figure)} in ${figure.unit} and ${quoted(by)} in ${by.unit}.`,
    'Multiply "USD" by a rate in "PEN/USD", "USD/project" by "projects", or any figure by a number.',
  );
}

function rankScaled({ id, label }: Figure): FactError {
  return new FactError(
    "not-divisible",
    [id],
    `multiply expected an amount or a count, received “${label}”, which is a rank.`,
    "Compare ranks with isLessThan(a, b).",
  );
}

/**
 * A figure scaled by a number, or converted by a rate.
 *
 * Units cancel: USD by PEN/USD is PEN, USD per project by projects is USD. Bounds, period, measure and series stay those of
 * the figure; the bounds of a rate widen them.
 *
 * @param figure - The figure to scale or convert.
 * @param by - A finite number, or a figure whose unit cancels with that of the first, such as a rate.
 * @returns A frozen result, not rounded.
 * @throws {@link FactError} `mixed-units` where the units do not cancel, `not-divisible` (ranks), `no-value`,
 * `out-of-range`, `invalid-input`.
 *
 * @example
 * ```ts
 * multiply(goodsTrade2021, 2).value; // => 34400000000
 * ```
 *
 * @category Arithmetic
 */
export function multiply<Of extends Figure, By extends Figure | number>(
  figure: Of & UnitsToScale[Of["unit"]],
  by: By & Cancels<Of["unit"], FactorUnit<By>>,
): IfValued<
  Of | By,
  Product<ProductUnit<Of["unit"], FactorUnit<By>>, Of["measure"], Of["series"]>,
  Result<"multiply", ProductUnit<Of["unit"], FactorUnit<By>>, Of["measure"], Of["series"]>
>;
export function multiply(figure: Figure, by: number | Figure): Result<"multiply"> {
  const of = requireOperand(figure, "multiply");
  if (of.unit === "rank") throw rankScaled(of);
  const factor =
    typeof by === "object" ? requireOperand(by, "multiply") : requireNumber(by, "multiply", "multiply(figure, 1.5)");
  const isNumber = typeof factor === "number";
  const operands = isNumber ? [of] : [of, factor];
  const exact = isNumber ? { value: fractionOf(factor), interval: point(fractionOf(factor)) } : exactOf(factor);

  return resultOf(
    {
      operation: "multiply",
      id: idOfCall("multiply", [of.id, isNumber ? String(factor) : factor.id]),
      label: `${of.label} times ${isNumber ? factor : factor.label}`,
      unit: isNumber ? of.unit : requireUnit(of, factor),
      measure: of.measure,
      series: of.series,
      period: of.period,
      operands,
      ...times(exactOf(of), exact),
      caveats: caveatsOf(operands),
    },
    isNumber ? { by: factor } : {},
  );
}
