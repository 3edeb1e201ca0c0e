import { describe, expect, it } from "vitest";
import { sectionAt } from "../../../src/words/sectionAt.ts";

const sections = [
  { id: "first", start: 10 },
  { id: "second", start: 20 },
];

describe("sectionAt", () => {
  it.each([
    [0, undefined],
    [9, undefined],
    [10, "first"],
    [19, "first"],
    [20, "second"],
    [1_000_000, "second"],
  ])("%i is in %s", (offset, id) => {
    expect(sectionAt(sections, offset)?.id).toBe(id);
  });

  it("is in no section of none", () => {
    expect(sectionAt([], 5)).toBeUndefined();
  });
});
