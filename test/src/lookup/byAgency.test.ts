import { describe, expect, it } from "vitest";
import { agencies, byAgency, type Fact, FactError, facts } from "../../../src/index.ts";
import { hostileInputs } from "./hostileInputs.ts";

const call = byAgency as unknown as (agency: unknown, options?: unknown) => readonly Fact[];
const idsOf = (agency: string, options?: unknown) => call(agency, options).map(({ id }) => id);

describe("byAgency", () => {
  it("gives what the document credits to an agency, in document order", () => {
    expect(idsOf("peace-corps")).toEqual([
      "peace-corps-volunteers",
      "peace-corps-community-work",
      "peace-corps-project-areas",
    ]);
    expect(idsOf("usaid").length).toBeGreaterThan(10);
    for (const { id } of agencies) {
      const positions = call(id).map((fact) => (facts as readonly Fact[]).indexOf(fact));
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }
  });

  it("finds an agency by its id, its name, every alias and every name people use, in any case", () => {
    for (const { id, name, aliases, otherNames } of agencies) {
      for (const each of [name, ...aliases, ...otherNames]) {
        for (const written of [each, each.toUpperCase(), ` ${each.toLowerCase()} `]) {
          expect(idsOf(written)).toEqual(idsOf(id));
        }
      }
    }
    expect(idsOf("State Department")).toEqual(idsOf("state"));
  });

  it("gives a joint fact to both agencies", () => {
    for (const agency of ["state", "usaid"]) expect(idsOf(agency)).toContain("covid-assistance");
    expect(idsOf("labor")).toEqual(["anti-trafficking-agencies"]);
  });

  it("counts an office for its agency, unless it is told not to", () => {
    expect(idsOf("state-prm")).toEqual(["venezuelan-crisis-assistance-announced"]);
    for (const agency of ["state", "usaid"]) {
      expect(idsOf(agency)).toContain("venezuelan-crisis-assistance-announced");
      expect(idsOf(agency, { offices: true })).toEqual(idsOf(agency));
      expect(idsOf(agency, { offices: false })).not.toContain("venezuelan-crisis-assistance-announced");
    }
    expect(idsOf("inl", { offices: false })).toEqual(["inl-programs"]);
    expect(idsOf("inl")).toContain("inl-lima-budget-fy2021");
  });

  it("gives an agency named only above its office what the office is credited with", () => {
    expect(idsOf("defense")).toEqual(idsOf("defense-southern-command"));
    expect(idsOf("defense", { offices: false })).toEqual([]);
  });

  it("credits every agency with what its facts say", () => {
    for (const { id } of agencies) {
      const credited = (facts as readonly Fact[]).filter((fact) => fact.agencies.includes(id));
      expect(call(id, { offices: false })).toEqual(credited);
    }
  });

  it("returns a frozen array", () => {
    expect(byAgency("usaid")).toSatisfy(Object.isFrozen);
    expect(byAgency("defense", { offices: false })).toSatisfy(Object.isFrozen);
  });

  it("names the nearest agencies where there is none", () => {
    expect(() => call("US AID")).toThrowError(
      new FactError(
        "unknown-name",
        [],
        'byAgency expected the name of an agency, received "US AID".',
        'Nearest: "USAID".',
      ),
    );
    expect(() => call(5)).toThrowError(/^byAgency expected the name of an agency, received 5\. Pass one of "state", /);
  });

  it("names itself where its options are refused", () => {
    expect(() => call("state", { office: false })).toThrowError(
      /^byAgency expected the option \{ offices \}, received the option "office"\./,
    );
  });

  it.each(hostileInputs)("refuses %s", (_, input) => {
    expect(() => call(input)).toThrowError(expect.objectContaining({ name: "FactError", code: "unknown-name" }));
  });

  it.each([
    ["null", null],
    ["a string", "offices"],
    ["a flag by itself", false],
    ["a text for the flag", { offices: "false" }],
    ["null for the flag", { offices: null }],
    ["zero for the flag", { offices: 0 }],
  ])("refuses %s as options", (_, options) => {
    expect(() => call("state", options)).toThrowError(
      expect.objectContaining({ name: "FactError", code: "invalid-input" }),
    );
  });
});
