import { describe, expect, it } from "vitest";
import { readPeriod } from "../../../pipeline/read/readPeriod.ts";
import type { FactKind } from "../../../src/model/vocabulary.ts";

/** The period of the number in brackets. */
function periodOf(sentence: string, kind: FactKind = "amount") {
  const start = sentence.indexOf("[");
  const end = sentence.indexOf("]") - 1;
  return readPeriod(sentence.replace(/[[\]]/g, ""), kind, { start, end });
}

describe("the period a sentence gives to a number", () => {
  it.each<[string, object]>([
    ["It gave [$3 million] in 2021.", { type: "year", year: 2021, calendar: "unstated", written: "in 2021" }],
    ["It rose from [$9 million] in 2009 to $17 million in 2021.", { type: "year", year: 2009 }],
    ["It rose from $9 million in 2009 to [$17 million] in 2021.", { type: "year", year: 2021 }],
    ["The FY 2029 budget has set aside [$33 million].", { type: "year", year: 2029, calendar: "fiscal" }],
    ["Since 2006, it has invested [$54 million] in 287 projects.", { type: "cumulative", since: "2006", asOf: null }],
    ["Since 2006, it has invested $54 million in [287] projects.", { type: "cumulative", since: "2006", asOf: null }],
    ["It has served [4,000] people since May 1962.", { type: "cumulative", since: "1962-05" }],
    ["As of June 10, 2022, it gave [$240 million].", { type: "cumulative", since: null, asOf: "2022-06-10" }],
    [
      "For more than 60 years, it has worked, investing [$3 billion].",
      { over: { written: "more than 60 years", start: 4 } },
    ],
    ["There are [1.3 million] people (the UN projects 2 million by end of 2022).", { type: "instant", date: null }],
    [
      "There are 1.3 million people (the UN projects [2 million] by end of 2022).",
      { date: "2022", relation: "byEndOf" },
    ],
    ["It offers classes to [90,000] students every month.", { type: "rate", per: "month" }],
    [
      "More than [3,500] people have traveled.",
      { type: "cumulative", since: null, asOf: null, written: "have traveled" },
    ],
    [
      "Through [eight] centers, with 32 offices, it provides classes.",
      { type: "instant", date: null, written: "provides" },
    ],
  ])("%s", (sentence, period) => {
    expect(periodOf(sentence, "count")?.period).toMatchObject(period);
  });

  it.each([
    ["It invested [$137 million] last year.", "lastYear"],
    ["To date, it has provided [$9 million].", "documentWindow"],
    ["On June 10, it announced [$50 million].", "yearOfContext"],
  ])("leaves the date of “%s” to %s", (sentence, method) => {
    expect(periodOf(sentence)?.method).toBe(method);
  });

  it("ends what governs at a verb of its own", () => {
    const sentence = "To date, it has provided $9 million and invests an additional [$1 million].";
    expect(periodOf(sentence)?.period).toMatchObject({ type: "instant", date: null, written: "invests" });
  });

  it("reads a growth over the years it lies between", () => {
    const sentence = "It rose from $1 in 2009 to $4 in 2020, an increase of [167 percent].";
    expect(periodOf(sentence, "percent")?.period).toMatchObject({ type: "span", from: 2009, to: 2020 });
  });

  it("gives a length of time the year it is celebrated in, and none that its start is in", () => {
    expect(periodOf("In 2018, it celebrated [40] years.", "duration")?.period).toMatchObject({ date: "2018" });
    expect(periodOf("In 2017, they signed a [five]-year plan.", "duration")).toBeUndefined();
  });

  it("knows no period where the words give none", () => {
    expect(periodOf("The government allocated [$78 million]. It was 2021.")).toBeUndefined();
  });
});
