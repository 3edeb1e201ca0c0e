import { expect, test } from "vitest";
import { plainName } from "../../../src/words/plainName.ts";

test("a name is the same in any case and with any spaces", () => {
  expect(plainName("  World \u00a0 Bank\n")).toBe("world bank");
});
