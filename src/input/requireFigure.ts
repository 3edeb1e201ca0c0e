import { FactError } from "../model/FactError.ts";
import type { Figure } from "../model/figure.ts";
import { inspect } from "../model/inspect.ts";
import { isObject } from "./fieldProblem.ts";
import { figureProblem, isText } from "./figureProblem.ts";
import { frozenCopy } from "./frozenCopy.ts";
import { invalidField, invalidInput } from "./invalidInput.ts";

const REMEDY = "Pass a fact of the document, a result, or a figure of your own made with figure({ … }).";

/** Refuses what is no figure at all, before its fields are looked at. */
function requireShape(candidate: unknown, call: string): asserts candidate is Figure {
  const refuse = (received: string, id?: unknown) =>
    invalidInput({ call, expected: "a figure", received, remedy: REMEDY, id });
  if (!isObject(candidate) || Array.isArray(candidate)) throw refuse(inspect(candidate));

  const { id, kind, unit } = candidate as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(candidate, "id") || !isText(id)) throw refuse(`${inspect(candidate)}, without an id`);
  if (typeof kind === "string" && unit === undefined) throw refuse(`“${id}”, which has the kind ${inspect(kind)}`, id);
}

function check(candidate: unknown, call: string): Figure {
  requireShape(candidate, call);
  const problem = figureProblem(candidate);
  if (problem !== undefined) throw invalidField(call, candidate.id, problem, REMEDY);
  return candidate;
}

/** Frozen figures that were found to be sound: nobody can change them. */
const sound = /* @__PURE__ */ new WeakSet<object>();

/** Remembers that a frozen figure is sound, so that it is not checked again. */
export function rememberSound<Of extends Figure>(figure: Of): Of {
  sound.add(figure);
  return figure;
}

/** A figure that is safe to compute with and to hand out again: checked once, and a frozen copy if it could be changed. */
export function requireFigure(candidate: unknown, call: string): Figure {
  if (sound.has(candidate as object)) return candidate as Figure;
  try {
    const figure = check(candidate, call);
    const copy = frozenCopy(figure);
    // What comes back from JSON may be another.
    return rememberSound(copy === figure ? figure : check(copy, call));
  } catch (cause) {
    if (cause instanceof FactError) throw cause;
    const received = "an object that cannot be read as plain data";
    throw invalidInput({ call, expected: "a figure", received, remedy: REMEDY, cause });
  }
}

/** Whether something is a figure that every helper would take. */
export function isSoundFigure(candidate: unknown): boolean {
  if (!isObject(candidate)) return false;
  if (sound.has(candidate)) return true;
  const figure = candidate as Figure;
  return Object.hasOwn(figure, "id") && isText(figure.id) && figureProblem(figure) === undefined;
}
