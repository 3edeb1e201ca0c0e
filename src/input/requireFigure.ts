import { FactError } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import { CREDITS, HEDGES, STAGES } from "../model/vocabulary.ts";
import { boundsProblem } from "./areBounds.ts";
import { type FieldRule, firstProblem, type Problem } from "./firstProblem.ts";
import { frozenCopy } from "./frozenCopy.ts";
import { invalidInput } from "./invalidInput.ts";
import { periodProblem } from "./isPeriod.ts";

const REMEDY = "Pass a fact of the document, a result, or a figure of your own made with figure({ … }).";

/** Whether it is text, and not empty. */
export function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** Whether it is a noun, a currency’s code, or one per another; `"$"` is no code and `"USD/"` is per nothing. */
function isUnit(value: unknown): boolean {
  return typeof value === "string" && /^[^/$€£]+(?:\/[^/$€£]+)*$/.test(value);
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isExactNumber(value: unknown): boolean {
  return Number.isFinite(value) && Math.abs(value as number) <= Number.MAX_SAFE_INTEGER;
}

function areNames(value: unknown): boolean {
  // Not every(): it would skip holes.
  return Array.isArray(value) && Array.from<unknown>(value).every((name) => typeof name === "string");
}

/** The fields of a figure, but for its id, bounds and period. */
const FIGURE_RULES: readonly FieldRule[] = [
  { field: "label", expected: "text", accepts: isText },
  { field: "unit", expected: 'a unit, such as "people", "USD" or "USD/project"', accepts: isUnit },
  { field: "measure", expected: "text", accepts: isText },
  {
    field: "series",
    expected: "the name of a series, or null",
    accepts: (series) => series === null || typeof series === "string",
  },
  {
    field: "value",
    expected: "a finite number of at most 2^53 - 1, whose digits are exact",
    accepts: (value) => value === undefined || isExactNumber(value),
  },
  { field: "agencies", expected: "an array of names", accepts: areNames },
  { field: "written", expected: "the words of the number", accepts: isTextOrAbsent },
  { field: "unitSingular", expected: "text", accepts: isTextOrAbsent },
  { field: "note", expected: "text", accepts: isTextOrAbsent },
  {
    field: "source",
    expected: "a quote of the document, or { title, url, quote }",
    accepts: (source) => source === undefined || (typeof source === "object" && source !== null),
  },
  {
    field: "hedge",
    expected: 'a hedge, such as "more than", or null',
    accepts: (hedge) => hedge === undefined || hedge === null || Object.hasOwn(HEDGES, hedge as string),
  },
  {
    field: "stage",
    expected: 'a stage, such as "provided", or null',
    accepts: (stage) => stage === undefined || stage === null || (STAGES as readonly unknown[]).includes(stage),
  },
  {
    field: "credit",
    expected: '"joint" or "several"',
    accepts: (credit) => credit === undefined || (CREDITS as readonly unknown[]).includes(credit),
  },
];

/** What is wrong with the fields of a figure. */
export function figureProblem(figure: object): Problem | undefined {
  const { bounds, period } = figure as Figure;
  return firstProblem(figure, FIGURE_RULES) ?? boundsProblem(bounds) ?? periodProblem(period);
}

/** Refuses what is no figure at all, before its fields are looked at. */
function requireShape(candidate: unknown, call: string): asserts candidate is Figure {
  const refuse = (received: string, id?: unknown) =>
    invalidInput({ call, expected: "a figure", received, remedy: REMEDY, id });
  if (typeof candidate !== "object" || candidate === null || Array.isArray(candidate)) throw refuse(inspect(candidate));

  const { id, kind, unit } = candidate as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(candidate, "id") || !isText(id)) throw refuse(`${inspect(candidate)}, without an id`);
  if (typeof kind === "string" && unit === undefined) throw refuse(`“${id}”, which has the kind ${inspect(kind)}`, id);
}

function check(candidate: unknown, call: string): Figure {
  requireShape(candidate, call);
  const { id } = candidate;
  const problem = figureProblem(candidate);
  if (problem === undefined) return candidate;
  const { field, expected, received } = problem;
  throw invalidInput({ call, expected: `\`${field}\` of “${id}” to be ${expected}`, received, remedy: REMEDY, id });
}

/** Frozen figures that were found to be sound: nobody can change them. */
const sound = /* @__PURE__ */ new WeakSet<object>();

/** Remembers a frozen figure that is sound by its making, so that it is not checked again. */
export function rememberSound<Of extends Figure>(figure: Of): Of {
  sound.add(figure);
  return figure;
}

/** A figure that is safe to compute with and to hand out again: checked once, and a frozen copy if it could be changed. */
export function requireFigure(candidate: unknown, call: string): Figure {
  if (sound.has(candidate as object)) return candidate as Figure;
  try {
    return rememberSound(check(frozenCopy(check(candidate, call)), call));
  } catch (cause) {
    if (cause instanceof FactError) throw cause;
    const received = "an object that cannot be read as plain data";
    throw invalidInput({ call, expected: "a figure", received, remedy: REMEDY, cause });
  }
}

/** Whether something is a figure that every helper would take. */
export function isSoundFigure(candidate: unknown): boolean {
  if (typeof candidate !== "object" || candidate === null) return false;
  if (sound.has(candidate)) return true;
  return Object.hasOwn(candidate, "id") && isText((candidate as Figure).id) && figureProblem(candidate) === undefined;
}
