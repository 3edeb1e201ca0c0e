import { type FactError, type Figure, figures } from "../../../src/index.ts";
import { apply } from "./evaluate.ts";
import { type Operation, operations } from "./Step.ts";

/** Two figures in the order an operation takes them: growth goes from the earlier to the later. */
export function inOrder(operation: Operation, first: Figure, second: Figure): readonly [Figure, Figure] {
  if (operation !== "growth") return [first, second];
  const outcome = apply(operation, [first, second]);
  return outcome.kind === "refused" && outcome.error.code === "wrong-order" ? [second, first] : [first, second];
}

/** Why an operation refuses two figures, or `null` where it takes them. */
export function whyNot(operation: Operation, first: Figure, second: Figure): FactError | null {
  const outcome = apply(operation, inOrder(operation, first, second));
  return outcome.kind === "refused" ? outcome.error : null;
}

/** What says that two figures can be taken together but hardly belong together. */
const doubts: ReadonlySet<string> = new Set(["not-mentioned-together", "different-measures"]);

/** The caveats of a result that a reader must see before the number. */
export function doubtsOf<Remark extends { readonly code: string }>(caveats: readonly Remark[]): Remark[] {
  return caveats.filter(({ code }) => doubts.has(code));
}

/** Whether nothing speaks against an operation that two figures allow: a sum is one number, and the text names both. */
export function belongTogether(operation: Operation, first: Figure, second: Figure): boolean {
  const outcome = apply(operation, inOrder(operation, first, second));
  if (outcome.kind !== "result") return outcome.kind === "comparison";
  const { result } = outcome;
  return (!("additive" in result) || result.additive) && doubtsOf(result.caveats).length === 0;
}

/** Why the figures of the document cannot be combined with one; a figure that can is left out. */
export type Refusals = ReadonlyMap<string, FactError>;

/** Which figures an operation refuses as second operand, and why. */
export function refusalsOf(operation: Operation, first: Figure): Refusals {
  return new Map(
    figures.flatMap((second): [string, FactError][] => {
      const error = second.id === first.id ? null : whyNot(operation, first, second);
      return error === null ? [] : [[second.id, error]];
    }),
  );
}

/** Which figures no operation takes together with one in this order, and why it cannot be added, the plainest question. */
export function refusalsOfAll(first: Figure): Refusals {
  const [byTotal = new Map<string, FactError>(), ...others] = operations.map((operation) =>
    refusalsOf(operation, first),
  );
  return new Map([...byTotal].filter(([id]) => others.every((refusals) => refusals.has(id))));
}
