import { expect, test } from "vitest";
import { isCurrency } from "../../../src/words/isCurrency.ts";

test("a unit is money if it is an ISO 4217 code", () => {
  expect(["USD", "PEN", "EUR", "people", "usd", "", "USD/project", "XYZ"].map(isCurrency)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false, false],
  ]);
});
