import { constantName } from "../../../pipeline/load/constantName.ts";
import type { Step } from "./Step.ts";

const isStepNumber = (operand: string): boolean => /^\d+$/.test(operand);
const nameOf = (operand: string): string => (isStepNumber(operand) ? `step${operand}` : constantName(operand));

function callOf({ operation, operands, assumeDisjoint }: Step): string {
  const names = operands.map(nameOf).join(", ");
  switch (operation) {
    case "total":
      return `total([${names}]${assumeDisjoint ? ", { assumeDisjoint: true }" : ""})`;
    case "compare":
      return `isMoreThan(${names})`;
    default:
      return `${operation}(${names})`;
  }
}

/** The code that does what the steps do. */
export function codeOf(steps: readonly Step[]): string {
  const helpers = steps.map(({ operation }) => (operation === "compare" ? "isMoreThan" : operation));
  const constants = steps.flatMap(({ operands }) =>
    operands.filter((operand) => !isStepNumber(operand)).map(constantName),
  );
  const imported = [...new Set([...constants, "explain", ...helpers])].sort((a, b) => a.localeCompare(b, "en"));

  const lines = steps.map((step, index) => `const step${index + 1} = ${callOf(step)};`);
  const last = steps.at(-1);
  const shown = last?.operation === "compare" ? `step${steps.length};` : `explain(step${steps.length}).text;`;
  const names = last?.operation === "compare" ? imported.filter((name) => name !== "explain") : imported;
  return `import { ${names.join(", ")} } from "us-peru-relations";\n\n${lines.join("\n")}\n${shown}\n`;
}
