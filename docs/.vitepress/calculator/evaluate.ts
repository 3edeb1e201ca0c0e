import {
  type AnyResult,
  FactError,
  type Figure,
  findFact,
  growth,
  isFigure,
  isLessThan,
  isMoreThan,
  ratio,
  total,
} from "../../../src/index.ts";
import type { Operation, Step } from "./Step.ts";

/** What came of a step. */
export type Outcome =
  | { readonly kind: "waiting" }
  | { readonly kind: "result"; readonly result: AnyResult }
  /** Whether the first is more than the second; `undefined` where the words do not decide. */
  | { readonly kind: "comparison"; readonly isMore: boolean | undefined; readonly isLess: boolean | undefined }
  | { readonly kind: "refused"; readonly error: FactError };

/** The figure an operand stands for: a fact, or the result of an earlier step. */
export function figureOf(operand: string, outcomes: readonly Outcome[]): Figure | undefined {
  const fact = findFact(operand);
  if (fact !== undefined) return isFigure(fact) ? fact : undefined;
  const outcome = outcomes[Number(operand) - 1];
  return outcome?.kind === "result" ? outcome.result : undefined;
}

/** Applies an operation; what the compiler would refuse is refused here when it runs. */
export function apply(operation: Operation, figures: readonly Figure[], assumeDisjoint = false): Outcome {
  const [first, second] = figures as [never, never];
  try {
    switch (operation) {
      case "total":
        return { kind: "result", result: total(figures as never, { assumeDisjoint }) };
      case "ratio":
        return { kind: "result", result: ratio(first, second) };
      case "growth":
        return { kind: "result", result: growth(first, second) };
      case "compare":
        return { kind: "comparison", isMore: isMoreThan(first, second), isLess: isLessThan(first, second) };
    }
  } catch (error) {
    if (error instanceof FactError) return { kind: "refused", error };
    throw error;
  }
}

const unusable = new FactError(
  "invalid-input",
  [],
  "An earlier step gives no figure to go on with.",
  "Remove the step that was refused.",
);

/** Computes a chain; a step may use the results of the steps before it. */
export function evaluate(steps: readonly Step[]): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const figures = step.operands.map((operand) => figureOf(operand, outcomes));
    const known = figures.filter((figure) => figure !== undefined);
    if (known.length < figures.length) outcomes.push({ kind: "refused", error: unusable });
    else if (known.length < 2) outcomes.push({ kind: "waiting" });
    else outcomes.push(apply(step.operation, known, step.assumeDisjoint));
  }
  return outcomes;
}
