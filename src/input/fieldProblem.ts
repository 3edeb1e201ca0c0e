import { inspect } from "../model/inspect.ts";

/** What a field must hold: in words, and as a test. */
export type Rule = readonly [expected: string, accepts: (value: unknown) => boolean];

/** A field that does not hold what it must. */
export interface Problem {
  readonly field: string;
  readonly expected: string;
  readonly received: string;
}

/** What is wrong with a field. */
export function fieldProblem(field: string, value: unknown, [expected, accepts]: Rule): Problem | undefined {
  return accepts(value) ? undefined : { field, expected, received: inspect(value) };
}

/** What is wrong with a field that may be absent. */
export function optionalProblem(field: string, value: unknown, rule: Rule): Problem | undefined {
  return value === undefined ? undefined : fieldProblem(field, value, rule);
}

/** The rule of a field that holds one of some words, or null where that is among them. */
export function oneOf(words: readonly unknown[]): Rule {
  const quoted = words.map(inspect);
  return [`${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`, (value) => words.includes(value)];
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
