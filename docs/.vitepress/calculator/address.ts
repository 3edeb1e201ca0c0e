import { findFact } from "../../../src/index.ts";
import { isWaiting, type Operation, operations, type Step } from "./Step.ts";

const ASSUMED = "-assumed";

function readOperation(text: string): Pick<Step, "operation" | "assumeDisjoint"> | undefined {
  const isAssumed = text.endsWith(ASSUMED);
  const operation = isAssumed ? text.slice(0, -ASSUMED.length) : text;
  if (!operations.includes(operation as Operation)) return undefined;
  return { operation: operation as Operation, ...(isAssumed ? { assumeDisjoint: true } : {}) };
}

/** The steps an address holds, as far as they make sense: `?use=a,b&op=total&use=1,c&op=ratio`. */
export function readSteps(search: URLSearchParams): Step[] {
  const uses = search.getAll("use");
  const names = search.getAll("op");
  const steps: Step[] = [];

  for (const [index, use] of uses.entries()) {
    const operation = readOperation(names[index] ?? "");
    const operands = use.split(",").filter((operand) => operand !== "");
    const isKnown = (operand: string) =>
      findFact(operand) !== undefined || (Number(operand) >= 1 && Number(operand) <= index);
    if (operation === undefined || operands.length === 0 || !operands.every(isKnown)) break;

    steps.push({ ...operation, operands });
    if (isWaiting(steps.at(-1))) break;
  }
  return steps;
}

/** Writes steps as `readSteps` reads them; commas stay readable. */
export function writeSteps(steps: readonly Step[]): string {
  return steps
    .map(({ operation, operands, assumeDisjoint }) => {
      return `use=${operands.join(",")}&op=${operation}${assumeDisjoint ? ASSUMED : ""}`;
    })
    .join("&");
}
