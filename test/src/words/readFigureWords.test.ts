import { describe, expect, test } from "vitest";
import { readFigureWords } from "../../../src/words/readFigureWords.ts";

/** What is read, in short: hedge, words, unit, value and bounds. */
function read(text: string, given?: string): string | undefined {
  const words = readFigureWords(text, given);
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
    expect(read("12", "percent")).toBe("– | 12 | percent | 12 | [11.5, 12.5] rounding");
    expect(read("$12", "percent")).toBeUndefined();
  });

  test.each([
    ...["", "many", "5 parsecs", "$5 USD", "US$5 PEN", "XYZ 5", "$5 percent", "5 percent %", "1,00", "a", "about"],
    ...["5 kilos", "more than lots", "$", "12 12"],
  ])("is not guessed: “%s”", (text) => {
    expect(readFigureWords(text)).toBeUndefined();
  });
});

describe("a hedge as people write it", () => {
  test.each([
    ["~$5 million", "about | $5 million | USD | 5000000 | (, ) stated"],
    ["≈ 300", "about | 300 | – | 300 | (, ) stated"],
    ["approx. 5,000", "approximately | 5,000 | – | 5000 | (, ) stated"],
    ["Circa 300", "about | 300 | – | 300 | (, ) stated"],
    ["an estimated 5,000", "about | 5,000 | – | 5000 | (, ) stated"],
    ["close to 300", "about | 300 | – | 300 | (, ) stated"],
    ["> $5 million", "more than | $5 million | USD | 5000000 | (5000000, ) stated"],
    ["just over 60", "over | 60 | – | 60 | (60, ) stated"],
    ["well over 200", "over | 200 | – | 200 | (200, ) stated"],
    ["≥10", "at least | 10 | – | 10 | [10, ) stated"],
    ["no fewer than 12", "at least | 12 | – | 12 | [12, ) stated"],
    ["100+", "at least | 100 | – | 100 | [100, ) stated"],
    ["$1.5 million+", "at least | $1.5 million | USD | 1500000 | [1500000, ) stated"],
    ["<5%", "less than | 5% | percent | 5 | (, 5) stated"],
    ["just under $2 million", "under | $2 million | USD | 2000000 | (, 2000000) stated"],
    ["≤ 3", "at most | 3 | – | 3 | (, 3] stated"],
    ["not more than 5%", "no more than | 5% | percent | 5 | (, 5] stated"],
    ["as many as 30", "up to | 30 | – | 30 | (, 30] stated"],
    ["as much as $3m", "up to | $3m | USD | 3000000 | (, 3000000] stated"],
  ])("%s", (text, words) => {
    expect(read(text)).toBe(words);
  });

  test.each([
    "~",
    "+",
    "5++",
    "> >5",
    "about 100+",
    "estimated",
    "close 300",
    "about ~5",
  ])("is not guessed: “%s”", (text) => {
    expect(readFigureWords(text)).toBeUndefined();
  });
});

describe("a number with the noun of its unit", () => {
  test.each([
    ["approximately 5,000 people", "people", "approximately | 5,000 | – | 5000 | (, ) stated"],
    ["One person", "people", "– | One | – | 1 | [1, 1] exact"],
    ["5k Students", "students", "– | 5k | – | 5000 | [4500, 5500] rounding"],
    ["100+ countries", "countries", "at least | 100 | – | 100 | [100, ) stated"],
    ["between 3 and 5 million people", "people", "– | between 3 and 5 million | – | – | [3000000, 5000000] stated"],
    ["5 percentage points", "percentage points", "– | 5 | percent | 5 | [4.5, 5.5] rounding"],
    ["hundreds of thousands of jobs", "jobs", "– | hundreds of thousands | – | – | [200000, 1000000) stated"],
    ["over 6,400 deaths per million people", "deaths/million people", "over | 6,400 | – | 6400 | (6400, ) stated"],
    ["$5 per person", "USD/people", "– | $5 | USD | 5 | [5, 5] exact"],
    ["more than 3 million dollars", undefined, "more than | 3 million | USD | 3000000 | (3000000, ) stated"],
    ["one sol", undefined, "– | one | PEN | 1 | [1, 1] exact"],
    ["3 to 5 million euros", undefined, "– | 3 to 5 million | EUR | – | [3000000, 5000000] stated"],
  ])("%s", (text, unit, words) => {
    expect(read(text, unit)).toBe(words);
  });

  test.each([
    ["5 people", undefined],
    ["5 people", "students"],
    ["5 people per person", "people"],
    ["people", "people"],
    ["$5 soles", undefined],
    ["5% dollars", undefined],
    ["5 dollars", "percent"],
  ])("is not guessed: “%s” in %s", (text, unit) => {
    expect(readFigureWords(text, unit)).toBeUndefined();
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
    ["at least 10 but fewer than 20", "– | at least 10 but fewer than 20 | – | – | [10, 20) stated"],
    ["More than 10 and at most 20%", "– | More than 10 and at most 20% | percent | – | (10, 20] stated"],
    [
      "at least $3 and at most $5 million",
      "– | at least $3 and at most $5 million | USD | – | [3000000, 5000000] stated",
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
    ...[
      "at most 5 and at least 3",
      "at least 5 and at most 3",
      "more than 5 and less than 5",
      "at least 3 and 5",
      "over 3 and some 5",
    ],
  ])("is not guessed: “%s”", (text) => {
    expect(readFigureWords(text)).toBeUndefined();
  });

  test("of percents has the unit of both", () => {
    expect(read("3 to 5", "percent")).toBe("– | 3 to 5 | percent | – | [3, 5] stated");
  });
});
