import { invalidInput } from "../input/invalidInput.ts";
import { inspect } from "../model/inspect.ts";
import type { Operation, Result } from "../model/result.ts";

const OPERATIONS: readonly unknown[] = [
  "total",
  "growth",
  "growth.change",
  "growth.percent",
  "growth.times",
  "growth.years",
  "growth.annualPercent",
  "share",
  "ratio",
  "perYear",
  "difference",
  "multiply",
  "elapsed",
] satisfies Operation[];

/** Whether something is a list of objects that have texts under these names. */
function isListOf(candidate: unknown, ...names: readonly string[]): candidate is readonly object[] {
  return (
    Array.isArray(candidate) &&
    Array.from<unknown>(candidate).every(
      (each) =>
        typeof each === "object" &&
        each !== null &&
        names.every((name) => typeof (each as Readonly<Record<string, unknown>>)[name] === "string"),
    )
  );
}

/** What a helper returned; the numbers in it are checked where they are put into words. */
export function requireResult(candidate: unknown): Result {
  const { operation, operands, inputs, basisFrom, assumptions, caveats, conflicts } = (candidate ?? {}) as Partial<
    Record<string, unknown>
  >;
  const isResult =
    OPERATIONS.includes(operation) &&
    isListOf(operands, "id", "label") &&
    operands.length > 0 &&
    isListOf(inputs, "id", "label") &&
    Array.isArray(basisFrom) &&
    isListOf(assumptions, "code", "text") &&
    isListOf(caveats, "code", "text") &&
    (conflicts === undefined || isListOf(conflicts, "code", "reason"));
  if (isResult) return candidate as Result;
  throw invalidInput({
    call: "explain",
    expected: "what a helper returned",
    received: inspect(candidate),
    remedy: "Pass a result as its helper returned it: explain(growth(goodsTrade2009, goodsTrade2021)).",
  });
}
