import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bounds, facts, figure, relations, total, type ValuedFigure } from "../../../src/index.ts";
import { uncertain } from "./uncertainFigure.ts";

type Money = ValuedFigure<string, string>;

const money = (id: string): fc.Arbitrary<Money> =>
  fc
    .record({
      agencies: fc.uniqueArray(fc.constantFrom("north", "south", "east", "west", "USAID", "INL"), { maxLength: 2 }),
      series: fc.option(fc.constantFrom("imports", "exports"), { freq: 4 }),
      value: fc.integer({ min: 1, max: 100 }),
      min: fc.constantFrom("none", "open", "closed"),
      max: fc.constantFrom("none", "open", "closed"),
    })
    .map(({ agencies, series, value, min, max }) =>
      figure({
        id,
        value,
        unit: "USD",
        measure: "assistance",
        series,
        agencies,
        bounds: {
          min: min === "none" ? null : value - 1,
          max: max === "none" ? null : value + 1,
          minIncluded: min === "closed",
          maxIncluded: max === "closed",
          basis: "stated",
        },
      }),
    );

const assistance = facts.filter((fact) => fact.kind === "amount").filter(({ measure }) => measure === "assistance");
/** Figures of the document, with its relations and offices, among figures of one’s own. */
const mixed = fc
  .tuple(
    fc.subarray<Money>(assistance, { maxLength: 5 }),
    fc.tuple(...["a", "b", "c", "d", "e"].map(money)),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([ofDocument, own, count]) => [...ofDocument, ...own.slice(0, count)]);

/** The rule in its plainest form, pair by pair; INL is an office of a department the document does not name. */
function mayBeAdded(a: Money, b: Money): boolean {
  const relation = relations.find(
    (each) => a.source && b.source && [each.a, each.b].includes(a.id) && [each.a, each.b].includes(b.id),
  );
  if (relation !== undefined) return relation.relation === "disjoint";
  if (a.series !== null && a.series === b.series) return false;
  const roots: Record<string, string> = {
    USAID: "usaid",
    "usaid-bha": "usaid",
    "state-prm": "state",
    "defense-southern-command": "defense",
    "inl-lima": "INL",
  };
  const [ofA, ofB] = [a, b].map(({ agencies }) => agencies.map((agency) => roots[agency] ?? agency));
  if (ofA === undefined || ofB === undefined || ofA.length === 0 || ofB.length === 0) return false;
  if ([...ofA, ...ofB].includes("INL")) return false;
  return !ofA.some((agency) => ofB.includes(agency));
}

const pairsOf = (figures: readonly Money[]) =>
  figures.flatMap((a, i) => figures.slice(i + 1).map((b) => [a, b] as const));

function largestSumByTrial(figures: readonly Money[]): Pick<Bounds, "min" | "minIncluded"> {
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

test("the lower limit of a refused total is the largest sum that trying every choice finds", () => {
  let [tried, refused] = [0, 0];
  fc.assert(
    fc.property(mixed, (figures) => {
      tried += 1;
      const result = total(figures as readonly ValuedFigure<"USD", "assistance">[]);
      const conflicts = pairsOf(figures).filter(([a, b]) => !mayBeAdded(a, b));
      expect(result.additive).toBe(conflicts.length === 0);
      if (result.additive) return;
      refused += 1;
      expect(result.conflictCount).toBe(conflicts.length);
      expect(result.conflicts.map(({ pair }) => [...pair].sort().join()).sort()).toEqual(
        conflicts.map(([a, b]) => [a.id, b.id].sort().join()).sort(),
      );
      const { min, minIncluded } = result.bounds;
      expect({ min, minIncluded }).toEqual(largestSumByTrial(figures));
    }),
  );
  expect(refused).toBeGreaterThan(tried / 2);
});

test("order does not matter, and a figure given twice counts once", () => {
  const shuffled = mixed.chain((figures) =>
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
  const parts = mixed.chain((figures) => fc.tuple(fc.constant(figures), fc.subarray(figures, { minLength: 1 })));
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
