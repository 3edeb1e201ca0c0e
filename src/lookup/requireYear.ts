import { invalidInput } from "../input/invalidInput.ts";
import { inspect } from "../model/inspect.ts";

/** A whole number that stands for a year. */
export function requireYear(candidate: unknown, call: string): number {
  if (Number.isInteger(candidate)) return candidate as number;
  const remedy = "Pass a whole number, such as 2021.";
  throw invalidInput({ call, expected: "a year", received: inspect(candidate), remedy });
}
