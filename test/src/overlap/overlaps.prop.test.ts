import fc from "fast-check";
import { expect, test } from "vitest";
import { toNumber } from "../../../src/bounds/fraction.ts";
import type { Bounds } from "../../../src/index.ts";
import { countConflicts, listConflicts } from "../../../src/overlap/conflicts.ts";
import { disjointness } from "../../../src/overlap/disjointness.ts";
import { overlapsOf } from "../../../src/overlap/figureGroups.ts";
import { largestDisjointSum } from "../../../src/overlap/largestDisjointSum.ts";
import { type Amount, amountsAndResults, mayBeAdded } from "./randomAmounts.ts";

const pairsOf = (figures: readonly Amount[]) =>
  figures.flatMap((a, i) => figures.slice(i + 1).map((b) => [a, b] as const));
const keyOf = (pair: readonly string[]) => [...pair].sort().join(" and ");

function largestSumByTrial(figures: readonly Amount[]): Pick<Bounds, "min" | "minIncluded"> {
  const limited = figures.filter(({ bounds }) => bounds.min !== null);
  if (limited.length === 0) return { min: null, minIncluded: false };
  let [min, minIncluded] = [0, true];
  for (let choice = 1; choice < 2 ** limited.length; choice += 1) {
    const chosen = limited.filter((_, index) => choice & (2 ** index));
    if (!pairsOf(chosen).every(([a, b]) => mayBeAdded(a, b))) continue;
    const sum = chosen.reduce((all, { bounds }) => all + (bounds.min ?? 0), 0);
    const included = chosen.every(({ bounds }) => bounds.minIncluded);
    if (sum > min || (sum === min && !included)) [min, minIncluded] = [sum, included];
  }
  return { min, minIncluded };
}

test("the pairs that may overlap are those that asking each two gives, with their reasons", () => {
  let [tried, found] = [0, 0];
  fc.assert(
    fc.property(amountsAndResults, (figures) => {
      const overlaps = overlapsOf(figures);
      const expected = pairsOf(figures).filter(([a, b]) => !mayBeAdded(a, b));
      const conflicts = listConflicts(overlaps);
      expect(conflicts.map(({ pair }) => keyOf(pair)).sort()).toEqual(
        expected.map(([a, b]) => keyOf([a.id, b.id])).sort(),
      );
      expect(countConflicts(overlaps)).toBe(expected.length);
      const byId = new Map(figures.map((figure) => [figure.id, figure]));
      const answers = conflicts.map(({ pair }) =>
        disjointness(...(pair.map((id) => byId.get(id)) as [Amount, Amount])),
      );
      expect(conflicts.map(({ code, reason, quotes }) => ({ conflict: code, reason, quotes }))).toEqual(answers);
      tried += 1;
      if (expected.length > 0) found += 1;
    }),
  );
  expect(found).toBeGreaterThan(tried / 2);
});

test("the largest sum is the one that trying every choice finds", () => {
  fc.assert(
    fc.property(amountsAndResults, (figures) => {
      const largest = largestDisjointSum(overlapsOf(figures));
      const { min, minIncluded } = largestSumByTrial(figures);
      expect(largest && { min: toNumber(largest.at), minIncluded: largest.included }).toEqual(
        min === null ? null : { min, minIncluded },
      );
      if (largest === null) return;
      // Those whose words set it add up to it, and exclude each other; a result names what it rests on instead.
      const setBy = figures.filter((each) => largest.setBy.includes(each));
      expect(largest.setBy.length > 0 || min === 0).toBe(true);
      if (figures.some((each) => "inputs" in each)) return;
      expect(largest.setBy).toHaveLength(setBy.length);
      expect(setBy.reduce((sum, { bounds }) => sum + (bounds.min ?? 0), 0)).toBe(min);
      expect(pairsOf(setBy).every(([a, b]) => mayBeAdded(a, b))).toBe(true);
    }),
  );
});
