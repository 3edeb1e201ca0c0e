import { expect, it } from "vitest";
import { facts, isFactId } from "../../../src/index.ts";
import { hostileInputs } from "./hostileInputs.ts";

it("knows the ids of the facts, exactly as written", () => {
  for (const { id } of facts) expect(isFactId(id)).toBe(true);
  expect(isFactId("Peru")).toBe(false);
});

it.each(hostileInputs)("is false for %s", (_, input) => {
  expect(isFactId(input)).toBe(false);
});
