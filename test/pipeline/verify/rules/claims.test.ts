import { describe, expect, it } from "vitest";
import { claims } from "../../../../pipeline/verify/rules/claims.ts";
import { changeEntry, changeValue, findingsBy, realFiles } from "../changedData.ts";

const findingsOf = findingsBy(claims);

describe("rule 8: a claim rests on the figures its quote prints", () => {
  it.each([
    ["goods-trade-increased", "from", "agricultural-trade-2009", '"goods-trade-2009", by the words of the quote'],
    ["goods-trade-increased", "from", "goods-trade-2008", '"goods-trade-2009", by the words of the quote'],
    ["three-areas-listed", "list", "goods-trade-2009", '"usaid-technical-assistance-areas", by the words of the quote'],
    ["independence-six-years-before", "from", null, '"independence-of-peru", by the words of the quote'],
    ["usaid-sixty-years", "to", "inl-lima-anniversary", "null, by the words of the quote"],
    [
      "forty-years-by-2018",
      "printed",
      "usaid-years-in-peru",
      '"inl-lima-cooperation-years", by the words of the quote',
    ],
    [
      "memorandum-renewed-every-five-years",
      "to",
      "trade-promotion-agreement-in-force",
      "a later event, printed behind the quote in its paragraph",
    ],
  ])("refuses %s with %s %s", (id, field, operand, expected) => {
    expect(findingsOf(changeEntry(id, ["check", field], () => operand))).toEqual([
      `wrong-operands: check.${field}: ${JSON.stringify(operand)} → ${expected}`,
    ]);
  });

  it("refuses a method whose words the quote does not have", () => {
    const check = { method: "increase", from: "agricultural-trade-2009", to: "agricultural-trade-2020" };
    expect(findingsOf(changeEntry("followers-combined", ["check"], () => check))[0]).toMatch(
      /^wrong-operands: check\.method: increase → words of this method in the quote/,
    );
  });

  it("refuses a claim deleted, whichever it is", () => {
    const all = realFiles.files.find(({ file }) => file === "data/claims.json")?.value as unknown as { id: string }[];
    for (const [index, { id }] of all.entries()) {
      const files = changeValue("claims.json", [], () => all.toSpliced(index, 1));
      expect(findingsOf(files), id).toContainEqual(expect.stringMatching(/^wrong-operands: no claim of /));
    }
  });
});
