import { describe, expect, test } from "vitest";
import { figure, total } from "../../../src/index.ts";

const money = (id: string, value: number, fields: { agencies?: string[] } = {}) =>
  figure({ id, value, unit: "USD", measure: "assistance", ...fields });

// The limit catches a hang; how long it takes is measured by the benchmark.
describe("a large total", { timeout: 120_000 }, () => {
  test("lists a hundred conflicts and counts the rest, for 100,000 figures nothing is known of", () => {
    const figures = Array.from({ length: 100_000 }, (_, index) => money(`figure-${index}`, index + 1));
    const sum = total(figures);
    if (sum.additive) return expect.unreachable();
    expect(sum.conflicts).toHaveLength(100);
    expect(sum.conflictCount).toBe((100_000 * 99_999) / 2);
    expect(sum.bounds).toMatchObject({ min: 100_000, max: (100_000 * 100_001) / 2 });
  });

  test("adds 100,000 figures of as many agencies", () => {
    const figures = Array.from({ length: 100_000 }, (_, index) =>
      money(`figure-${index}`, 2, { agencies: [`agency ${index}`] }),
    );
    const sum = total(figures);
    expect(sum.additive && sum.value).toBe(200_000);
  });
});
