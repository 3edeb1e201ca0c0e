import { describe, expect, test } from "vitest";
import { readFigureWords } from "../../../src/words/readFigureWords.ts";

/** What is read, in short: hedge, words, unit, value and bounds. */
function read(text: string, isPercent?: boolean): string | undefined {
  const words = readFigureWords(text, isPercent);
  if (words === undefined) return undefined;
  const { hedge, written, unit, value, bounds } = words;
  const [low, high] = [bounds.minIncluded ? "[" : "(", bounds.maxIncluded ? "]" : ")"];
  const range = `${low}${bounds.min ?? ""}, ${bounds.max ?? ""}${high}`;
  return `${hedge ?? "–"} | ${written} | ${unit ?? "–"} | ${value ?? "–"} | ${range} ${bounds.basis}`;
}

describe("a number as people write it", () => {
  test.each([
    ["more than $1.2bn", "more than | $1.2bn | USD | 1200000000 | (1200000000, ) stated"],
    ["  At least   40 ", "at least | 40 | – | 40 | [40, ) stated"],
    ["US$3 million", "– | US$3 million | USD | 3000000 | [2500000, 3500000] rounding"],
    ["S/ 4 million", "– | S/ 4 million | PEN | 4000000 | [3500000, 4500000] rounding"],
    ["S/. 4 million", "– | S/. 4 million | PEN | 4000000 | [3500000, 4500000] rounding"],
    ["€5k", "– | €5k | EUR | 5000 | [4500, 5500] rounding"],
    ["£2m", "– | £2m | GBP | 2000000 | [1500000, 2500000] rounding"],
    ["£2mn", "– | £2mn | GBP | 2000000 | [1500000, 2500000] rounding"],
    ["$2b", "– | $2b | USD | 2000000000 | [1500000000, 2500000000] rounding"],
    ["$2tn", "– | $2tn | USD | 2000000000000 | [1500000000000, 2500000000000] rounding"],
    ["PEN 400", "– | PEN 400 | PEN | 400 | [400, 400] exact"],
    ["400 PEN", "– | 400 PEN | PEN | 400 | [400, 400] exact"],
    ["4.5%", "– | 4.5% | percent | 4.5 | [4.45, 4.55] rounding"],
    ["4.5 per cent", "– | 4.5 per cent | percent | 4.5 | [4.45, 4.55] rounding"],
    ["about 12 percent", "about | 12 percent | percent | 12 | (, ) stated"],
    ["a dozen", "– | a dozen | – | 12 | [12, 12] exact"],
    ["a million", "– | a million | – | 1000000 | [500000, 1500000] rounding"],
    ["Twenty-five thousand", "– | Twenty-five thousand | – | 25000 | [24500, 25500] rounding"],
    ["hundreds of thousands", "– | hundreds of thousands | – | – | [200000, 1000000) stated"],
    ["-3", "– | -3 | – | -3 | [-3, -3] exact"],
    ["−$3", "– | −$3 | USD | -3 | [-3, -3] exact"],
    ["$-3", "– | $-3 | USD | -3 | [-3, -3] exact"],
    ["-3 EUR", "– | -3 EUR | EUR | -3 | [-3, -3] exact"],
  ])("%s", (text, words) => {
    expect(read(text)).toBe(words);
  });

  test("is a percent where the unit says so", () => {
    expect(read("12", true)).toBe("– | 12 | percent | 12 | [11.5, 12.5] rounding");
    expect(read("$12", true)).toBeUndefined();
  });

  test.each([
    ...["", "many", "5 parsecs", "$5 USD", "US$5 PEN", "XYZ 5", "$5 percent", "5 percent %", "1,00", "a", "about"],
    ...["5 kilos", "more than lots", "$", "12 12"],
  ])("is not guessed: “%s”", (text) => {
    expect(readFigureWords(text)).toBeUndefined();
  });
});

describe("a range", () => {
  test.each([
    ["between 3 and 5 million", "– | between 3 and 5 million | – | – | [3000000, 5000000] stated"],
    ["from 3 to 5", "– | from 3 to 5 | – | – | [3, 5] stated"],
    ["3 to 5", "– | 3 to 5 | – | – | [3, 5] stated"],
    ["$3–5 million", "– | $3–5 million | USD | – | [3000000, 5000000] stated"],
    ["$3-5 million", "– | $3-5 million | USD | – | [3000000, 5000000] stated"],
    ["$3 to 5 million", "– | $3 to 5 million | USD | – | [3000000, 5000000] stated"],
    ["20%–30%", "– | 20%–30% | percent | – | [20, 30] stated"],
    ["20 – 30%", "– | 20 – 30% | percent | – | [20, 30] stated"],
    ["$900k–$1.2m", "– | $900k–$1.2m | USD | – | [900000, 1200000] stated"],
    [
      "Between $3 million and $5 million",
      "– | Between $3 million and $5 million | USD | – | [3000000, 5000000] stated",
    ],
    ["between 3 and $5", "– | between 3 and $5 | USD | – | [3, 5] stated"],
    ["500 thousand to 2 million", "– | 500 thousand to 2 million | – | – | [500000, 2000000] stated"],
    ["between 3 and 5%", "– | between 3 and 5% | percent | – | [3, 5] stated"],
    ["3 to 5", "– | 3 to 5 | – | – | [3, 5] stated"],
  ])("%s", (text, words) => {
    expect(read(text)).toBe(words);
  });

  test.each([
    ...["between 5 and 3", "between 5 and 5", "between $3 and 5 PEN", "between few and many", "3 to many"],
    ...["5–3", "2022-06", "3–", "–3–", "3-5-7", "$3–€5", "about 3 to 5", "between hundreds of thousands and 5 million"],
  ])("is not guessed: “%s”", (text) => {
    expect(readFigureWords(text)).toBeUndefined();
  });

  test("of percents has the unit of both", () => {
    expect(read("3 to 5", true)).toBe("– | 3 to 5 | percent | – | [3, 5] stated");
  });
});
