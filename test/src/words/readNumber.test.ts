import { describe, expect, it } from "vitest";
import { readNumber, toNumber } from "../../../src/words/readNumber.ts";
import { realFiles } from "../../pipeline/verify/changedData.ts";

interface Authored {
  readonly id: string;
  readonly written?: string;
  readonly value?: number;
}

const authored = realFiles.files.filter(({ file }) => file.startsWith("data/facts/")).flatMap(({ value }) => value);
const figures = (authored as unknown as readonly Authored[]).filter(({ written }) => written !== undefined);

function numberOf(written: string): number | undefined {
  const number = readNumber(written);
  return number?.type === "number" ? toNumber(number.digits, number.exponent) : undefined;
}

describe("every number the document writes", () => {
  it.each(
    figures.map(({ id, written = "", value }) => [written, value, id] as const),
  )("%s is %s (%s)", (written, value) => {
    expect(readNumber(written)).toBeDefined();
    expect(numberOf(written)).toBe(value);
  });
});

describe("forms that are understood", () => {
  it.each([
    ["$98 million", 98_000_000],
    ["$8.9 million", 8_900_000],
    ["$1.43 million", 1_430_000],
    ["$1,000.50", 1000.5],
    ["1,234,567", 1_234_567],
    ["2000", 2000],
    ["0", 0],
    ["0.5 billion", 500_000_000],
    ["5 trillion", 5e12],
    ["two million", 2_000_000],
    ["ten", 10],
    ["zero", 0],
    ["highest", 1],
    ["third", 3],
    ["167 percent", 167],
    ["2.50 percent", 2.5],
    ["five percent", 5],
  ])("%s", (written, value) => {
    expect(numberOf(written)).toBe(value);
  });

  it("gives count words a range and no value", () => {
    expect(readNumber("hundreds of thousands")).toEqual({ type: "countWords", min: 200_000, end: 1_000_000 });
    expect(readNumber("tens of millions")).toEqual({ type: "countWords", min: 20_000_000, end: 100_000_000 });
  });

  it("is exact where floating-point arithmetic is not", () => {
    expect(17.15 * 1e9).not.toBe(17_150_000_000);
    expect(numberOf("17.15 billion")).toBe(17_150_000_000);
  });

  it("is the nearest number to the decimal digits, whatever the scale", () => {
    for (let tenths = 1; tenths < 10_000; tenths++) {
      const digits = `${Math.floor(tenths / 10)}.${tenths % 10}`;
      expect(numberOf(`$${digits} billion`)).toBe(tenths * 100_000_000);
    }
  });
});

describe("the place of the last written digit", () => {
  it.each([
    ["$9.1 billion", 8],
    ["$4 billion", 9],
    ["$1.43 million", 4],
    ["90,000", 4],
    ["2000", 3],
    ["287", 0],
    ["40", 0],
    ["500", 0],
    ["10,010", 1],
    ["0", 0],
    ["eight", 0],
    ["ten", 0],
    ["ten million", 6],
    ["two million", 6],
    ["167 percent", 0],
    ["five percent", 0],
    ["2.50 percent", -2],
  ])("%s: 10^%i", (written, step) => {
    expect(readNumber(written)).toMatchObject({ step });
  });

  it.each([
    ["287", true],
    ["eight", true],
    ["highest", true],
    ["ten", true],
    ["40", true],
    ["900", true],
    ["999", true],
    ["1,000", false],
    ["five percent", false],
    ["90,000", false],
    ["$7", true],
    ["167 percent", false],
    ["7.0", false],
    ["2 million", false],
  ])("%s is exact: %s", (written, isExact) => {
    expect(readNumber(written)).toMatchObject({ isExact });
  });
});

describe("forms that are not understood", () => {
  it.each([
    [""],
    [" "],
    ["$"],
    ["$1,50"],
    ["1,50"],
    ["12,34,567"],
    ["1234,567"],
    [",500"],
    ["1.2.3"],
    ["1."],
    [".5"],
    ["1..5"],
    ["1.234,5"],
    ["007"],
    ["00"],
    ["1e6"],
    ["1E6"],
    ["0x10"],
    ["1_000"],
    ["-5"],
    ["−5"],
    ["+5"],
    ["5+"],
    ["$-5"],
    ["- $5"],
    ["$$5"],
    ["$ 5"],
    ["5$"],
    ["USD 5"],
    ["€5"],
    ["$5 percent"],
    ["5%"],
    ["5 per cent"],
    ["percent"],
    ["first percent"],
    ["$five"],
    ["$five million"],
    ["$highest"],
    ["highest million"],
    ["about 5"],
    ["more than 5"],
    ["5 or more"],
    ["5 people"],
    ["5-10"],
    ["5 to 10"],
    ["1/2"],
    ["half"],
    ["half a million"],
    ["twelve"],
    ["twenty-one"],
    ["one hundred"],
    ["dozens"],
    ["million"],
    ["$million"],
    ["hundreds"],
    ["thousands"],
    ["hundreds of people"],
    ["hundred of thousands"],
    ["hundreds of thousand"],
    ["thousands of millions"],
    ["$hundreds of thousands"],
    ["5 millions"],
    ["5 Million"],
    ["5million"],
    ["5  million"],
    ["5 million billion"],
    ["5 hundred"],
    ["5 mn"],
    ["5m"],
    ["Two"],
    ["TWO"],
    ["５"],
    ["٥"],
    ["۵"],
    ["५"],
    ["Ⅴ"],
    ["五"],
    ["²"],
    ["１,５００"],
    ["1\u066C500"],
    ["1’500"],
    ["1 500"],
    ["1\u00A0500"],
    ["1\u202F500"],
    ["5\u00A0million"],
    [" 5"],
    ["5 "],
    ["5\n"],
    ["\t5"],
    ["\uFEFF5"],
    ["\u200B5"],
    ["5\u200E"],
    ["\u202E5"],
    ["\u2066$5\u2069"],
    ["Infinity"],
    ["NaN"],
    ["null"],
    ["undefined"],
    ["__proto__"],
    ["constructor"],
    ["toString"],
  ])("%j", (written) => {
    expect(readNumber(written)).toBeUndefined();
  });

  it("answers at once for a very long text", () => {
    expect(readNumber(`${"1,".repeat(100_000)}x`)).toBeUndefined();
    expect(readNumber(`${"9".repeat(100_000)}x`)).toBeUndefined();
  });
});
