import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  difference,
  type Figure,
  figure,
  growth,
  isAtLeast,
  isAtMost,
  isLessThan,
  isMoreThan,
  ratio,
  total,
} from "../../../src/index.ts";
import { expectSound } from "./expectSound.ts";
import { allows, type Known, known } from "./knownFigure.ts";
import { randomChain } from "./randomChain.ts";
import { inFifteenDigits, isEqual, isLess, over, plus, power, type Rational, rational, times } from "./rational.ts";

const chains = randomChain.filter((results) => results.length > 0);

describe("after a chain of up to five helpers", () => {
  test("the true value lies in the bounds, their ends among them", () => {
    fc.assert(
      fc.property(chains, (results) => {
        for (const { figure: result, truth } of results) {
          expect(allows(result.bounds, truth), `${result.id}: ${truth.top}/${truth.bottom}`).toBe(true);
        }
      }),
    );
  });

  test("the value has exactly the digits it should, where these are at most 15", () => {
    let checked = 0;
    fc.assert(
      fc.property(chains, (results) => {
        for (const { figure: result, value } of results) {
          const digits = value === undefined ? undefined : inFifteenDigits(value);
          if (digits === undefined) continue;
          checked += 1;
          expect(result.value, result.id).toBe(digits + 0);
        }
      }),
    );
    expect(checked).toBeGreaterThan(100);
  });

  test("the value lies in the bounds, and exact inputs leave exact bounds", () => {
    fc.assert(
      fc.property(chains, (results) => {
        for (const { figure: result } of results) {
          const { min, max, basis } = result.bounds;
          if (result.value !== undefined) {
            expect(min === null || min <= result.value).toBe(true);
            expect(max === null || max >= result.value).toBe(true);
          }
          const isWhole = result.value !== undefined && Number.isSafeInteger(result.value * 1_000);
          if (basis === "exact" && isWhole) expect([min, max]).toEqual([result.value, result.value]);
        }
      }),
    );
  });

  test("a result is frozen plain data with an id, and rests on each input once", () => {
    fc.assert(
      fc.property(chains, (results) => {
        for (const { figure: result } of results) {
          expectSound(result);
          const ids = (result as unknown as { inputs: Figure[] }).inputs.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  test("a result minus itself is exactly 0, and over itself exactly 1, copies too", () => {
    const point = (at: number) => ({ min: at, max: at, minIncluded: true, maxIncluded: true, basis: "exact" });
    fc.assert(
      fc.property(chains, (results) => {
        for (const { figure: result } of results) {
          const copy = JSON.parse(JSON.stringify(result));
          for (const other of [result, copy]) {
            expect(difference(result, other).bounds).toEqual(point(0));
            if (result.unit === "USD" && (result.value ?? 0) > 0) {
              expect(ratio(result, other)).toMatchObject({ value: 1, bounds: point(1) });
            }
          }
        }
      }),
    );
  });

  test("a certain comparison holds for the true values; a bare if never runs on what is not certain", () => {
    const comparisons = [
      [isAtLeast, (a: Rational, b: Rational) => !isLess(a, b)],
      [isAtMost, (a: Rational, b: Rational) => !isLess(b, a)],
      [isMoreThan, (a: Rational, b: Rational) => isLess(b, a)],
      [isLessThan, isLess],
    ] as const;
    fc.assert(
      fc.property(chains, fc.integer({ min: -100, max: 20_000 }), (results, number) => {
        for (const [compare, holds] of comparisons) {
          for (const { figure: result, truth } of results) {
            const answer = compare(result, number);
            if (answer) expect(holds(truth, rational(number))).toBe(true);
            if (answer === false) expect(holds(truth, rational(number))).toBe(false);
          }
          const [one, other] = [results[0] as Known, results.at(-1) as Known];
          if (one.figure.unit !== other.figure.unit) continue;
          const answer = compare(one.figure, other.figure);
          if (answer) expect(holds(one.truth, other.truth)).toBe(true);
          if (answer === false) expect(holds(one.truth, other.truth)).toBe(false);
        }
      }),
    );
  });
});

test("total does not depend on how its figures are nested: value, bounds, conflicts, inputs", () => {
  const agencies = fc.uniqueArray(fc.constantFrom("north", "south", "USAID", "INL", "State"), { maxLength: 2 });
  const figures = fc.tuple(
    ...["a", "b", "c", "d"].map((id) => agencies.chain((names) => known(id, { agencies: names }))),
  );
  fc.assert(
    fc.property(figures, (drawn) => {
      const [a, b, c, d] = drawn.map(({ figure: each }) => each);
      const flat = total([a, b, c, d] as never[]);
      for (const nested of [
        [total([a, b] as never[]), c, d],
        [total([total([a, b] as never[]), c] as never[]), d],
        [a, total([b, total([c, d] as never[])] as never[])],
        [total([a, b] as never[]), total([c, d] as never[])],
      ]) {
        expect(JSON.stringify(total(nested as never[]))).toBe(JSON.stringify(flat));
      }
    }),
  );
});

describe("growth", () => {
  const at = (year: number) => ({ series: "money", period: { type: "year", year, calendar: "calendar" } }) as const;
  const pairs = fc.tuple(known("from", at(2009)), known("to", at(2012))).filter(([{ truth }]) => truth.top > 0n);
  const hundred = rational(100);
  const oneAnd = (percent: number) => plus(rational(1), over(rational(percent), hundred));

  test("bounds the true change, percent, times and annual percent, at the ends too", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const { change, percent, times: factor, annualPercent } = growth(from.figure as never, to.figure as never);
        const ofTruth = over(to.truth, from.truth);
        expect(allows(change.bounds, plus(to.truth, times(rational(-1), from.truth)))).toBe(true);
        expect(allows(factor.bounds, ofTruth)).toBe(true);
        expect(allows(percent.bounds, times(plus(ofTruth, rational(-1)), hundred))).toBe(true);
        const { min = null, max = null } = annualPercent?.bounds ?? {};
        if (min !== null) expect(isLess(ofTruth, power(oneAnd(min), 3))).toBe(false);
        if (max !== null) expect(isLess(power(oneAnd(max), 3), ofTruth)).toBe(false);
      }),
    );
  });

  test("compounds exactly where the rate has at most 15 digits", () => {
    const rates = fc.integer({ min: -90, max: 200 });
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 50 }), (rate, years, hundreds) => {
        const start = hundreds * 100 ** years;
        const end = (start / 100 ** years) * (100 + rate) ** years;
        fc.pre(Number.isSafeInteger(end) && Number.isSafeInteger(start));
        const own = (id: string, value: number, year: number) =>
          figure({ id, value, unit: "USD", measure: "money", ...at(year) });
        const { annualPercent } = growth(own("a", start, 2000), own("b", end, 2000 + years));
        expect(annualPercent).toMatchObject({ value: rate, bounds: { min: rate, max: rate } });
      }),
    );
  });

  test("of two figures of exact digits has the exact times", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const { times: factor } = growth(from.figure as never, to.figure as never);
        const exact = over(to.value as Rational, from.value as Rational);
        const digits = inFifteenDigits(exact);
        if (digits !== undefined) expect(isEqual(rational(factor.value), exact)).toBe(true);
      }),
    );
  });
});
