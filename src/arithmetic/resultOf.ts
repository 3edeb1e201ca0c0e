import { type Fraction, toNumber } from "../bounds/fraction.ts";
import { type End, type Interval, isPoint } from "../bounds/interval.ts";
import { remember } from "../bounds/unrounded.ts";
import { rememberSound } from "../input/requireFigure.ts";
import { deepFreeze } from "../model/deepFreeze.ts";
import { FactError } from "../model/FactError.ts";
import type { DatedEvent } from "../model/fact.ts";
import type { Bounds, Figure } from "../model/figure.ts";
import { isResult } from "../model/isResult.ts";
import { isSame } from "../model/isSame.ts";
import { quoted } from "../model/quoted.ts";
import type { Assumption, Caveat, Remark } from "../model/remark.ts";
import type { Result } from "../model/result.ts";
import { BASES, type Basis } from "../model/vocabulary.ts";
import { plainName } from "../words/plainName.ts";

type Input = Figure | DatedEvent;

/** What a helper found out, still exact. */
export interface Computed<Operation extends string, Unit extends string, Measure extends string> {
  readonly operation: Operation;
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly period: Figure["period"];
  readonly series?: string | null;
  readonly operands: readonly Input[];
  readonly value: Fraction | undefined;
  readonly interval: Interval;
  /** Given where something else than the figures' words sets the bounds. */
  readonly basis?: { readonly basis: Basis; readonly basisFrom: readonly string[] };
  readonly assumptions?: readonly Assumption[];
  readonly caveats: readonly Caveat[];
}

/** The facts and own figures some operands rest on, each once; of more than two operands none is given twice. */
export function inputsOf(operands: readonly Input[]): readonly Input[] {
  if (operands.length > 2 && !operands.some(isResult)) return operands;
  const byId = new Map<string, Input>();
  for (const operand of operands) {
    for (const input of isResult(operand) ? operand.inputs : [operand]) {
      requireOneOfItsId(input, byId.get(input.id) ?? input);
      byId.set(input.id, input);
    }
  }
  return [...byId.values()];
}

/** Refuses two figures under one id: what a result says of its inputs would speak of the wrong one. */
function requireOneOfItsId(input: Input, known: Input): void {
  if (isSame(known, input)) return;
  throw new FactError(
    "same-id",
    [input.id],
    `Two different figures have the id ${input.id}: ${quoted(known)} and ${quoted(input)}.`,
    "Give each figure an id of its own.",
  );
}

/** The agencies some operands credit, each once however it is written. */
function agenciesOf(operands: readonly Input[]): string[] {
  const byName = new Map<string, string>();
  for (const { agencies } of operands) {
    for (const agency of agencies) {
      const name = plainName(agency);
      if (!byName.has(name)) byName.set(name, agency);
    }
  }
  return [...byName.values()];
}

/** The ids a basis is named by: those of an input, or those that set the bounds of a result. */
function namesOf(operand: Input): readonly string[] {
  return isResult(operand) ? operand.basisFrom : [operand.id];
}

/** The basis of bounds that allow for dates as precise as they are printed. */
export function roundingOf(dated: readonly Input[]): { basis: Basis; basisFrom: readonly string[] } {
  return { basis: "rounding", basisFrom: dated.flatMap(namesOf) };
}

/** The operands whose words set an end, in their order. */
function settersOf({ min, max }: Interval, operands: readonly Input[]): readonly Figure[] {
  const ofEnds = [min, max].map((end) => end?.setBy ?? []);
  // A total of many sets its ends by all of them.
  const all = ofEnds.find((setBy) => setBy === operands);
  if (all !== undefined) return all;
  const setters = new Set(ofEnds.flat());
  return operands.filter((operand): operand is Figure => setters.has(operand as Figure));
}

/** The weakest basis of the figures that set the bounds, and which of their inputs have it. */
function basisOf(interval: Interval, operands: readonly Input[]): { basis: Basis; basisFrom: readonly string[] } {
  const setters = settersOf(interval, operands);
  if (setters.length === 0) return { basis: isPoint(interval) ? "exact" : "stated", basisFrom: [] };
  const basis = BASES.find((each) => setters.some(({ bounds }) => bounds.basis === each)) ?? "exact";
  const weakest = setters.filter(({ bounds }) => bounds.basis === basis);
  return {
    // No figure sets the zero below a ratio. What it leaves open, an exact figure beside it does not close.
    basis: basis === "exact" && !isPoint(interval) ? "stated" : basis,
    basisFrom: weakest.some(isResult) ? [...new Set(weakest.flatMap(namesOf))] : weakest.map(({ id }) => id),
  };
}

function once<Of extends Remark>(remarks: readonly Of[]): Of[] {
  return [...new Map(remarks.map((remark) => [`${remark.code} ${remark.facts} ${remark.text}`, remark])).values()];
}

/** A number as data, refused where its digits would be lost. */
function printable(exact: Fraction, rounding: "nearest" | "down" | "up", { operation, operands }: AnyComputed): number {
  const number = toNumber(exact, rounding);
  if (Math.abs(number) <= Number.MAX_SAFE_INTEGER) return number;
  throw new FactError(
    "out-of-range",
    operands.slice(0, 10).map(({ id }) => id),
    `The result of ${operation} is beyond 2^53 - 1, where digits are lost.`,
    "Use figures in a larger unit, such as millions of dollars.",
  );
}

type AnyComputed = Computed<string, string, string>;

function boundsOf(computed: AnyComputed, basis: Basis): Bounds {
  const { min, max } = computed.interval;
  const bound = (end: End | null, rounding: "down" | "up") => end && printable(end.at, rounding, computed);
  return {
    min: bound(min, "down"),
    max: bound(max, "up"),
    minIncluded: min?.included ?? false,
    maxIncluded: max?.included ?? false,
    basis,
  };
}

/** A frozen result: the exact numbers rounded, its inputs and agencies gathered from its operands. */
export function resultOf<Operation extends string, Unit extends string, Measure extends string, Extra extends object>(
  computed: Computed<Operation, Unit, Measure>,
  extra: Extra,
): Result<Operation, Unit, Measure> & Extra {
  const { operation, id, label, unit, measure, period, series = null, operands, value, interval, caveats } = computed;
  const { basis, basisFrom } = computed.basis ?? basisOf(interval, operands);
  const inherited = operands.flatMap((operand) => (isResult(operand) ? operand.assumptions : []));
  const result = {
    operation,
    id,
    label,
    unit,
    measure,
    series,
    period,
    agencies: agenciesOf(operands),
    ...(value === undefined ? {} : { value: printable(value, "nearest", computed) }),
    bounds: boundsOf(computed, basis),
    basisFrom,
    // Their figures are frozen already.
    operands: Object.freeze(operands),
    inputs: Object.freeze(inputsOf(operands)),
    assumptions: once([...inherited, ...(computed.assumptions ?? [])]),
    caveats: once(caveats),
    ...extra,
  };
  remember(result as unknown as Figure, { value, interval });
  return rememberSound(deepFreeze(result) as unknown as Result<Operation, Unit, Measure> & Extra);
}
