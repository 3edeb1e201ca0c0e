import { describe, expect, it } from "vitest";
import { FactError, fact, facts, goodsTrade2021 } from "../../../src/index.ts";
import { hostileInputs } from "./hostileInputs.ts";

const call = fact as (id: unknown) => unknown;

describe("fact", () => {
  it("gives the very constant", () => {
    expect(fact("goods-trade-2021")).toBe(goodsTrade2021);
  });

  it("finds every fact by its id", () => {
    for (const each of facts) expect(fact(each.id)).toBe(each);
  });

  it("names the nearest ids where there is none", () => {
    expect(() => call("goods-trade-2012")).toThrowError(
      new FactError(
        "unknown-name",
        [],
        'There is no fact "goods-trade-2012".',
        'Nearest: fact("goods-trade-2009"), fact("goods-trade-2021"), fact("goods-trade-effects").',
      ),
    );
  });

  it("takes no other spelling of an id", () => {
    for (const id of ["Goods-Trade-2021", " goods-trade-2021", "goodsTrade2021"]) {
      expect(() => call(id)).toThrowError(FactError);
    }
  });

  it("says what it got instead of a name", () => {
    expect(() => call(null)).toThrowError(
      /^fact got null, which names no fact\. Pass the name of a fact, such as fact\("/,
    );
    expect(() => call({})).toThrowError(/^fact got an object, /);
    expect(() => call(Symbol("x"))).toThrowError(/^fact got a symbol, /);
    expect(() => call(undefined)).toThrowError(/^fact got nothing, /);
  });

  it("suggests the shortest id where there is no name to go by, and names no fact", () => {
    for (const input of [null, undefined, 7]) {
      expect(() => call(input)).toThrowError(
        expect.objectContaining({ facts: [], remedy: 'Pass the name of a fact, such as fact("peru").' }),
      );
    }
  });

  it("repeats no more than the start of a long text", () => {
    const start = "x".repeat(80);
    expect(() => call(`${start}yz`)).toThrowError(
      expect.objectContaining({ reason: `There is no fact "${start}".`, facts: [] }),
    );
  });

  it.each(hostileInputs)("refuses %s", (_, input) => {
    expect(() => call(input)).toThrowError(expect.objectContaining({ name: "FactError", code: "unknown-name" }));
  });
});
