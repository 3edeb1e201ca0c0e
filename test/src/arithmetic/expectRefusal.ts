import { expect } from "vitest";
import { FactError, type FactErrorCode } from "../../../src/index.ts";

/** The error a call is refused with, which names its code, its facts, its reason and a way out. */
export function expectRefusal(call: () => unknown, code: FactErrorCode, facts?: readonly string[]): FactError {
  try {
    call();
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    expect(error.code).toBe(code);
    if (facts !== undefined) expect(error.facts).toEqual(facts);
    expect(error.message).toBe(`${error.reason} ${error.remedy}`);
    for (const sentence of [error.reason, error.remedy]) expect(sentence).toMatch(/^[\p{L}].*[.…)]$/su);
    return error;
  }
  return expect.unreachable("It was not refused.");
}
