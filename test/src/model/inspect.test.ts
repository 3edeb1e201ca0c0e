import { expect, test } from "vitest";
import { inspect } from "../../../src/model/inspect.ts";

test.each<[unknown, string]>([
  ["abc", '"abc"'],
  ["x".repeat(100), `"${"x".repeat(80)}"`],
  [Number.NaN, "NaN"],
  [undefined, "undefined"],
  [null, "null"],
  [5n, "5n"],
  [[1, 2], "an array"],
  [new Date(0), "a Date"],
  [new (class Answer {})(), "an Answer"],
  [{}, "{}"],
  [{ id: "a", value: 5 }, '{"id":"a","value":5}'],
  [{ max: Number.POSITIVE_INFINITY }, '{"max":"Infinity"}'],
  [{ id: "x".repeat(100) }, `{"id":"${"x".repeat(73)}…`],
  [Object.assign(Object.create(null), { id: "a" }), '{"id":"a"}'],
  [{ value: 5n }, "an object"],
  [{ toJSON: () => undefined }, "an object"],
])("%s", (value, text) => {
  expect(inspect(value)).toBe(text);
});

test("an object that holds itself", () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  expect(inspect(cycle)).toBe("an object");
});
