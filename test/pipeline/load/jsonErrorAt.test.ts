import { expect, it } from "vitest";
import { jsonErrorAt } from "../../../pipeline/load/jsonErrorAt.ts";

it.each([
  ['{"a": [1, -2.5e+3, true, false, null, "b\\u0041\\n"]}', undefined],
  ["[1, // two\n2]", "//"],
  ["[1,]", ",]"],
  ['{"a": 1 ,\n}', ",\n}"],
  ["[yes]", "yes"],
  ['["a\tb"]', '"a\tb"'],
  ['["\\x"]', '"\\x"'],
  ["", undefined],
])("finds what JSON does not know in %j", (text, error) => {
  expect(jsonErrorAt(text)).toBe(error === undefined ? text.length : text.indexOf(error));
});
