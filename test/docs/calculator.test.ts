import { describe, expect, test } from "vitest";
import { readSteps, writeSteps } from "../../docs/.vitepress/calculator/address.ts";
import { codeOf } from "../../docs/.vitepress/calculator/codeOf.ts";
import { apply, evaluate } from "../../docs/.vitepress/calculator/evaluate.ts";
import { inOrder, refusalsOf, refusalsOfAll, whyNot } from "../../docs/.vitepress/calculator/partners.ts";
import { removeStep } from "../../docs/.vitepress/calculator/removeStep.ts";
import type { Step } from "../../docs/.vitepress/calculator/Step.ts";
import {
  covidAssistance,
  foreignAssistance2021,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  ratio,
  southernCommandInvestment,
  southernCommandProjects,
  total,
  usaidInvestment,
  venezuelansInPeru,
} from "../../src/index.ts";

const added: Step = { operation: "total", operands: [covidAssistance.id, southernCommandInvestment.id] };
const shared: Step = { operation: "ratio", operands: ["1", southernCommandProjects.id] };
const grown: Step = { operation: "growth", operands: [goodsTrade2009.id, goodsTrade2021.id] };

describe("the address of a chain", () => {
  test("is read back as it was written", () => {
    const steps: Step[] = [{ ...added, assumeDisjoint: true }, shared];
    const address = writeSteps(steps);
    expect(address).toBe(
      "use=covid-assistance,southern-command-investment&op=total-assumed&use=1,southern-command-projects&op=ratio",
    );
    expect(readSteps(new URLSearchParams(address))).toEqual(steps);
  });

  test.each([
    ["an operation there is not", "use=goods-trade-2009,goods-trade-2021&op=root"],
    ["a fact there is not", "use=goods-trade-2009,goods-trade-1999&op=growth"],
    ["the result of a later step", "use=1,goods-trade-2021&op=ratio"],
    ["no operand", "use=,&op=total"],
  ])("is read only as far as it makes sense: %s", (_, address) => {
    expect(readSteps(new URLSearchParams(address))).toEqual([]);
  });

  test("ends at a step that waits for its second operand", () => {
    const address = "use=goods-trade-2009&op=growth&use=goods-trade-2009,goods-trade-2021&op=growth";
    expect(readSteps(new URLSearchParams(address))).toEqual([{ operation: "growth", operands: ["goods-trade-2009"] }]);
  });
});

describe("the code of a chain", () => {
  test("imports what it uses, in order, and explains the last step", () => {
    expect(codeOf([{ ...added, assumeDisjoint: true }, shared])).toBe(
      [
        'import { covidAssistance, explain, ratio, southernCommandInvestment, southernCommandProjects, total } from "us-peru-relations";',
        "",
        "const step1 = total([covidAssistance, southernCommandInvestment], { assumeDisjoint: true });",
        "const step2 = ratio(step1, southernCommandProjects);",
        "explain(step2).text;",
        "",
      ].join("\n"),
    );
  });

  test("of a comparison asks whether the first is more", () => {
    expect(codeOf([{ operation: "compare", operands: [goodsTrade2021.id, goodsTrade2009.id] }])).toBe(
      [
        'import { goodsTrade2009, goodsTrade2021, isMoreThan } from "us-peru-relations";',
        "",
        "const step1 = isMoreThan(goodsTrade2021, goodsTrade2009);",
        "step1;",
        "",
      ].join("\n"),
    );
  });
});

describe("the outcome of a step", () => {
  test("is that of the helper", () => {
    const sum = total([covidAssistance, southernCommandInvestment]);
    expect(evaluate([added, shared])).toEqual([
      { kind: "result", result: sum },
      { kind: "result", result: ratio(sum, southernCommandProjects) },
    ]);
    expect(evaluate([grown])).toEqual([{ kind: "result", result: growth(goodsTrade2009, goodsTrade2021) }]);
  });

  test("of a comparison is whether the first is more, or less", () => {
    expect(apply("compare", [goodsTrade2021, goodsTrade2009])).toEqual({
      kind: "comparison",
      isMore: true,
      isLess: false,
    });
    expect(apply("compare", [foreignAssistance2021, covidAssistance])).toMatchObject({ isMore: undefined });
  });

  test("adds anyway only if the reader assumes it", () => {
    const amounts = [foreignAssistance2021, usaidInvestment];
    expect(apply("total", amounts)).toMatchObject({ result: { additive: false } });
    expect(apply("total", amounts, true)).toMatchObject({ result: { additive: true } });
  });

  test("waits for a second operand, and is refused after a step that was refused", () => {
    expect(evaluate([{ operation: "total", operands: [goodsTrade2009.id] }])).toEqual([{ kind: "waiting" }]);
    const refused: Step = { operation: "growth", operands: [goodsTrade2009.id, venezuelansInPeru.id] };
    const [first, second] = evaluate([refused, { operation: "total", operands: ["1", goodsTrade2009.id] }]);
    expect(first).toMatchObject({ kind: "refused", error: { code: expect.any(String) } });
    expect(second).toMatchObject({
      kind: "refused",
      error: { reason: "An earlier step gives no figure to go on with." },
    });
  });
});

describe("the partners of a figure", () => {
  test("growth goes from the earlier to the later, whichever was chosen first", () => {
    expect(inOrder("growth", goodsTrade2021, goodsTrade2009)).toEqual([goodsTrade2009, goodsTrade2021]);
    expect(inOrder("growth", goodsTrade2009, goodsTrade2021)).toEqual([goodsTrade2009, goodsTrade2021]);
    expect(inOrder("ratio", goodsTrade2021, goodsTrade2009)).toEqual([goodsTrade2021, goodsTrade2009]);
    expect(whyNot("growth", goodsTrade2021, goodsTrade2009)).toBeNull();
  });

  test("are refused with the helper’s reason, and itself is not judged", () => {
    const refusals = refusalsOf("growth", goodsTrade2009);
    expect(refusals.has(goodsTrade2009.id)).toBe(false);
    expect(refusals.has(goodsTrade2021.id)).toBe(false);
    expect(refusals.get(venezuelansInPeru.id)?.code).toBe("mixed-units");
    expect(refusals.get(venezuelansInPeru.id)).toStrictEqual(whyNot("growth", goodsTrade2009, venezuelansInPeru));
  });

  test("are refused by all operations only where each refuses", () => {
    for (const [id] of refusalsOfAll(goodsTrade2009)) {
      for (const operation of ["total", "ratio", "growth", "compare"] as const) {
        expect(refusalsOf(operation, goodsTrade2009).has(id)).toBe(true);
      }
    }
    expect(refusalsOfAll(goodsTrade2009).has(goodsTrade2021.id)).toBe(false);
  });
});

test("a removed step takes along those that use it, and the rest are numbered anew", () => {
  const last: Step = { operation: "compare", operands: ["3", goodsTrade2009.id] };
  expect(removeStep([added, shared, grown, last], 0)).toEqual([grown, { ...last, operands: ["1", goodsTrade2009.id] }]);
  expect(removeStep([added, shared, grown], 2)).toEqual([added, shared]);
});
