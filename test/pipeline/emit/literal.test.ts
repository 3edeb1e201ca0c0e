import { expect, it } from "vitest";
import { literal } from "../../../pipeline/emit/literal.ts";

it("writes a JSON value as TypeScript on one line", () => {
  const value = { name: '“a” "b"\n', list: [1, null, true, {}, []], nested: { since: 2006 } };
  expect(literal(value)).toBe('{ name: "“a” \\"b\\"\\n", list: [1, null, true, {}, []], nested: { since: 2006 } }');
});
