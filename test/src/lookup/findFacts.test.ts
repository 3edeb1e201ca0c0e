import { describe, expect, it } from "vitest";
import { byAgency, byKind, bySection, byTopic, byYear, type Fact, facts, findFacts } from "../../../src/index.ts";
import { hostileInputs } from "./hostileInputs.ts";

const call = findFacts as unknown as (filter: unknown) => readonly Fact[];

describe("findFacts", () => {
  it("asks for one thing as the other lookups do", () => {
    expect(findFacts({ agency: "SOUTHCOM" })).toEqual(byAgency("defense-southern-command"));
    expect(findFacts({ topic: "Health" })).toEqual(byTopic("health"));
    expect(findFacts({ section: "Pandemic Response" })).toEqual(bySection("pandemic-response"));
    expect(findFacts({ kind: "amount" })).toEqual(byKind("amount"));
    expect(findFacts({ year: 2021 })).toEqual(byYear(2021));
  });

  it("asks for all things at once", () => {
    const ids = call({ agency: "usaid", kind: "amount", year: 2021 }).map(({ id }) => id);
    expect(ids).toEqual(
      (byAgency("usaid") as readonly Fact[])
        .filter(({ kind }) => kind === "amount")
        .filter((fact) => (byYear(2021) as readonly Fact[]).includes(fact))
        .map(({ id }) => id),
    );
    expect(call({ topic: "health", kind: "percent" })).toEqual([]);
  });

  it("gives all facts for an empty filter, frozen", () => {
    expect(findFacts({})).toEqual(facts);
    expect(findFacts({ agency: undefined })).toEqual(facts);
    expect(findFacts({ kind: "amount" })).toSatisfy(Object.isFrozen);
  });

  it("names the parts it knows", () => {
    expect(() => call({ subject: "trade" })).toThrowError(
      'findFacts expected options of { agency, topic, section, kind, year }, received the option "subject".',
    );
  });

  it.each(hostileInputs.filter(([, input]) => input !== undefined))("refuses %s as any of its parts", (_, input) => {
    for (const part of ["agency", "topic", "section", "kind"]) {
      expect(() => call({ [part]: input })).toThrowError(expect.objectContaining({ code: "unknown-name" }));
    }
    expect(() => call({ year: input })).toThrowError(expect.objectContaining({ code: "invalid-input" }));
  });

  it.each([[null], [undefined], ["health"], [5], [[]]])("refuses the filter %j", (filter) => {
    expect(() => call(filter)).toThrowError(expect.objectContaining({ code: "invalid-input" }));
  });
});
