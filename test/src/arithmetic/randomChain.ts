import fc from "fast-check";
import { difference, FactError, type Figure, multiply, ratio, share, total } from "../../../src/index.ts";
import { type Known, known } from "./knownFigure.ts";
import { isLess, minus, over, plus, type Rational, rational, times, ZERO } from "./rational.ts";

/** One call of a chain: a helper, and which of the figures so far it takes. */
interface Step {
  readonly helper: keyof typeof HELPERS;
  readonly picks: readonly [number, number, number];
}

/** Refusals that tell of units, times or zeros, and not of a wrong answer. */
const REFUSALS = [
  "mixed-units",
  "mixed-measures",
  "mixed-periods",
  "not-divisible",
  "not-additive",
  "zero-base",
  "not-part-of",
  "same-id",
  "out-of-range",
];

const isNegative = (number: Rational) => isLess(number, ZERO);
const sumOf = (numbers: readonly Rational[]) => numbers.reduce(plus, ZERO);

/** How much figures come to together that overlap as much as their conflicts leave room for: the most that is apart. */
function mostApart(parts: readonly Known[], conflicts: readonly (readonly [string, string])[]): Rational {
  let most = ZERO;
  for (let choice = 0; choice < 2 ** parts.length; choice += 1) {
    const chosen = parts.filter((_, index) => choice & (2 ** index));
    const ids = chosen.map(({ figure }) => figure.id);
    if (conflicts.some((pair) => pair.every((id) => ids.includes(id)))) continue;
    const sum = sumOf(chosen.map(({ truth }) => truth));
    if (isLess(most, sum)) most = sum;
  }
  return most;
}

function both(a: Known, b: Known, join: (one: Rational, other: Rational) => Rational) {
  return {
    truth: join(a.truth, b.truth),
    value: a.value && b.value && join(a.value, b.value),
  };
}

const HELPERS = {
  total(picked: readonly Known[], _: Step["picks"], isOverlapping: boolean): Known {
    const figure = total(picked.map((each) => each.figure)) as Figure;
    // A total among them counts as what was added in it, and a figure twice counts once.
    const added = picked.flatMap((each) => each.parts ?? [each]);
    const parts = [...new Map(added.map((each) => [each.figure.id, each])).values()];
    const sum = sumOf(parts.map(({ truth }) => truth));
    if (!("conflicts" in figure) || parts.some(({ truth }) => isNegative(truth))) {
      const values = parts.flatMap(({ value }) => (value === undefined ? [] : [value]));
      return { figure, parts, truth: sum, value: figure.value === undefined ? undefined : sumOf(values) };
    }
    const conflicts = figure.conflicts as readonly { pair: readonly [string, string] }[];
    const apart = mostApart(
      parts,
      conflicts.map(({ pair }) => pair),
    );
    return { figure, parts, truth: isOverlapping ? apart : sum, value: undefined };
  },
  difference: ([a, b]: readonly Known[]): Known => ({
    figure: difference((a as Known).figure, (b as Known).figure),
    ...both(a as Known, b as Known, minus),
  }),
  ratio([a, b]: readonly Known[]): Known {
    if ((b as Known).truth.top <= 0n) throw new FactError("zero-base", [], "The true value may not be divided by.", "");
    return {
      figure: ratio((a as Known).figure, (b as Known).figure),
      ...both(a as Known, b as Known, over),
    };
  },
  multiply: ([a, b]: readonly Known[]): Known => ({
    figure: multiply((a as Known).figure, (b as Known).figure),
    ...both(a as Known, b as Known, times),
  }),
  scale([a]: readonly Known[], [choice]: Step["picks"]): Known {
    const factor = [2, 0.1, -3, 1.25, 0, 1_000][choice % 6] as number;
    const scaled = (number: Rational) => times(number, rational(factor));
    const { figure, truth, value } = a as Known;
    return { figure: multiply(figure, factor), truth: scaled(truth), value: value && scaled(value) };
  },
  share([a, b]: readonly Known[], picks: Step["picks"], isOverlapping: boolean): Known {
    if (
      [a, b].some(
        (each) => isNegative((each as Known).truth) || isNegative(rational((each as Known).figure.value ?? 0)),
      )
    )
      throw new FactError("zero-base", [], "Shares are of what is above zero.", "");
    const whole = HELPERS.total([a as Known, b as Known], picks, isOverlapping);
    const percent = (part: Rational, all: Rational) => times(over(part, all), rational(100));
    if (whole.truth.top <= 0n || isLess(whole.truth, (a as Known).truth)) throw new FactError("zero-base", [], "", "");
    return { figure: share((a as Known).figure, whole.figure), ...both(a as Known, whole, percent) };
  },
} as const;

const leaves = fc.tuple(
  known("a", { agencies: ["north"] }),
  known("b", { agencies: ["south"] }),
  known("c", { agencies: ["North ", "east"] }),
  known("d"),
  known("people", { unit: "people", measure: "visitors" }),
  known("guests", { unit: "people", measure: "visitors" }),
  known("rate", { unit: "PEN/USD", measure: "exchange-rate" }),
);

const steps = fc.array(
  fc.record<Step>({
    helper: fc.constantFrom(...(Object.keys(HELPERS) as Step["helper"][])),
    picks: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)),
  }),
  { minLength: 1, maxLength: 5 },
);

/**
 * Runs a chain in which figures that may overlap all do, or all do not: one total has one true value, however often it is
 * added up.
 */
function run(figures: readonly Known[], chain: readonly Step[], isOverlapping: boolean): Known[] {
  const pool = [...figures];
  for (const { helper, picks } of chain) {
    // Later figures are picked first, so that steps build on each other.
    const picked = picks.map((pick) => pool[pool.length - 1 - (pick % pool.length)] as Known);
    try {
      pool.push(HELPERS[helper](picked, picks, isOverlapping));
    } catch (error) {
      if (!(error instanceof FactError) || !REFUSALS.includes(error.code)) throw error;
    }
  }
  return pool.slice(figures.length);
}

/** The results of a random chain of up to five calls, each with its true value and its value in exact digits. */
export const randomChain: fc.Arbitrary<readonly Known[]> = fc
  .tuple(leaves, steps, fc.boolean())
  .map(([figures, chain, isOverlapping]) => run(figures, chain, isOverlapping));
