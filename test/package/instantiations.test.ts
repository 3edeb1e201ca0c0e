import { expect, test } from "vitest";
import { instantiations, TYPICAL_CONSUMER } from "../bench/instantiations.ts";

test("three constants, a lookup, a total and a growth cost the compiler at most 300 instantiations", () => {
  const empty = instantiations(process.cwd(), "export {};");
  expect(instantiations(process.cwd(), TYPICAL_CONSUMER) - empty).toBeLessThanOrEqual(300);
}, 30_000);
