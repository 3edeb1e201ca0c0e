import { expect, test } from "vitest";
import { english } from "../../../src/format/english.ts";
import { formatPeriodOf } from "../../../src/format/formatPeriodOf.ts";
import { venezuelansInPeruProjected } from "../../../src/index.ts";

test("a projection names who projects it", () => {
  expect(formatPeriodOf(venezuelansInPeruProjected, english)).toBe("by the end of 2022 (projected by the UN)");
  const projected = { ...venezuelansInPeruProjected.projected, by: "World Bank" };
  expect(formatPeriodOf({ ...venezuelansInPeruProjected, projected } as never, english)).toBe(
    "by the end of 2022 (projected by the World Bank)",
  );
});
