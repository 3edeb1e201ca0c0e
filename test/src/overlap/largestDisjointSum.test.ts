import { describe, expect, test } from "vitest";
import { type Bounds, figure, total } from "../../../src/index.ts";
import { expectRefusal } from "../arithmetic/expectRefusal.ts";

type Limits = Pick<Bounds, "min" | "minIncluded">;

const money = (id: string, value: number, agencies: readonly string[] = [], limits: Partial<Limits> = {}) =>
  figure({
    id,
    value,
    unit: "USD",
    measure: "assistance",
    agencies: [...agencies],
    bounds: { min: value, max: value + 1, minIncluded: true, maxIncluded: true, basis: "stated", ...limits },
  });
const open = { minIncluded: false };
const unlimited = { min: null, minIncluded: false };

/** One figure for two agencies, so that the total of it and theirs is refused. */
const joint = (value: number, limits?: Partial<Limits>) => money("joint", value, ["north", "south"], limits);

describe("the lower limit of a refused total", () => {
  test.each([
    ["the parts, where they are more", [joint(15), money("a", 10, ["north"]), money("b", 6, ["south"])], 16, true],
    ["the joint one, where it is more", [joint(17), money("a", 10, ["north"]), money("b", 6, ["south"])], 17, true],
    ["open, where a part of it is", [joint(15), money("a", 10, ["north"], open), money("b", 6, ["south"])], 16, false],
    ["closed, where the two are equal and the parts open", [joint(16), money("a", 16, ["north"], open)], 16, false],
    [
      "the open one of two alike, which says more",
      [money("a", 16, ["north"]), money("b", 16, ["north"], open)],
      16,
      false,
    ],
    ["the same in the other order", [money("b", 16, ["north"], open), money("a", 16, ["north"])], 16, false],
    ["the largest of one agency", [1, 3, 2].map((value) => money(`a${value}`, value, ["north"])), 3, true],
    ["what has a limit", [joint(15, unlimited), money("a", 10, ["north"]), money("b", 6, ["south"])], 16, true],
    ["none where no figure has one", [joint(15, unlimited), money("a", 10, ["north"], unlimited)], null, false],
    ["zero, where all may be", [joint(0), money("a", 0, ["north"])], 0, true],
    ["above zero, where one must be", [joint(0, open), money("a", 0, ["north"])], 0, false],
    [
      "a figure without an agency, where it is more",
      [money("a", 5), money("b", 2, ["north"]), money("c", 2, ["east"])],
      5,
      true,
    ],
    ["the others, where they are", [money("a", 3), money("b", 2, ["north"]), money("c", 2, ["east"])], 4, true],
    ["of groups that share nothing, the sum", [joint(5), money("a", 1, ["north"]), money("c", 2, ["east"])], 7, true],
  ] as const)("is %s", (_case, figures, min, minIncluded) => {
    const sum = total(figures);
    expect(sum.additive).toBe(false);
    expect({ min: sum.bounds.min, minIncluded: sum.bounds.minIncluded }).toEqual({ min, minIncluded });
  });

  test("is refused, instead of hanging, where an exact answer is out of reach", () => {
    // Every figure is credited to two of many agencies, so that they overlap in a tangle.
    let seed = 1;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed;
    };
    const figures = Array.from({ length: 400 }, (_, index) => {
      const first = next() % 60;
      const second = (first + 1 + (next() % 59)) % 60;
      return money(`figure-${index}`, 1_000 + (next() % 500), [`agency ${first}`, `agency ${second}`]);
    });
    const error = expectRefusal(() => total(figures), "too-complex");
    expect(error.facts).toHaveLength(1);
    expect(error.message).toBe(
      "total cannot tell which of the figures overlap: too many are credited to agencies in too many combinations. " +
        "Call total with fewer figures.",
    );
    expect(total(figures, { assumeDisjoint: true }).additive).toBe(true);
  });
});
