import type { Figure } from "../../model/figure.ts";
import { isResult } from "../../model/isResult.ts";
import type { Caveat } from "../../model/remark.ts";
import { inferredPeriod, notes, periodsDiffer, projection, repeatedInput, stagesDiffer } from "./caveats.ts";

/** The inputs that more than one operand rests on; the same operand twice rests on nothing twice. */
function repeatedInputs(operands: readonly Figure[]): Figure[] {
  // Two that are no results are two figures, or one that is computed with itself.
  if (!operands.some(isResult)) return [];
  const seen = new Set<string>();
  const repeated = new Map<string, Figure>();
  for (const operand of new Set(operands)) {
    for (const input of isResult(operand) ? operand.inputs : [operand]) {
      if (seen.has(input.id)) repeated.set(input.id, input as Figure);
    }
    for (const { id } of isResult(operand) ? operand.inputs : [operand]) seen.add(id);
  }
  return [...repeated.values()];
}

/** What a reader must know of figures computed with together, what their own results warn of among it. */
export function caveatsOf(operands: readonly Figure[], options: { readonly periods?: boolean } = {}): Caveat[] {
  const printed = operands.filter((operand) => !isResult(operand));
  // A result without a period of its own has said so itself.
  const timed = operands.filter((operand) => !(isResult(operand) && operand.period.type === "unstated"));
  return [
    ...operands.flatMap((operand) => (isResult(operand) ? operand.caveats : [])),
    ...(options.periods === false ? [] : periodsDiffer(timed)),
    ...stagesDiffer(printed),
    ...printed.flatMap(inferredPeriod).slice(0, 6),
    ...printed.flatMap(projection),
    ...notes(printed),
    ...repeatedInput(repeatedInputs(operands)),
  ];
}
