import { describe, expect, it } from "vitest";
import { bySection, type Fact, facts, sections } from "../../../src/index.ts";
import { hostileInputs } from "./hostileInputs.ts";

const call = bySection as unknown as (section: unknown) => readonly Fact[];

describe("bySection", () => {
  it("gives the facts of every section, in document order", () => {
    for (const { id } of sections) {
      expect(call(id)).toEqual((facts as readonly Fact[]).filter((fact) => fact.section === id));
      expect(call(id).length).toBeGreaterThan(0);
    }
  });

  it("returns a frozen array", () => {
    expect(bySection("pandemic-response")).toSatisfy(Object.isFrozen);
  });

  it("names the nearest where there is none", () => {
    expect(() => call("pandemic-responsex")).toThrowError(
      /received "pandemic-responsex"\. Nearest: "pandemic-response", "Pandemic Response"\.$/,
    );
  });

  it.each(hostileInputs)("refuses %s", (_, input) => {
    expect(() => call(input)).toThrowError(expect.objectContaining({ name: "FactError", code: "unknown-name" }));
  });
});
