import { expect, it } from "vitest";
import { facts, figures, isFigure } from "../../../src/index.ts";

it("are the facts that hold a number, in document order", () => {
  expect(figures).toEqual(facts.filter(isFigure));
  expect(figures).toEqual(facts.filter((fact) => "bounds" in fact));
  expect(figures.length).toBeGreaterThan(40);
  expect(figures).toSatisfy(Object.isFrozen);
});
