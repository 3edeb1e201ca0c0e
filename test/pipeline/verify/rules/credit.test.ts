import { describe, expect, it } from "vitest";
import { credit } from "../../../../pipeline/verify/rules/credit.ts";
import { changeEntry, findingsBy } from "../changedData.ts";

const findingsOf = findingsBy(credit);

/** A fact with other agencies, and with a credit where there is something to share. */
function credited(id: string, agencies: readonly string[]) {
  const files = changeEntry(id, ["agencies"], () => agencies);
  return changeEntry(id, ["credit"], () => (agencies.length > 1 ? "joint" : undefined), files);
}

describe("rule 8: credit is what the quote says", () => {
  it("refuses an agency dropped", () => {
    expect(findingsOf(credited("venezuelan-integration-support", ["state"]))).toEqual([
      "wrong-credit: agencies: state → those its quote names, in order: state, usaid",
    ]);
  });

  it("refuses an agency added, also one the paragraph names", () => {
    expect(findingsOf(credited("usaid-programs", ["usaid", "state"]))[0]).toBe(
      "wrong-credit: agencies: usaid, state → those its quote names, in order: usaid",
    );
    expect(findingsOf(changeEntry("foreign-assistance-2021", ["agencies"], () => ["usaid"]))).toEqual([
      "wrong-credit: agencies: usaid → those its quote names, in order: none",
    ]);
  });

  it("takes the longest name: “INL Lima” is not INL", () => {
    expect(findingsOf(changeEntry("inl-lima-budget-fy2021", ["agencies"], () => ["inl"]))).toEqual([
      "wrong-credit: agencies: inl → those its quote names, in order: inl-lima",
    ]);
  });

  it("credits what continues a sentence to the subject of the sentence", () => {
    expect(findingsOf(changeEntry("peace-and-security-collaboration", ["agencies"], () => []))).toEqual([
      "wrong-credit: agencies: none → those its quote names, in order: inl-lima",
    ]);
  });

  it("refuses joint credit where each has its own, and several where they share one", () => {
    expect(findingsOf(changeEntry("anti-trafficking-agencies", ["credit"], () => "joint"))).toEqual([
      "wrong-credit: credit: joint → several: 3 agencies with “each”",
    ]);
    expect(findingsOf(changeEntry("covid-assistance", ["credit"], () => "several"))).toEqual([
      "wrong-credit: credit: several → joint: 2 agencies without “each”",
    ]);
  });
});
