import { spokenNumber } from "./spokenNumber.ts";

/** Whether a number is printed as it is, nothing rounded away. */
export function isPrintedWhole(value: number, unit: string | null): boolean {
  return JSON.stringify(spokenNumber(value, "down", unit)) === JSON.stringify(spokenNumber(value, "up", unit));
}
