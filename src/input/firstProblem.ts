import { inspect } from "../model/inspect.ts";

/** What a field must hold. */
export interface FieldRule {
  readonly field: string;
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

/** A field that does not hold what it must. */
export interface Problem {
  readonly field: string;
  readonly expected: string;
  readonly received: string;
}

/** The first field of an object that breaks its rule. */
export function firstProblem(fields: object, rules: readonly FieldRule[]): Problem | undefined {
  for (const { field, expected, accepts } of rules) {
    const value = (fields as Readonly<Record<string, unknown>>)[field];
    if (!accepts(value)) return { field, expected, received: inspect(value) };
  }
  return undefined;
}
