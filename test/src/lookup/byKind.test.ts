import { describe, expect, it } from "vitest";
import { byKind, type Fact, facts } from "../../../src/index.ts";
import { hostileInputs } from "./hostileInputs.ts";

const call = byKind as unknown as (kind: unknown) => readonly Fact[];
const kinds = [...new Set((facts as readonly Fact[]).map(({ kind }) => kind))];

describe("byKind", () => {
  it("gives the facts of every kind, in document order, and every fact once", () => {
    for (const kind of kinds) {
      expect(call(kind)).toEqual((facts as readonly Fact[]).filter((fact) => fact.kind === kind));
    }
    expect(kinds.reduce((sum, kind) => sum + call(kind).length, 0)).toBe(facts.length);
  });

  it("gives the percent of the document", () => {
    expect(byKind("percent").map(({ value }) => value)).toEqual([167]);
  });

  it("returns a frozen array", () => {
    expect(byKind("amount")).toSatisfy(Object.isFrozen);
  });

  it("names the nearest where there is none", () => {
    expect(() => call("amounts")).toThrowError(/received "amounts"\. Nearest: "amount"\.$/);
  });

  it.each(hostileInputs)("refuses %s", (_, input) => {
    expect(() => call(input)).toThrowError(expect.objectContaining({ name: "FactError", code: "unknown-name" }));
  });
});
