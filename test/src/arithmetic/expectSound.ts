import { expect } from "vitest";

/** Where a tree holds what is no data: undefined, NaN, an infinity, -0, a function, or a branch that can be changed. */
export function unsoundAt(tree: unknown, path = "result"): string[] {
  switch (typeof tree) {
    case "string":
    case "boolean":
      return [];
    case "number":
      return Number.isFinite(tree) && !Object.is(tree, -0) ? [] : [`${path} is ${Object.is(tree, -0) ? "-0" : tree}`];
    case "object": {
      if (tree === null) return [];
      const inside = Object.entries(tree).flatMap(([key, branch]) => unsoundAt(branch, `${path}.${key}`));
      return Object.isFrozen(tree) ? inside : [`${path} is not frozen`, ...inside];
    }
    default:
      return [`${path} is ${typeof tree}`];
  }
}

/** A result is plain data all the way down: frozen, finite, and the same after a trip through JSON. */
export function expectSound(result: unknown): void {
  expect(unsoundAt(result)).toEqual([]);
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
}
