import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, growth, perYear, ratio, share } from "../../../src/index.ts";
import { type Uncertain, uncertain } from "./uncertainFigure.ts";

const close = (one: number | null, other: number | null): void => {
  if (one === null || other === null) expect(other).toBe(one);
  else expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one)));
};

function scaled({ figure }: Uncertain, factor: number): Uncertain["figure"] {
  const by = (limit: number | null) => (limit === null ? null : limit * factor);
  const { min, max } = figure.bounds;
  return { ...figure, value: figure.value * factor, bounds: { ...figure.bounds, min: by(min), max: by(max) } };
}

const factors = fc.integer({ min: 2, max: 1000 });
const year = (value: number) => ({ type: "year", year: value, calendar: "calendar" }) as const;
const cumulative = { type: "cumulative", since: "2006", asOf: "2022" } as const;

test("scaling both figures leaves growth, shares and ratios as they are, and scales differences", () => {
  const from = uncertain("from", 1_001, { period: year(2009) });
  const to = uncertain("to", 1_001, { period: year(2021) });
  fc.assert(
    fc.property(from, to, factors, (a, b, factor) => {
      const [a2, b2] = [scaled(a, factor), scaled(b, factor)];
      const [one, other] = [growth(a.figure, b.figure), growth(a2, b2)];
      close(one.value, other.value);
      close(one.bounds.min, other.bounds.min);
      close(one.bounds.max, other.bounds.max);
      close(one.change.value * factor, other.change.value);
      close(ratio(a.figure, b.figure).value, ratio(a2, b2).value);
      close(difference(a.figure, b.figure).value * factor, difference(a2, b2).value);
    }),
  );
});

test("scaling the part scales its share, and scaling a figure its years", () => {
  const part = uncertain("part", 1, { period: cumulative });
  fc.assert(
    fc.property(part, uncertain("whole", 1_001, { period: cumulative }), factors, (a, b, factor) => {
      const whole = scaled(b, 10_000_000);
      const [one, other] = [a.figure, scaled(a, factor)].map((each) => share(each, whole, { assumePartOf: true }));
      close((one?.value ?? 0) * factor, other?.value ?? 0);
      close(perYear(a.figure).value * factor, perYear(scaled(a, factor)).value);
    }),
  );
});

test("growth there and growth back cancel out", () => {
  fc.assert(
    fc.property(uncertain("a", 1_001), uncertain("b", 1_001), (a, b) => {
      const there = growth({ ...a.figure, period: year(2009) }, { ...b.figure, period: year(2021) });
      const back = growth({ ...b.figure, period: year(2009) }, { ...a.figure, period: year(2021) });
      close(there.times.value * back.times.value, 1);
      close(there.change.value + back.change.value, 0);
      close(there.change.bounds.min, back.change.bounds.max === null ? null : -back.change.bounds.max);
    }),
  );
});

test("compound growth over the years is the growth", () => {
  const from = uncertain("from", 1_001, { period: year(2009) });
  const to = uncertain("to", 1_001, { period: year(2021) });
  fc.assert(
    fc.property(from, to, (a, b) => {
      const { times, years, annualPercent } = growth(a.figure, b.figure);
      if (annualPercent === undefined) return;
      close((1 + annualPercent.value / 100) ** (years?.value ?? 0), times.value);
    }),
  );
});

test("a difference the other way round has the opposite limits", () => {
  fc.assert(
    fc.property(uncertain("a", -1_000), uncertain("b", -1_000), (a, b) => {
      const [one, other] = [difference(a.figure, b.figure), difference(b.figure, a.figure)];
      const negated = (limit: number | null) => (limit === null ? null : 0 - limit);
      expect(other.value).toBe(0 - one.value);
      expect(other.bounds.min).toBe(negated(one.bounds.max));
      expect(other.bounds.max).toBe(negated(one.bounds.min));
    }),
  );
});
