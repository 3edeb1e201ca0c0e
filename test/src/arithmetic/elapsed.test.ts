import { describe, expect, test } from "vitest";
import {
  culturalPatrimonyMouRenewed,
  culturalPatrimonyMouSigned,
  diplomaticRelationsEstablished,
  elapsed,
  globalFishingWatchAgreementEntered,
  goodsTrade2021,
  independenceOfPeru,
  venezuelanCrisisAnnouncement,
} from "../../../src/index.ts";
import { expectRefusal } from "./expectRefusal.ts";

describe("elapsed", () => {
  test("counts years by the calendar, and leaves a year open where only years are printed", () => {
    expect(elapsed(diplomaticRelationsEstablished, "2022")).toMatchObject({
      operation: "elapsed",
      value: 195,
      unit: "years",
      at: "2022",
      bounds: { min: 194, max: 196, minIncluded: false, maxIncluded: false, basis: "rounding" },
      basisFrom: ["diplomatic-relations-established"],
      assumptions: [],
      caveats: [],
    });
  });

  test("between two events names both, and the inferred date", () => {
    const { value, inputs, basisFrom, at, caveats } = elapsed(independenceOfPeru, diplomaticRelationsEstablished);
    expect([value, at]).toEqual([6, "1827"]);
    expect(inputs).toEqual([independenceOfPeru, diplomaticRelationsEstablished]);
    expect(basisFrom).toEqual(["independence-of-peru", "diplomatic-relations-established"]);
    expect(caveats).toEqual([
      {
        code: "inferred-date",
        facts: ["independence-of-peru"],
        text: expect.stringMatching(/^The date of “.+” is inferred\. The document prints no/),
      },
    ]);
  });

  test("at the precision of the less precise date", () => {
    expect(elapsed(culturalPatrimonyMouSigned, culturalPatrimonyMouRenewed).value).toBe(25);
    expect(elapsed(globalFishingWatchAgreementEntered, "2022-06").value).toBe(1);
    expect(elapsed(globalFishingWatchAgreementEntered, "2022-06-10").bounds.max).toBeLessThan(1.03);
    expect(elapsed(venezuelanCrisisAnnouncement, "2024-06-10").value).toBe(2);
  });

  test("to the same date is nothing, and never below", () => {
    for (const [event, at] of [
      [diplomaticRelationsEstablished, "1827"],
      [globalFishingWatchAgreementEntered, "2021-06"],
      [venezuelanCrisisAnnouncement, "2022-06-10"],
    ] as const) {
      const { value, bounds } = elapsed(event, at);
      expect(Object.is(value, 0)).toBe(true);
      expect(bounds).toMatchObject({ min: 0, minIncluded: true });
    }
  });

  test("to the year after is more than nothing", () => {
    expect(elapsed(diplomaticRelationsEstablished, "1828")).toMatchObject({
      value: 1,
      bounds: { min: 0, max: 2, minIncluded: false, maxIncluded: false },
    });
  });

  test("refuses an event that was only going on at its date: it has no beginning", () => {
    const during = { ...venezuelanCrisisAnnouncement.date, relation: "during" } as const;
    const underWay = { ...venezuelanCrisisAnnouncement, date: during };
    const error = expectRefusal(() => elapsed(underWay, "2024"), "no-date", [underWay.id]);
    expect(error.reason).toContain("was under way on June 10, 2022");
    expectRefusal(() => elapsed(diplomaticRelationsEstablished, underWay), "no-date");
  });

  test("refuses a date before the event", () => {
    expectRefusal(() => elapsed(diplomaticRelationsEstablished, "1826"), "wrong-order", [
      "diplomatic-relations-established",
    ]);
    const error = expectRefusal(() => elapsed(diplomaticRelationsEstablished, independenceOfPeru), "wrong-order");
    expect(error.facts).toEqual(["diplomatic-relations-established", "independence-of-peru"]);
    const day = expectRefusal(() => elapsed(venezuelanCrisisAnnouncement, "2022-06-09"), "wrong-order");
    expect(day.reason).toContain("but June 9, 2022 is before June 10, 2022, the date of");
  });

  test("refuses what is no date and what is no event", () => {
    for (const at of [
      "",
      "soon",
      "2022-02-30",
      "2022-00",
      "22",
      "٢٠٢٢",
      "\u202E2022",
      2022,
      null,
      undefined,
      Symbol("d"),
      {},
      [],
    ]) {
      expectRefusal(() => elapsed(diplomaticRelationsEstablished, at as never), "invalid-input");
    }
    for (const event of [
      null,
      undefined,
      "1827",
      goodsTrade2021,
      {},
      { id: "x", date: {} },
      { date: { value: "1827" } },
    ]) {
      expectRefusal(() => elapsed(event as never, "2022"), "invalid-input");
    }
  });
});

test("a Date, or a fact that is no event, is no date to count to", () => {
  for (const [at, received] of [
    [new Date(0), "a Date"],
    [{ year: 2022 }, '{"year":2022}'],
  ] as const) {
    expect(() => elapsed(diplomaticRelationsEstablished, at as never)).toThrow(
      `elapsed expected a date (YYYY, YYYY-MM or YYYY-MM-DD from the year 1000 on) or an event, received ${received}. Pass such a date`,
    );
  }
});
