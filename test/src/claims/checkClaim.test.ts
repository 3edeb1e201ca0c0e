import { describe, expect, test } from "vitest";
import { checkClaim } from "../../../src/claims/checkClaim.ts";
import { claims, type Fact, facts } from "../../../src/index.ts";
import type { ClaimMethod } from "../../../src/model/document.ts";
import { expectRefusal } from "../arithmetic/expectRefusal.ts";

type Changes = Readonly<Record<string, object>>;

const exactly = (value: number) => ({
  value,
  bounds: { min: value, max: value, minIncluded: true, maxIncluded: true, basis: "exact" },
});
const between = (min: number | null, value: number, max: number | null) => ({
  value,
  bounds: { min, max, minIncluded: min !== null, maxIncluded: max !== null, basis: "rounding" },
});
const on = (value: string, precision: "year" | "month" | "day") => ({ date: { value, written: value, precision } });

/** Facts of the document, some of them changed. */
function findIn(changes: Changes) {
  return (name: string): Fact | undefined => {
    const found = facts.find(({ id }) => id === name);
    return found === undefined ? undefined : ({ ...found, ...changes[name] } as Fact);
  };
}

function recheck(id: string, changes: Changes) {
  const claim = claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`There is no claim ${id}.`);
  return checkClaim(claim, findIn(changes));
}

function check(method: ClaimMethod, changes: Changes = {}) {
  const source = { quote: "a statement", start: 0, end: 11 };
  return checkClaim({ id: "a-claim", claim: "A statement", source, check: method }, findIn(changes));
}

describe("a change in percent", () => {
  const id = "agricultural-trade-167-percent";

  test("is consistent where only some values within the limits give it", () => {
    const { verdict, otherValuesThatPass, recomputed } = recheck(id, {
      "agricultural-trade-2020": between(4.05e9, 4.1e9, 4.15e9),
    });
    expect(verdict).toBe("consistent");
    expect(recomputed?.value).toBeCloseTo(173.33, 2);
    // 161 (from 161.29) to 186 (to 186.21) are 26 whole percents, the printed one among them.
    expect(otherValuesThatPass).toBe(25);
  });

  test("is inconsistent where none does, and then every passing value is another one", () => {
    const { verdict, otherValuesThatPass } = recheck(id, {
      "agricultural-trade-2009": exactly(2e9),
      "agricultural-trade-2020": exactly(4e9),
    });
    expect(verdict).toBe("inconsistent");
    expect(otherValuesThatPass).toBe(1);
  });

  test("only just touching the limits is consistent where both ends belong, else inconsistent", () => {
    const trade = { "agricultural-trade-2009": exactly(1e9), "agricultural-trade-2020": exactly(2.67e9 - 5e6) };
    expect(recheck(id, trade).recomputed?.value).toBe(166.5);
    expect(recheck(id, trade).verdict).toBe("reproduces");
    const touching = { "agricultural-trade-growth": between(166.5, 167, 167.5) };
    const above = { "agricultural-trade-2020": exactly(2.675e9) };
    expect(recheck(id, { ...trade, ...above, ...touching }).verdict).toBe("consistent");
    const open = {
      "agricultural-trade-growth": { bounds: { ...between(166.5, 167, 167.5).bounds, maxIncluded: false } },
    };
    expect(recheck(id, { ...trade, ...above, ...open }).verdict).toBe("inconsistent");
    const below = { "agricultural-trade-2020": exactly(2.664e9) };
    expect(recheck(id, { ...trade, ...below, ...touching }).verdict).toBe("inconsistent");
  });

  test("has no end of other values where a figure has no limit", () => {
    const { verdict, otherValuesThatPass } = recheck(id, { "agricultural-trade-2020": between(3.95e9, 4e9, null) });
    expect(verdict).toBe("reproduces");
    expect(otherValuesThatPass).toBeNull();
    const below = recheck(id, { "agricultural-trade-2020": between(null, 4e9, 4.05e9) });
    expect(below.otherValuesThatPass).toBeNull();
    const allowed = [recheck(id, { "agricultural-trade-2020": between(3.95e9, 4e9, null) }), below].map(
      ({ reason }) => reason.text,
    );
    expect(allowed).toEqual([
      "The change from $1.5 billion to $4 billion is 166.67 percent; their bounds allow at least 154.83 percent.",
      "The change from $1.5 billion to $4 billion is 166.67 percent; their bounds allow at most 179.32 percent.",
    ]);
    const open = recheck(id, { "agricultural-trade-2020": between(null, 4e9, null) });
    expect(open.reason.text).toContain("their bounds allow any percent.");
    for (const printed of [between(null, 167, 167.5), between(166.5, 167, null)])
      expect(recheck(id, { "agricultural-trade-growth": printed }).otherValuesThatPass).toBeNull();
  });

  test("printed with a hedge is at most consistent, whatever it rounds to", () => {
    const hedged = { hedge: "nearly", bounds: { ...between(null, 167, 167).bounds, maxIncluded: false } };
    const { verdict, printed } = recheck(id, { "agricultural-trade-growth": hedged });
    expect([verdict, printed]).toEqual(["consistent", "nearly 167 percent"]);
  });

  test("is compared at the last place printed", () => {
    const oneDecimal = { written: "166.7 percent", ...between(166.65, 166.7, 166.75) };
    const { verdict, otherValuesThatPass } = recheck(id, {
      "agricultural-trade-growth": { ...oneDecimal, value: 166.70000000000002 },
    });
    // From 125.8 to 210.3 are 846 tenths, the printed one among them.
    expect([verdict, otherValuesThatPass]).toEqual(["reproduces", 845]);
    expect(recheck(id, { "agricultural-trade-growth": { ...oneDecimal, value: 167 } }).verdict).toBe("consistent");
    // The 0 of 170 is a written digit too: 167 does not round to it.
    const wholePercent = { written: "170 percent", ...between(169.5, 170, 170.5) };
    const notAtTens = { verdict: "consistent", otherValuesThatPass: 84 };
    expect(recheck(id, { "agricultural-trade-growth": wholePercent })).toMatchObject(notAtTens);
    const wordless = { "agricultural-trade-growth": { written: "much" } };
    expect(recheck(id, wordless)).toMatchObject({ verdict: "reproduces", otherValuesThatPass: 84 });
  });
});

describe("an increase", () => {
  const id = "goods-trade-increased";
  const verdictOn = (changes: Changes) => {
    const { verdict, reason } = recheck(id, changes);
    return [verdict, reason.code];
  };

  test("is reproduced only where every value of the later figure is more", () => {
    expect(verdictOn({})).toEqual(["reproduces", "increase"]);
    const touching = { "goods-trade-2021": between(9.15e9, 9.2e9, 9.25e9) };
    expect(verdictOn(touching)).toEqual(["consistent", "possible-increase"]);
    const open = { bounds: { ...between(9.15e9, 9.2e9, 9.25e9).bounds, minIncluded: false } };
    expect(verdictOn({ "goods-trade-2021": open })).toEqual(["reproduces", "increase"]);
  });

  test("that the bounds leave open is consistent, never inconsistent", () => {
    const unsure = recheck(id, { "goods-trade-2021": between(9e9, 9.2e9, 9.5e9) });
    expect(unsure).toMatchObject({ verdict: "consistent", printed: null, recomputed: null, otherValuesThatPass: null });
    expect(unsure.reason.text).toBe(
      "$17.2 billion is more than $9.1 billion at some of the values their bounds allow.",
    );
    expect(verdictOn({ "goods-trade-2021": between(null, 9e9, null) })).toEqual(["consistent", "possible-increase"]);
    expect(verdictOn({ "goods-trade-2009": between(null, 9e9, null) })).toEqual(["consistent", "possible-increase"]);
  });

  test("is inconsistent where no value of the later figure is more", () => {
    const fallen = recheck(id, { "goods-trade-2021": exactly(1e9) });
    expect([fallen.verdict, fallen.reason.text]).toEqual([
      "inconsistent",
      "$17.2 billion is not more than $9.1 billion at any value their bounds allow.",
    ]);
    expect(verdictOn({ "goods-trade-2021": exactly(9.05e9) })).toEqual(["inconsistent", "no-increase"]);
  });
});

describe("years between two dates", () => {
  const interval = "cultural-patrimony-mou-renewal-interval";
  const from = "cultural-patrimony-mou-signed";
  const to = "cultural-patrimony-mou-renewed";
  const method = { method: "yearsBetween", from, to, printed: interval } as const;

  test("reproduce the printed number, or do not", () => {
    const right = check(method, { [interval]: { ...exactly(25), written: "25" } });
    expect(right).toMatchObject({
      verdict: "reproduces",
      printed: "25",
      recomputed: { value: 25, unit: "years" },
      otherValuesThatPass: 0,
      reason: {
        code: "years-between",
        facts: [from, to, interval],
        values: { from: "1997", to: "2022-05", years: 25 },
        text: "From 1997 to May 2022 is 25 years.",
      },
      inputs: [from, to, interval],
    });
    expect(check(method).verdict).toBe("inconsistent");
    expect(check(method, { [interval]: exactly(24) }).verdict).toBe("inconsistent");
    expect(check(method).otherValuesThatPass).toBe(1);
  });

  test("with a hedge are consistent where the limits meet", () => {
    const hedged = { written: "24", hedge: "more than", ...between(24, 24, null) };
    expect(check(method, { [interval]: hedged })).toMatchObject({ verdict: "consistent", printed: "more than 24" });
  });

  test("printed as rounded pass beside their neighbors", () => {
    const rounded = { [interval]: between(24.5, 25, 25.5) };
    expect(check(method, rounded)).toMatchObject({ verdict: "reproduces", otherValuesThatPass: 1 });
    // 24 and 26 would touch the open limits of 24 and 26 years only.
    const years = { [interval]: exactly(25), [to]: on("2022", "year") };
    expect(check(method, years)).toMatchObject({ verdict: "reproduces", otherValuesThatPass: 0 });
  });

  test("of no whole number have no other that passes", () => {
    const [begin, end] = [on("2000-06-15", "day"), on("2003-03-10", "day")];
    const { verdict, otherValuesThatPass } = check(method, { [from]: begin, [to]: end, [interval]: exactly(3) });
    expect([verdict, otherValuesThatPass]).toEqual(["reproduces", 0]);
  });

  test("are undetermined without a beginning, without an end, or with a date that is inferred", () => {
    const began = check({ ...method, from: null }).reason;
    expect(began.text).toBe("The document does not print when the 5 years began.");
    const ended = check({ ...method, to: null }).reason;
    expect([ended.code, ended.text]).toEqual(["no-end", "The document does not print when the 5 years ended."]);
    const inferred = { ...on("1997", "year").date, inferred: { ground: "A guess.", source: null } };
    const guessed = check(method, { [to]: { date: inferred } });
    expect([guessed.verdict, guessed.reason.text]).toEqual([
      "undetermined",
      "The document does not print the date of this event: Renewal of the Memorandum of Understanding. It follows only from the statement itself.",
    ]);
    expect([guessed.recomputed, guessed.otherValuesThatPass]).toEqual([null, null]);
  });
});

describe("years that recur", () => {
  const id = "memorandum-renewed-every-five-years";
  const interval = "cultural-patrimony-mou-renewal-interval";

  test("are inconsistent where no multiple of them lies within the limits", () => {
    expect(recheck(id, { [interval]: exactly(7) })).toMatchObject({
      verdict: "inconsistent",
      otherValuesThatPass: 3,
      reason: { code: "no-multiple-of-years", text: "From 1997 to May 2022 is 25 years, not a multiple of 7." },
    });
  });

  test("pass by one year, by all of them at once, and by divisors alone", () => {
    for (const years of [1, 5, 25]) expect(recheck(id, { [interval]: exactly(years) }).verdict).toBe("consistent");
    for (const years of [2, 3, 4, 6, 12, 24, 26, 50])
      expect(recheck(id, { [interval]: exactly(years) }).verdict).toBe("inconsistent");
  });

  test("between two years are those that divide the number between the limits, not the limits", () => {
    const years = { "cultural-patrimony-mou-renewed": on("2022", "year") };
    expect(recheck(id, years)).toMatchObject({ verdict: "consistent", otherValuesThatPass: 2 });
    expect(recheck(id, { ...years, [interval]: exactly(24) }).verdict).toBe("inconsistent");
  });

  test("from a leap day come round on the last of February", () => {
    const days = {
      "cultural-patrimony-mou-signed": on("2020-02-29", "day"),
      "cultural-patrimony-mou-renewed": on("2025-02-28", "day"),
    };
    expect(recheck(id, days)).toMatchObject({ verdict: "consistent", otherValuesThatPass: 1 });
  });

  test("may be a single one", () => {
    const years = {
      "cultural-patrimony-mou-signed": on("2021", "year"),
      "cultural-patrimony-mou-renewed": on("2022", "year"),
      [interval]: exactly(1),
    };
    expect(recheck(id, years)).toMatchObject({
      otherValuesThatPass: 0,
      reason: { text: "From 2021 to 2022 is 1 year, a multiple of 1; the renewals in between are not printed." },
    });
  });

  test("between two days the last day counts", () => {
    const days = {
      "cultural-patrimony-mou-signed": on("1997-05-10", "day"),
      "cultural-patrimony-mou-renewed": on("2022-05-10", "day"),
    };
    expect(recheck(id, days)).toMatchObject({ verdict: "consistent", otherValuesThatPass: 2 });
  });
});

describe("a list", () => {
  const id = "three-areas-listed";
  const count = "usaid-technical-assistance-area-count";
  const list = "usaid-technical-assistance-areas";

  test("of another length is inconsistent", () => {
    expect(recheck(id, { [count]: exactly(4) })).toMatchObject({ verdict: "inconsistent", otherValuesThatPass: 1 });
    expect(recheck(id, { [count]: exactly(2) }).verdict).toBe("inconsistent");
  });

  test("that is open may have more items than it prints, and never fewer", () => {
    const open = { [list]: { complete: false } };
    expect(recheck(id, open)).toMatchObject({
      verdict: "reproduces",
      otherValuesThatPass: null,
      recomputed: { value: 3, bounds: { min: 3, max: null, minIncluded: true, maxIncluded: false, basis: "exact" } },
      reason: {
        code: "open-list",
        text: "The list has three items and is open: Areas named with USAID’s specialized technical assistance.",
      },
    });
    expect(recheck(id, { ...open, [count]: exactly(4) }).verdict).toBe("consistent");
    expect(recheck(id, { ...open, [count]: exactly(2) }).verdict).toBe("inconsistent");
  });
});

describe("“both”", () => {
  const id = "illegal-fishing-threatens-both";

  test("says that the list has two items", () => {
    expect(recheck(id, {})).toMatchObject({ verdict: "reproduces", printed: "both", otherValuesThatPass: 0 });
    const one = { "illegal-fishing-threats": { items: [{ text: "fragile ecosystems", start: 4996, end: 5014 }] } };
    expect(recheck(id, one)).toMatchObject({
      verdict: "inconsistent",
      recomputed: { value: 1, unit: "items" },
      reason: { text: expect.stringMatching(/^The list has one item: /) },
    });
  });
});

describe("what cannot be recomputed", () => {
  test("is undetermined whatever the figures are, a part as well", () => {
    const id = "centers-among-projects";
    const undetermined = { verdict: "undetermined", recomputed: null, otherValuesThatPass: null };
    expect(recheck(id, {})).toMatchObject({ ...undetermined, printed: "18" });
    expect(recheck(id, { "emergency-operations-centers": { written: "300", ...exactly(300) } })).toMatchObject({
      ...undetermined,
      printed: "300",
      reason: { code: "missing", values: { part: "shareOfWhole" } },
    });
  });

  test("may print no number", () => {
    expect(recheck("covid-deaths-at-lows", {})).toMatchObject({ printed: null, inputs: [] });
  });
});

test("a claim on a fact that is not there is refused by name", () => {
  const error = expectRefusal(
    () => check({ method: "increase", from: "goods-trade-2009", to: "goods-trade-2022" }),
    "unknown-name",
    ["goods-trade-2022"],
  );
  expect(error.reason).toBe("The claim a-claim names the fact goods-trade-2022, which is not there.");
});
