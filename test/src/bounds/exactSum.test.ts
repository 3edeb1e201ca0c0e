import { expect, test } from "vitest";
import { exactSum } from "../../../src/bounds/exactSum.ts";

test.each([
  [[], 0],
  [[1, 2, 3], 6],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.7, -0.8], 0],
  [[1.005, 1000], 1001.005],
  [[1e21, 1.5, -1e21], 1.5],
  [[1e-7, 2e-7], 3e-7],
  [[1e-7, 1], 1.0000001],
  [[-0.5, -0.25], -0.75],
  [[2 ** 53, 1, 1], 2 ** 53 + 2],
  [[2 ** 53, 1, -(2 ** 53)], 1],
  [[Number.MAX_SAFE_INTEGER, 1, -2], Number.MAX_SAFE_INTEGER - 1],
])("of %j is %d", (values, sum) => {
  expect(exactSum(values)).toBe(sum);
});
