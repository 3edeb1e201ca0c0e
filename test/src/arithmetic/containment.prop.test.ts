import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Bounds,
  difference,
  elapsed,
  FactError,
  facts,
  growth,
  isAtLeast,
  isAtMost,
  isMoreThan,
  perYear,
  ratio,
  share,
  total,
} from "../../../src/index.ts";
import { allows, type Uncertain, uncertain } from "./uncertainFigure.ts";

/** Adding and dividing the true values loses digits that the helper, which computes exactly, keeps. */
const LOST = 1e-12;

function expectWithin(bounds: Bounds, truth: number): void {
  const slack = Math.abs(truth) * LOST + LOST;
  const isNear = [bounds.min, bounds.max].some((limit) => limit !== null && Math.abs(truth - limit) <= slack);
  if (!isNear) expect(allows(bounds, truth), `${truth} in ${JSON.stringify(bounds)}`).toBe(true);
}

/** A refusal is an answer too, if it is the one expected. */
function unlessRefused<Result>(compute: () => Result, ...codes: readonly string[]): Result | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FactError && codes.includes(error.code)) return undefined;
    throw error;
  }
}

const year = (value: number) => ({ type: "year", year: value, calendar: "calendar" }) as const;
const since = { type: "cumulative", since: "2006", asOf: null } as const;

describe("true values within the inputs’ limits give a result within the result’s limits", () => {
  test("total, added up", () => {
    const figures = fc
      .uniqueArray(fc.nat(20), { minLength: 1, maxLength: 6 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) => uncertain(`figure-${id}`, -1_000_000, { series: null, agencies: [`agency ${id}`] })),
        ),
      );
    fc.assert(
      fc.property(figures, (drawn) => {
        const result = total(drawn.map(({ figure }) => figure));
        expect(result.additive).toBe(true);
        expectWithin(
          result.bounds,
          drawn.reduce((sum, { truth }) => sum + truth, 0),
        );
      }),
    );
  });

  test("total, of figures that may overlap in any way", () => {
    // Each figure is a set of dollars; those of one agency overlap by as much as `share` of the smaller.
    const figures = fc
      .uniqueArray(fc.nat(20), { minLength: 2, maxLength: 6 })
      .chain((ids) =>
        fc.tuple(
          fc.tuple(
            ...ids.map((id) => uncertain(`figure-${id}`, 1_000, { series: null, agencies: [`agency ${id % 3}`] })),
          ),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
      );
    fc.assert(
      fc.property(figures, ([drawn, overlap]) => {
        fc.pre(drawn.every(({ truth }) => truth >= 0));
        const byAgency = new Map<string, Uncertain[]>();
        for (const each of drawn) {
          const agency = each.figure.agencies[0] as string;
          byAgency.set(agency, [...(byAgency.get(agency) ?? []), each]);
        }
        let union = 0;
        for (const members of byAgency.values()) {
          const truths = members.map(({ truth }) => truth);
          const [sum, most] = [truths.reduce((a, b) => a + b, 0), Math.max(...truths)];
          union += most + (sum - most) * (1 - overlap);
        }
        const result = total(drawn.map(({ figure }) => figure));
        expect(result.additive).toBe(byAgency.size === drawn.length);
        expectWithin(result.bounds, union);
      }),
    );
  });

  test("difference", () => {
    fc.assert(
      fc.property(uncertain("a", -1_000_000), uncertain("b", -1_000_000), (a, b) => {
        expectWithin(difference(a.figure, b.figure).bounds, a.truth - b.truth);
      }),
    );
  });

  test("ratio", () => {
    fc.assert(
      fc.property(uncertain("a", -1_000_000), uncertain("b", -10, { unit: "projects" }), (a, b) => {
        const result = unlessRefused(() => ratio(a.figure, b.figure), "zero-base");
        if (result !== undefined && b.truth > 0) expectWithin(result.bounds, a.truth / b.truth);
      }),
    );
  });

  test("share", () => {
    fc.assert(
      fc.property(uncertain("a", 0), uncertain("b", -10), (a, b) => {
        fc.pre(a.truth <= b.truth && b.truth > 0);
        const result = unlessRefused(
          () => share(a.figure, b.figure, { assumePartOf: true }),
          "zero-base",
          "not-part-of",
        );
        if (result !== undefined) expectWithin(result.bounds, (a.truth / b.truth) * 100);
      }),
    );
  });

  test("growth, in each of its numbers", () => {
    const from = uncertain("from", -10, { period: year(2009) });
    const to = uncertain("to", -1_000_000, { period: year(2021) });
    fc.assert(
      fc.property(from, to, (a, b) => {
        const result = unlessRefused(() => growth(a.figure, b.figure), "zero-base");
        if (result === undefined || a.truth <= 0) return;
        expectWithin(result.change.bounds, b.truth - a.truth);
        expectWithin(result.percent.bounds, ((b.truth - a.truth) / a.truth) * 100);
        expectWithin(result.times.bounds, b.truth / a.truth);
        if (result.annualPercent !== undefined && b.truth >= 0) {
          expectWithin(result.annualPercent.bounds, ((b.truth / a.truth) ** (1 / 12) - 1) * 100);
        }
      }),
    );
  });

  test("growth between dates of any precision", () => {
    const months = fc.tuple(
      fc.integer({ min: 2000, max: 2009 }),
      fc.integer({ min: 2011, max: 2020 }),
      fc.nat(11),
      fc.nat(11),
    );
    fc.assert(
      fc.property(uncertain("from", 2_000), uncertain("to", 2_000), months, (a, b, [start, end, early, late]) => {
        fc.pre(a.truth > 0 && b.truth >= 0);
        const from = { ...a.figure, period: { type: "instant", date: String(start) } as const };
        const to = {
          ...b.figure,
          period: { type: "instant", date: `${end}-${String(late + 1).padStart(2, "0")}` } as const,
        };
        const result = growth(from, to);
        const years = end + late / 12 - (start + early / 12);
        expectWithin(result.years?.bounds as Bounds, years);
        if (result.annualPercent !== undefined) {
          expectWithin(result.annualPercent.bounds, ((b.truth / a.truth) ** (1 / years) - 1) * 100);
        }
      }),
    );
  });

  test("perYear", () => {
    const span = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(uncertain("a", 1, { period: since }), span, span, (a, begin, end) => {
        const result = perYear(a.figure, { asOf: "2022" });
        expectWithin(result.bounds, a.truth / (2022 + end - (2006 + begin)));
      }),
    );
  });

  test("elapsed", () => {
    const events = facts.filter((fact) => fact.kind === "event").filter(({ date }) => date.precision === "year");
    const within = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...events),
        fc.integer({ min: 2022, max: 2100 }),
        within,
        within,
        (event, at, a, b) => {
          expectWithin(elapsed(event, String(at)).bounds, at + b - (Number(event.date.value) + a));
        },
      ),
    );
  });
});

describe("a certain answer holds for every true value", () => {
  test("isMoreThan", () => {
    fc.assert(
      fc.property(uncertain("a", -500), uncertain("b", -500), (a, b) => {
        const answer = isMoreThan(a.figure, b.figure);
        if (answer !== undefined) expect(answer).toBe(a.truth > b.truth);
      }),
    );
  });

  test.each([
    ["isAtLeast", isAtLeast, (truth: number, n: number) => truth >= n],
    ["isAtMost", isAtMost, (truth: number, n: number) => truth <= n],
  ] as const)("%s", (_name, helper, holds) => {
    const drawn = fc.tuple(uncertain("a", -500), fc.integer({ min: -3_000, max: 3_000 })).map(([a, offset]) => ({
      ...a,
      n: a.figure.value + offset,
    }));
    fc.assert(
      fc.property(drawn, ({ figure, truth, n }) => {
        const answer = helper(figure, n);
        if (answer !== undefined) expect(answer).toBe(holds(truth, n));
      }),
    );
  });
});
