import { formatReport, type Problem } from "../load/problem.ts";

/** Prints the problems a command has found, if any, and makes it fail. */
export function reportProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  process.stderr.write(formatReport(problems));
  process.exitCode = 1;
}
