import type { Figure } from "../model/figure.ts";
import { CREDITS, HEDGES, STAGES } from "../model/vocabulary.ts";
import { plainName } from "../words/plainName.ts";
import { boundsProblem } from "./boundsProblem.ts";
import { fieldProblem, isObject, oneOf, optionalProblem, type Problem, type Rule } from "./fieldProblem.ts";
import { periodProblem } from "./periodProblem.ts";

/** Whether it is text, and not empty or blank. */
export function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** Whether it is a noun, a currency’s code, or one per another; `"$"` is no code and `"USD/"` is per nothing. */
function isUnit(value: unknown): boolean {
  return typeof value === "string" && !/[$€£]/.test(value) && value.split("/").every(isText);
}

function isExactNumber(value: unknown): boolean {
  return Number.isFinite(value) && Math.abs(value as number) <= Number.MAX_SAFE_INTEGER;
}

function areNames(value: unknown): boolean {
  // Not every() on the array itself: it would skip holes.
  return Array.isArray(value) && Array.from<unknown>(value).every((name) => typeof name === "string");
}

const TEXT: Rule = ["text", isText];
const UNIT: Rule = ['a unit, such as "people", "USD" or "USD/project"', isUnit];
const SERIES: Rule = ["the name of a series, or null", (name) => name === null || typeof name === "string"];
const VALUE: Rule = ["a finite number of at most 2^53 - 1, whose digits are exact", isExactNumber];
const AGENCIES: Rule = ["an array of names", areNames];
const WRITTEN: Rule = ["the words of the number", isText];
const SOURCE: Rule = ["a quote of the document, or { title, url, quote }", isObject];
const HEDGE: Rule = [
  'a hedge, such as "more than", or null',
  (hedge) => hedge === null || Object.hasOwn(HEDGES, hedge as string),
];
const STAGE: Rule = [
  'a stage, such as "provided", or null',
  (stage) => stage === null || (STAGES as readonly unknown[]).includes(stage),
];
const CREDIT = /* @__PURE__ */ oneOf(CREDITS);

/** What is wrong with the fields of a figure. */
export function figureProblem(figure: Figure): Problem | undefined {
  return (
    fieldProblem("label", figure.label, TEXT) ??
    fieldProblem("unit", figure.unit, UNIT) ??
    fieldProblem("measure", figure.measure, TEXT) ??
    fieldProblem("series", figure.series, SERIES) ??
    optionalProblem("value", figure.value, VALUE) ??
    fieldProblem("agencies", figure.agencies, AGENCIES) ??
    optionalProblem("written", figure.written, WRITTEN) ??
    optionalProblem("unitSingular", figure.unitSingular, TEXT) ??
    optionalProblem("note", figure.note, TEXT) ??
    optionalProblem("source", figure.source, SOURCE) ??
    optionalProblem("hedge", figure.hedge, HEDGE) ??
    optionalProblem("stage", figure.stage, STAGE) ??
    optionalProblem("credit", figure.credit, CREDIT) ??
    boundsProblem(figure.bounds) ??
    periodProblem(figure.period)
  );
}

const RANK: Rule = ["a whole rank from 1 on", (value) => Number.isInteger(value) && (value as number) > 0];
const DIFFERENT: Rule = [
  "each agency once",
  (names) => new Set((names as readonly string[]).map(plainName)).size === (names as readonly string[]).length,
];
const NO_CREDIT: Rule = ["absent, as fewer than two agencies are credited", () => false];

/** A field of a figure of one’s own that contradicts another, or that only such a figure can have wrong. */
export function ownFigureProblem({ unit, value, agencies, credit }: Figure): Problem | undefined {
  return (
    (unit === "rank" ? optionalProblem("value", value, RANK) : undefined) ??
    fieldProblem("agencies", agencies, DIFFERENT) ??
    (agencies.length < 2 ? optionalProblem("credit", credit, NO_CREDIT) : undefined)
  );
}
