import { expect, test } from "vitest";
import { instantiations, TYPICAL_CONSUMER } from "../bench/instantiations.ts";

// The aim is 300: what total asks of one unit and one measure takes about 190.
test("three constants, a lookup, a total and a growth cost the compiler at most 400 instantiations", () => {
  const empty = instantiations(process.cwd(), "export {};");
  expect(instantiations(process.cwd(), TYPICAL_CONSUMER) - empty).toBeLessThanOrEqual(400);
}, 30_000);
