import { expect, it } from "vitest";
import { isOfficeOf } from "../../../src/lookup/isOfficeOf.ts";

it.each([
  ["state-prm", "state", true],
  ["state", "state-prm", false],
  ["state", "state", true],
  ["ministry-of-llamas", "state", false],
  ["ministry-of-llamas", "ministry-of-llamas", true],
])("%s is of %s: %s", (office, agency, expected) => {
  expect(isOfficeOf(office, agency)).toBe(expected);
});
