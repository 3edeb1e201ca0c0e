import { expect, test } from "vitest";
import { frozenCopy } from "../../../src/input/frozenCopy.ts";

const withoutPrototype = Object.freeze(Object.assign(Object.create(null), { a: 1 }));

test.each<[string, object]>([
  ["text, flags, numbers and null", Object.freeze({ a: "b", c: true, d: false, e: 1.5, f: null })],
  ["frozen objects and arrays", Object.freeze({ a: Object.freeze([Object.freeze({ b: 1 })]) })],
  ["an object without a prototype", withoutPrototype],
])("frozen %s stay what they are", (_, tree) => {
  expect(frozenCopy(tree)).toBe(tree);
});

test.each<[string, object, object]>([
  ["an object that may change", { a: 1 }, { a: 1 }],
  ["a part that may change", Object.freeze({ a: Object.freeze([{ b: 1 }]) }), { a: [{ b: 1 }] }],
  ["one of several parts that may change", Object.freeze([Object.freeze({}), {}]), [{}, {}]],
  ["an undefined field", Object.freeze({ a: undefined }), {}],
  ["a function", Object.freeze({ a: () => 1 }), {}],
  ["NaN", Object.freeze({ a: Number.NaN }), { a: null }],
  ["minus zero", Object.freeze({ a: -0 }), { a: 0 }],
  ["a date", Object.freeze({ a: Object.freeze(new Date(0)) }), { a: "1970-01-01T00:00:00.000Z" }],
])("%s is copied as JSON does, and frozen", (_, tree, expected) => {
  const copy = frozenCopy(tree);
  expect(copy).not.toBe(tree);
  expect(copy).toEqual(expected);
  expect([copy, ...Object.values(copy)]).toSatisfy((parts) => parts.every(Object.isFrozen));
});
