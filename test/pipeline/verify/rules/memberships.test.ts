import { describe, expect, it } from "vitest";
import { memberships } from "../../../../pipeline/verify/rules/memberships.ts";
import { changeEntry, findingsBy } from "../changedData.ts";

const findingsOf = findingsBy(memberships);

describe("rule 8: a membership is what its quote says", () => {
  it.each([
    ["dropped", ["peru"]],
    ["exchanged", ["peru", "spain"]],
    ["added", ["peru", "united-states", "spain"]],
    ["in another order", ["united-states", "peru"]],
  ])("refuses members %s", (_, members) => {
    expect(findingsOf(changeEntry("world-bank-membership", ["members"], () => members))).toEqual([
      `wrong-members: members: ${members.join(", ")} → the countries the quote names before “belong to”: peru, united-states`,
    ]);
  });

  it("refuses another organization, though the quote names it too", () => {
    const [finding, ...others] = findingsOf(
      changeEntry("world-bank-membership", ["organization"], () => "united-nations"),
    );
    expect(others).toEqual([]);
    expect(finding).toMatch(/^wrong-members: organization: united-nations → /);
  });
});
