import { describe, expect, it } from "vitest";
import { byTopic, type Fact, facts, topics } from "../../../src/index.ts";
import { hostileInputs } from "./hostileInputs.ts";

const call = byTopic as unknown as (topic: unknown) => readonly Fact[];

describe("byTopic", () => {
  it("gives the facts of every topic, in document order", () => {
    for (const { id } of topics) {
      expect(call(id)).toEqual((facts as readonly Fact[]).filter((fact) => fact.topics.includes(id)));
      expect(call(id).length).toBeGreaterThan(0);
    }
  });

  it("returns a frozen array", () => {
    expect(byTopic("culture")).toSatisfy(Object.isFrozen);
  });

  it("names the nearest where there is none", () => {
    expect(() => call("culturex")).toThrowError(/received "culturex"\. Nearest: "Culture"\.$/);
  });

  it("names all topics where none is near", () => {
    expect(() => call("drugs")).toThrowError(
      /^byTopic expected the name of a topic, received "drugs"\. Pass one of "diplomacy", .+, "consular-services", or the name of one\.$/,
    );
  });

  it("finds a topic by its label, in any case", () => {
    for (const { id, label } of topics) {
      for (const name of [label, label.toUpperCase()]) expect(call(name)).toEqual(call(id));
    }
  });

  it.each(hostileInputs)("refuses %s", (_, input) => {
    expect(() => call(input)).toThrowError(expect.objectContaining({ name: "FactError", code: "unknown-name" }));
  });
});
