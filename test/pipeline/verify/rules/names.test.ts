import { describe, expect, it } from "vitest";
import { names } from "../../../../pipeline/verify/rules/names.ts";
import { changeEntry, findingsBy } from "../changedData.ts";

const findingsOf = findingsBy(names);

describe("rule 8: names are those the text prints", () => {
  it("refuses a place, organization, program or term without a name in its quote", () => {
    expect(findingsOf(changeEntry("atlanta", ["names"], () => undefined))).toEqual([
      "wrong-names: names: none → a name that stands in the quote",
    ]);
    expect(findingsOf(changeEntry("united-nations", ["names"], () => ["UN"]))).toEqual([
      "wrong-names: names: UN → a name that stands in the quote",
    ]);
  });

  it("refuses a short form dropped that the text prints by itself", () => {
    expect(findingsOf(changeEntry("inl-lima", ["aliases"], () => []))).toEqual([
      'wrong-names: names: International Narcotics and Law Enforcement (INL) Lima → also "INL Lima", which the text prints by itself',
    ]);
    const findings = findingsOf(
      changeEntry("trade-promotion-agreement", ["names"], (old) => (old as string[]).slice(0, 1)),
    );
    expect(findings).toEqual([expect.stringContaining('also "PTPA"')]);
  });

  it("refuses a name quoted with its whole sentence", () => {
    const source = {
      quote:
        "The U.S. Embassy maintains a Consular Agency in Cusco for emergency and other services to U.S. citizens resident or traveling to the Cusco region.",
      start: 9699,
      end: 9845,
    };
    expect(findingsOf(changeEntry("us-embassy", ["source"], () => source))).toEqual([
      expect.stringMatching(/^wide-quote: .* → the words around the name, not the whole sentence$/),
    ]);
  });
});
