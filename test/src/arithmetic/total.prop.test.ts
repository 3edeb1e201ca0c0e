import fc from "fast-check";
import { expect, test } from "vitest";
import { total, type ValuedFigure } from "../../../src/index.ts";
import { amounts } from "../overlap/randomAmounts.ts";
import { uncertain } from "./uncertainFigure.ts";

test("order does not matter, and a figure given twice counts once", () => {
  const shuffled = amounts.chain((figures) =>
    fc.tuple(fc.constant(figures), fc.shuffledSubarray([...figures, ...figures], { minLength: 2 * figures.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.boolean(), ([figures, again], assumeDisjoint) => {
      const [one, other] = [figures, again].map((each) =>
        total(each as readonly ValuedFigure<"USD", "assistance">[], { assumeDisjoint }),
      );
      expect(other?.bounds).toEqual(one?.bounds);
      expect(other?.additive).toBe(one?.additive);
      if (one?.additive && other?.additive) expect(other.value).toBe(one.value);
      if (one && !one.additive && other && !other.additive) expect(other.conflictCount).toBe(one.conflictCount);
    }),
  );
});

test("a total of parts lies within the limits of the whole’s total", () => {
  const parts = amounts.chain((figures) => fc.tuple(fc.constant(figures), fc.subarray(figures, { minLength: 1 })));
  fc.assert(
    fc.property(parts, ([figures, some]) => {
      const [whole, part] = [figures, some].map((each) => total(each as readonly ValuedFigure<"USD", "assistance">[]));
      if (whole === undefined || part === undefined) throw new Error("There are two totals.");
      if (whole.bounds.max !== null) expect(part.bounds.max).toBeLessThanOrEqual(whole.bounds.max);
      if (part.bounds.min !== null && whole.bounds.min !== null) {
        expect(part.bounds.min).toBeLessThanOrEqual(whole.bounds.min);
      }
    }),
  );
});

test("scaling every figure scales the total", () => {
  const figures = fc.tuple(
    ...["a", "b", "c"].map((id) => uncertain(id, 1_000, { series: null, agencies: [id] }).map((drawn) => drawn.figure)),
  );
  fc.assert(
    fc.property(figures, fc.integer({ min: 2, max: 1000 }), (drawn, factor) => {
      const by = (limit: number | null) => (limit === null ? null : limit * factor);
      const scaled = drawn.map(({ value, bounds, ...rest }) => ({
        ...rest,
        value: value * factor,
        bounds: { ...bounds, min: by(bounds.min), max: by(bounds.max) },
      }));
      const [one, other] = [total(drawn), total(scaled)];
      expect(other.bounds).toEqual({ ...one.bounds, min: by(one.bounds.min), max: by(one.bounds.max) });
      expect(other.additive && other.value).toBe(one.additive && one.value * factor);
    }),
  );
});
