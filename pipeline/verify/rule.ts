import type { Problem } from "../load/problem.ts";
import type { AuthoredFact, Data } from "../load/shapes.ts";

/** What is wrong with a fact; {@link verify} adds where it stands and by which rule. */
export type Finding = Pick<Problem, "code" | "found" | "expected" | "remedy">;

/** What is wrong with another part of the data. */
export type LocatedFinding = Omit<Problem, "rule">;

/** A rule of verification. */
export interface Rule {
  /** Its number in the guide; two rules share one where the guide speaks of them together. */
  readonly number: number;
  /** What it demands. */
  readonly title: string;
  /** What is wrong with one fact. */
  readonly checkFact?: (fact: AuthoredFact, data: Data) => readonly Finding[];
  /** What is wrong with anything else, or between facts. */
  readonly checkData?: (data: Data) => readonly LocatedFinding[];
}
