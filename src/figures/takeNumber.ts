import { FactError } from "../FactError.ts";

/** A finite number of the caller's, or a clear refusal. */
export function takeNumber(number: unknown, call: string): number {
  if (typeof number === "number" && Number.isFinite(number)) return number;
  const found = typeof number === "number" ? String(number) : number === null ? "null" : `a ${typeof number}`;
  throw new FactError(
    "invalid-input",
    [],
    `${call} got ${found}, expected a finite number.`,
    `Pass a number in the figure's unit: ${call}(figure, 1900).`,
  );
}
