import { describe, expect, it } from "vitest";
import { tokenize } from "../../../pipeline/read/tokens.ts";
import { realFiles } from "../verify/changedData.ts";

const tokensOf = (text: string) => tokenize(text).map((token) => `${token.class}: ${token.text}`);

describe("tokenize", () => {
  it.each([
    ["paid $78.3 million in", ["money: $78.3 million"]],
    ["$1,500", ["money: $1,500"]],
    ["$5,", ["money: $5"]],
    ["increase of 167 percent", ["percent: 167 percent"]],
    ["up 5%", ["percent: 5%"]],
    ["in 1997 and renewed", ["date: 1997"]],
    ["over 2000 artifacts", ["number: 2000"]],
    ["As of June 10, 2022, the", ["name: As", "date: June 10, 2022"]],
    ["the FY 2021 budget", ["date: FY 2021"]],
    ["1.45 million people", ["number: 1.45 million"]],
    ["over 6,400 per million", ["number: 6,400", "number word: million"]],
    ["two million doses", ["number word: two million"]],
    ["hundreds of thousands of jobs", ["number word: hundreds of thousands"]],
    ["a five-year plan", ["number word: five"]],
    ["both of them", ["number word: both"]],
    ["one of our", ["number word: one"]],
    ["the U.S. and Peru’s", ["name: U.S.", "name: Peru"]],
    ["USAID/BHA", ["name: USAID", "name: BHA"]],
    ["COVID-19", ["name: COVID", "number: 19"]],
    ["(202) 833-9860", ["number: 202", "number: 833", "number: 9860"]],
    ["Ñaña and Óscar", ["name: Ñaña", "name: Óscar"]],
    ["over 5,, and", ["number: 5"]],
    ["June 2022 was cold", ["date: June 2022"]],
    ["FY 2021 began", ["date: FY 2021"]],
    ["in Lima 2000 artifacts", ["name: Lima", "number: 2000"]],
    ["the G20", ["name: G20"]],
    ["FY2021 and B2B", ["name: FY2021", "name: B2B"]],
    ["5G and F-16", ["number: 5", "name: G", "name: F", "number: 16"]],
    ["in2021", ["number: 2021"]],
    ["US$3 million", ["name: US", "money: $3 million"]],
    ["someone often tends", []],
    ["", []],
  ])("%j", (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it("leaves no digit and no capital of the document outside its tokens", () => {
    const text = new TextDecoder().decode(realFiles.bytes);
    const rest = [...text];
    for (const { start, end } of tokenize(text)) rest.fill(" ", start, end);
    expect(rest.join("").match(/[\p{Nd}\p{Lu}$%]/gu)).toBeNull();
  });

  it("gives tokens in order, none inside another", () => {
    const tokens = tokenize(new TextDecoder().decode(realFiles.bytes));
    for (const [index, token] of tokens.entries()) {
      expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
    }
  });
});
