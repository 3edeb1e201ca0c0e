import { describe, expect, test } from "vitest";
import { assumeDisjoint } from "../../docs/.vitepress/calculator/assumeDisjoint.ts";
import { completeStep } from "../../docs/.vitepress/calculator/completeStep.ts";
import type { Step } from "../../docs/.vitepress/calculator/Step.ts";
import { readAddress, writeAddress } from "../../docs/.vitepress/theme/document/documentAddress.ts";

const read = (address: string) => readAddress(new URL(address, "https://example.org/document.html"));

describe("the address of the document", () => {
  test.each([
    "",
    "#goods-trade-2021",
    "?use=goods-trade-2009,goods-trade-2021&op=growth",
    "?use=usaid-investment&op=total&q=se%C3%B1al%20de%20paz&show=name,exempted#usaid-investment-last-year",
  ])("is written as it was read: %s", (address) => {
    expect(writeAddress(read(address))).toBe(address);
  });

  test("of a link that works without JavaScript leads to the same fact", () => {
    expect(read("#about-goods-trade-2021").chosen).toBe("goods-trade-2021");
  });

  test("leaves out what it makes up", () => {
    expect(read("?use=nobody-knows&op=total&show=name,all#nothing")).toEqual({
      chosen: null,
      steps: [],
      query: "",
      shown: new Set(["name"]),
    });
  });
});

describe("a step that waits", () => {
  const waiting: Step[] = [{ operation: "growth", operands: ["goods-trade-2021"] }];

  test("takes its second operand in the order of its operation", () => {
    expect(completeStep(waiting, [], "goods-trade-2009")).toEqual([
      { operation: "growth", operands: ["goods-trade-2009", "goods-trade-2021"] },
    ]);
  });

  test.each(["nothing", "lima"])("does not take %s, which is no figure", (id) => {
    expect(completeStep(waiting, [], id)).toBe(waiting);
  });

  test("is left alone when none waits", () => {
    const done: Step[] = [{ operation: "total", operands: ["usaid-investment", "usaid-investment-last-year"] }];
    expect(completeStep(done, [], "goods-trade-2021")).toBe(done);
  });
});

test("a step assumes that its operands exclude each other, and no longer", () => {
  const steps: Step[] = [
    { operation: "total", operands: ["usaid-investment", "usaid-investment-last-year"] },
    { operation: "ratio", operands: ["1", "usaid-programs"] },
  ];
  const assumed = assumeDisjoint(steps, 0, true);
  expect(assumed).toEqual([{ ...steps[0], assumeDisjoint: true }, steps[1]]);
  expect(assumeDisjoint(assumed, 0, false)).toEqual(steps);
});
