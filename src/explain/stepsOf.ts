import { english as englishFormat } from "../format/english.ts";
import { format } from "../format/format.ts";
import { formatIsoDate } from "../format/formatDate.ts";
import { formatPeriodOf } from "../format/formatPeriodOf.ts";
import { withoutNaturalBounds } from "../format/naturalBounds.ts";
import type { DatedEvent } from "../model/fact.ts";
import type { Bounds, Figure } from "../model/figure.ts";
import type { ExplainWords, Locale } from "../model/locale.ts";
import type { Conflict } from "../model/remark.ts";
import type { Growth, Result } from "../model/result.ts";
import { labelIn } from "../words/labelIn.ts";

/** How steps are put into words. */
export interface StepOptions {
  readonly words: ExplainWords;
  readonly locale: Locale | undefined;
  /** Without labels. */
  readonly isShort: boolean;
  /** Of a result that others are computed from: without bounds and the change of a growth. */
  readonly isNested?: boolean;
  /** The conflicts of the result itself, in the language. */
  readonly conflicts: readonly Conflict[];
}

/** Operands and conflicts named before the rest are counted. */
const LISTED_OPERANDS = 6;
const LISTED_CONFLICTS = 3;

function isResult(figure: Figure | DatedEvent): figure is Result {
  return "operation" in figure;
}

/** The steps of a calculation, the earliest first: operands that are results come before what uses them, each once. */
export function stepsOf(result: Result, options: StepOptions): string[] {
  const steps = new Map<string, string>();
  const add = (each: Result) => {
    if (steps.has(each.id)) return;
    for (const operand of each.operands) if (isResult(operand)) add(operand);
    steps.set(each.id, stepOf(each, each === result ? options : { ...options, conflicts: [], isNested: true }));
  };
  add(result);
  return [...steps.values()];
}

function stepOf(result: Result, options: StepOptions): string {
  const { words, conflicts } = options;
  const isBrief = options.isShort || options.isNested === true;
  const { operands, moreOperands } = operandsOf(result, options);
  const count = (result as { readonly conflictCount?: number }).conflictCount;
  const reasons = isBrief ? [] : conflicts.slice(0, LISTED_CONFLICTS).map(({ reason }) => reason);
  const step = words.step({
    operation: result.operation,
    operands,
    moreOperands,
    outcome: bounded(result, options),
    isFall: isFall(result),
    conflicts: count === undefined ? undefined : { count, reasons },
    ...(result.operation === "growth" && !isBrief ? growthParts(result as unknown as Growth, options) : {}),
  });
  return isBrief ? step : [step, ...printedValue(result, options)].join(" ");
}

function operandsOf(result: Result, options: StepOptions): { operands: string[]; moreOperands: number } {
  const named = result.operands.slice(0, LISTED_OPERANDS).map((operand) => operandWords(operand, options));
  const { at, by } = result as { readonly at?: string; readonly by?: number };
  const hasDate = result.operation === "elapsed" && named.length === 1 && at !== undefined;
  const operands = [
    ...named,
    ...(hasDate ? [formatIsoDate(at, options.locale?.format ?? englishFormat)] : []),
    ...(by === undefined ? [] : [String(by)]),
  ];
  return { operands, moreOperands: result.operands.length - named.length };
}

/** An operand in words, with its label and period in the full form; a result only by what it came to. */
function operandWords(operand: Figure | DatedEvent, { words, locale, isShort }: StepOptions): string {
  // Time is counted from a date, whatever word is before it: “from May 2022”, not “from since May 2022”.
  const text =
    "date" in operand
      ? formatIsoDate(operand.date.value, locale?.format ?? englishFormat)
      : format(operand, locale === undefined ? {} : { locale });
  if (isResult(operand)) return words.that(operand.operation, text);
  if (isShort) return text;
  const label = labelIn(operand, locale?.label) as string;
  const period = "date" in operand ? null : formatPeriodOf(operand, locale?.format ?? englishFormat);
  // Many a label names its year already.
  return words.named(text, label, period !== null && label.includes(period) ? null : period);
}

/** Whether a change is worded as anything but a rise. */
function isFall({ operation, bounds, value }: Result): boolean {
  const { min, max } = withoutNaturalBounds(bounds, operation);
  if (min !== null) return min < 0;
  return max !== null ? max <= 0 : (value ?? 0) < 0;
}

/** The number with its hedge, and both bounds where they add something. */
function bounded(figure: Result, { words, locale, isShort, isNested }: StepOptions): string {
  const options = locale === undefined ? {} : { locale };
  const outcome = format(figure, options);
  const { min, max } = withoutNaturalBounds(figure.bounds, figure.operation);
  if (isShort || isNested || min === null || max === null) return outcome;
  // Where only the last digits of a root are open, the bounds add nothing.
  if (max - min <= Math.abs(max) * 1e-12) return outcome;
  const bounds = format(figure, { ...options, style: "bounds" });
  return bounds === outcome ? outcome : words.withBounds(outcome, bounds);
}

function growthParts({ change, annualPercent, years }: Growth, options: StepOptions) {
  return {
    change: bounded(change, options),
    annual: annualPercent === undefined ? undefined : bounded(annualPercent, options),
    years:
      years === undefined ? undefined : format(years, options.locale === undefined ? {} : { locale: options.locale }),
  };
}

/** Where a bound stands in for the number, the number too. */
function printedValue(result: Result, { words, locale }: StepOptions): string[] {
  const { value, operation } = result;
  const bounds = withoutNaturalBounds(result.bounds, operation);
  const isOneSided = (bounds.min === null) !== (bounds.max === null);
  if (value === undefined || !isOneSided) return [];
  // A bound rounded outward in its last digit is the value itself.
  const distance = Math.abs(value - ((bounds.min ?? bounds.max) as number));
  if (distance <= Math.abs(value) * 1e-12) return [];
  const exact: Bounds = { min: value, max: value, minIncluded: true, maxIncluded: true, basis: "exact" };
  return [words.printedValue(format({ ...result, bounds: exact }, locale === undefined ? {} : { locale }))];
}
