import { describe, expect, it } from "vitest";
import { constantName } from "../../../pipeline/load/constantName.ts";
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
        'fact expected the name of a fact, received "goods-trade-2012".',
        'Nearest: "goods-trade-2009", "goods-trade-2021".',
      ),
    );
  });

  it("names the id first where it gets the name of the constant", () => {
    for (const { id } of facts.filter((each) => each.id.includes("-"))) {
      expect(() => call(constantName(id))).toThrowError(
        expect.objectContaining({ remedy: expect.stringMatching(new RegExp(`^Nearest: "${id}"[,.]`)) }),
      );
    }
  });

  it("takes no other spelling of an id", () => {
    for (const id of ["Goods-Trade-2021", " goods-trade-2021", "goodsTrade2021"]) {
      expect(() => call(id)).toThrowError(FactError);
    }
  });

  it("says what it got instead of a name", () => {
    expect(() => call(null)).toThrowError(/^fact expected the name of a fact, received null\. /);
    expect(() => call({})).toThrowError(/received \{\}\./);
    expect(() => call(new Date(0))).toThrowError(/received a Date\./);
    expect(() => call(Symbol("x"))).toThrowError(/received a symbol\./);
    expect(() => call(undefined)).toThrowError(/received undefined\./);
  });

  it("shows an id where no name is near, and names no fact", () => {
    const remedy = `Pass the id of one of the facts, such as fact("${facts[0]?.id}").`;
    for (const input of [null, undefined, 7, "drugs and so on"]) {
      expect(() => call(input)).toThrowError(expect.objectContaining({ facts: [], remedy }));
    }
  });

  it("repeats no more than the start of a long text", () => {
    const start = "x".repeat(80);
    expect(() => call(`${start}yz`)).toThrowError(
      expect.objectContaining({ reason: `fact expected the name of a fact, received "${start}".`, facts: [] }),
    );
  });

  it.each(hostileInputs)("refuses %s", (_, input) => {
    expect(() => call(input)).toThrowError(expect.objectContaining({ name: "FactError", code: "unknown-name" }));
  });
});
