import { describe, expect, test } from "vitest";
import { FactError, figure, format, goodsTrade2009, growth, type Period, ratio, total } from "../../../src/index.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";
import { expectRefusal } from "../arithmetic/expectRefusal.ts";

const least = { id: "visitors", value: 1200, unit: "people", measure: "visitors" } as const;
const make = (changes: object) => figure({ ...least, ...changes } as Parameters<typeof figure>[0]);

const NO_BOUNDS = { min: null, max: null, minIncluded: false, maxIncluded: false, basis: "stated" };

describe("figure", () => {
  test("of the least there must be is exact", () => {
    expect(figure(least)).toEqual({
      id: "visitors",
      label: "visitors",
      agencies: [],
      value: 1200,
      unit: "people",
      written: "1200",
      hedge: null,
      bounds: { min: 1200, max: 1200, minIncluded: true, maxIncluded: true, basis: "exact" },
      measure: "visitors",
      series: null,
      period: { type: "unstated" },
    });
  });

  test("keeps every field it is given", () => {
    const fields = {
      label: "Visitors",
      series: "visitors",
      stage: "announced",
      agencies: ["usaid", "My own office"],
      period: { type: "year", year: 2021, calendar: "fiscal" },
    };
    expect(make(fields)).toMatchObject(fields);
    expect(make({ stage: null }).stage).toBeNull();
  });

  test.each([
    ["9.4 million", 9_400_000, null, 9_350_000, 9_450_000, true, true, "rounding"],
    ["9.4 million", 9_400_000, "more than", 9_400_000, null, false, false, "stated"],
    ["1,200", 1200, "nearly", null, 1200, false, false, "stated"],
    ["1,200", 1200, "almost", null, 1200, false, false, "stated"],
    ["1,200", 1200, "at least", 1200, null, true, false, "stated"],
    ["1,200", 1200, "over", 1200, null, false, false, "stated"],
    ["1,200", 1200, "approximately", null, null, false, false, "stated"],
    ["1,200", 1200, "an average of", 1150, 1250, true, true, "rounding"],
    ["1200", 1200, null, 1150, 1250, true, true, "rounding"],
    ["more than 1,200", 1200, "more than", 1200, null, false, false, "stated"],
    ["eight", 8, null, 8, 8, true, true, "exact"],
  ])("%s, %s, with the hedge %s has the limits of its words", (...row) => {
    const [written, value, hedge, min, max, minIncluded, maxIncluded, basis] = row;
    expect(make({ value, written, hedge }).bounds).toEqual({ min, max, minIncluded, maxIncluded, basis });
  });

  test.each([
    ["more than", 1200, null, false, false],
    ["at least", 1200, null, true, false],
    ["nearly", null, 1200, false, false],
    ["approximately", null, null, false, false],
  ])("without words, %s moves the limits from the value", (hedge, min, max, minIncluded, maxIncluded) => {
    expect(make({ hedge }).bounds).toEqual({ min, max, minIncluded, maxIncluded, basis: "stated" });
  });

  test("without words, an average is as exact as its digits", () => {
    const exact = { min: 1200, max: 1200, minIncluded: true, maxIncluded: true, basis: "exact" };
    expect(make({ hedge: "an average of" }).bounds).toEqual(exact);
  });

  test("takes limits of your own in place of those of the words", () => {
    const bounds = { min: 1000, max: null, minIncluded: true, maxIncluded: false, basis: "stated" } as const;
    expect(make({ bounds, written: "1,200" }).bounds).toEqual(bounds);
    for (const min of [1200, null]) expect(make({ bounds: { ...bounds, min, minIncluded: false } }).value).toBe(1200);
  });

  test("is a frozen copy: what it was made from may change afterwards", () => {
    const agencies = ["usaid"];
    const made = make({ agencies });
    agencies.push("state");
    expect(made.agencies).toEqual(["usaid"]);
    for (const part of [made, made.bounds, made.period, made.agencies]) expect(Object.isFrozen(part)).toBe(true);
  });

  test("has no negative zero", () => {
    const { value, bounds, written } = make({ value: -0 });
    expect([Object.is(value, 0), Object.is(bounds.min, 0), written]).toEqual([true, true, "0"]);
  });

  test("takes the largest exact number, and enters a total", () => {
    expect(total([figure({ ...least, value: Number.MAX_SAFE_INTEGER })]).bounds.max).toBe(Number.MAX_SAFE_INTEGER);
    expect(make({ value: -Number.MAX_SAFE_INTEGER }).value).toBe(-Number.MAX_SAFE_INTEGER);
  });

  test.each<{ period: Period }>(
    (
      [
        { type: "year", year: 1000, calendar: "unstated" },
        { type: "year", year: 9999, calendar: "calendar" },
        { type: "span", from: 2019, to: 2021 },
        { type: "instant", date: null },
        { type: "instant", date: "2022-06-10" },
        { type: "cumulative", since: "2006", asOf: null },
        { type: "rate", per: "month", statistic: "mean" },
        { type: "rate", per: "day", statistic: null },
        { type: "unstated" },
      ] as const
    ).map((period) => ({ period })),
  )("takes the period $period", ({ period }) => {
    expect(make({ period }).period).toEqual(period);
  });
});

describe("figure refuses, naming the field,", () => {
  test.each([
    ["id", { id: "" }],
    ["id", { id: 5 }],
    ["label", { label: "" }],
    ["label", { label: 5 }],
    ["unit", { unit: "" }],
    ["unit", { unit: undefined }],
    ["measure", { measure: null }],
    ["series", { series: 5 }],
    ["value", { value: "1200" }],

    ["value", { value: null }],
    ["value", { value: undefined }],
    ["value", { value: Number.NaN }],
    ["value", { value: Number.POSITIVE_INFINITY }],
    ["value", { value: 1e300 }],
    ["value", { value: 2 ** 53 + 2 }],
    ["value", { value: -(2 ** 53) }],
    ["hedge", { hedge: "circa" }],
    ["hedge", { hedge: "" }],
    ["hedge", { hedge: "__proto__" }],
    ["stage", { stage: "spent" }],
    ["written", { written: 1200 }],
    ["written", { written: "" }],
    ["written", { written: "many" }],
    ["bounds", { written: "hundreds of thousands" }],
    ["written", { written: "١٢٠٠" }],
    ["written", { written: "\u202E0021\u202C" }],
    ["period", { period: "2021" }],
    ["period", { period: { type: "someday" } }],
    ["period", { period: { type: "year", year: 999, calendar: "calendar" } }],
    ["period", { period: { type: "year", year: 10_000, calendar: "calendar" } }],
    ["period", { period: { type: "year", year: 2021.5, calendar: "calendar" } }],
    ["period", { period: { type: "year", year: 2021, calendar: "lunar" } }],
    ["period", { period: { type: "span", from: 2021, to: 2019, calendar: "calendar" } }],
    ["period", { period: { type: "span", from: 2019, to: 1.5, calendar: "calendar" } }],
    ["period", { period: { type: "instant", date: "2022-02-30" } }],
    ["period", { period: { type: "cumulative", since: "then", asOf: null } }],
    ["period", { period: { type: "cumulative", since: null, asOf: "now" } }],
    ["period", { period: { type: "rate", per: "week", statistic: null } }],
    ["period", { period: { type: "rate", per: "month", statistic: "median" } }],
    ["bounds", { bounds: {} }],
    ["bounds", { bounds: { min: 2000, max: 1000, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: 1200, max: 1200, minIncluded: true, maxIncluded: false, basis: "stated" } }],
    ["bounds", { bounds: { min: null, max: 1200, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: 1200, max: null, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: Number.NaN, max: 1300, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: 1100, max: 1300, minIncluded: 1, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: 1100, max: 1300, minIncluded: true, maxIncluded: true, basis: "felt" } }],
    ["bounds", { bounds: { min: 1201, max: 1300, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["bounds", { bounds: { min: 1100, max: 1199, minIncluded: true, maxIncluded: true, basis: "stated" } }],
    ["agencies", { agencies: "usaid" }],
    ["agencies", { agencies: [5] }],
    ["agencies", { agencies: new Array(2) }],
    ["unitSingular", { unitSingular: 1 }],
    ["credit", { credit: "shared" }],
    ["note", { note: 5 }],
    ["source", { source: "World Bank" }],
    ["period.calendar", { period: { type: "year", year: 2021 } }],
    ["period", { period: { type: "cumulative", since: "2022", asOf: "2019" } }],
    ["period", { period: new Date() }],
  ])("%s: %j", (field, changes) => {
    const { reason, facts } = expectRefusal(() => make(changes), "invalid-input");
    expect(reason).toContain(field);
    if (field !== "id") expect(facts).toEqual(["visitors"]);
  });

  test.each([[null], [undefined], ["visitors"], [5], [[]], [{}]])("an input that is %j", (input) => {
    expectRefusal(() => figure(input as never), "invalid-input", []);
  });

  test("a number that JSON cannot hold", () => {
    expect(expectRefusal(() => make({ value: 1200n }), "invalid-input").reason).toContain("value");
  });

  test("a getter that throws, and a cycle", () => {
    const input = {
      ...least,
      get label(): string {
        throw new Error("label was read");
      },
    };
    expectRefusal(() => figure(input), "invalid-input");
    const bounds = { min: 1, max: null, minIncluded: true, maxIncluded: false, basis: {} };
    bounds.basis = bounds;
    expectRefusal(() => make({ bounds }), "invalid-input");
  });
});

describe("figure reads words", () => {
  const read = (written: string, more: object = {}) =>
    figure({ id: "own", measure: "things", unit: "things", written, ...more } as Parameters<typeof figure>[0]);

  test.each([
    ["twelve", 12],
    ["Twelve", 12],
    ["ninety-nine", 99],
    ["two hundred and five", 205],
    ["a dozen", 12],
    ["1,200", 1200],
    ["3 million", 3_000_000],
    ["3m", 3_000_000],
    ["3\u00A0million", 3_000_000],
    [" 3 Million\n", 3_000_000],
    ["−5", -5],
  ])("%j without a unit of its own", (written, value) => {
    expect(read(written)).toMatchObject({ value, unit: "things", hedge: null });
  });

  test.each([
    ["$1.2bn", 1_200_000_000, "USD", "$1.2 billion"],
    ["US$3 million", 3_000_000, "USD", "$3 million"],
    ["USD 3 million", 3_000_000, "USD", "$3 million"],
    ["3.25 million USD", 3_250_000, "USD", "$3.25 million"],
    ["$1.2345bn", 1_234_500_000, "USD", "$1.2345 billion"],
    ["−$5m", -5_000_000, "USD", "-$5 million"],
    ["$20k", 20_000, "USD", "$20,000"],
    ["$3.5", 3.5, "USD", "$3.50"],
    ["€5 million", 5_000_000, "EUR", "EUR 5 million"],
    ["£2tn", 2_000_000_000_000, "GBP", "GBP 2 trillion"],
    ["S/ 4 million", 4_000_000, "PEN", "PEN 4 million"],
    ["S/. 4", 4, "PEN", "PEN 4"],
    ["EUR 4,500", 4500, "EUR", "EUR 4,500"],
    ["4.5%", 4.5, "percent", "4.5 percent"],
    ["4.5 per cent", 4.5, "percent", "4.5 percent"],
    ["-5 Percent", -5, "percent", "-5 percent"],
  ])("%s with its unit; its words stay, and are printed in one style", (written, value, unit, printed) => {
    const made = read(written, { unit: undefined });
    expect(made).toMatchObject({ value, unit, written });
    expect(format(made)).toBe(printed);
  });

  test.each([
    ["twelve", "12 things"],
    ["Two", "two things"],
    ["a dozen", "12 things"],
    ["half a dozen", "six things"],
    ["ninety-nine million", "99 million things"],
    ["a million", "1 million things"],
    ["two million", "two million things"],
    ["two hundred and five thousand", "205,000 things"],
    ["3m", "3 million things"],
    ["hundreds of thousands", "hundreds of thousands of things"],
    ["Hundreds of Thousands", "hundreds of thousands of things"],
    ["between 3 and 5 million", "between 3 million and 5 million things"],
  ])("%s, kept, and printed as %s", (written, printed) => {
    const made = read(written);
    expect([made.written, format(made)]).toEqual([written, printed]);
    expect(format(made, { locale: esPE })).not.toMatch(/dozen|million |bn|hundred/);
  });

  test.each([
    ["more than $98 million", "more than", 98_000_000, null, false, false],
    ["At least 20", "at least", 20, null, true, false],
    ["fewer than 20", "fewer than", null, 20, false, false],
    ["up to 20", "up to", null, 20, false, true],
    ["at most a dozen", "at most", null, 12, false, true],
    ["no more than 20", "no more than", null, 20, false, true],
    ["about 20", "about", null, null, false, false],
    ["around 20", "around", null, null, false, false],
    ["roughly 20", "roughly", null, null, false, false],
    ["some 20", "some", null, null, false, false],
  ])("%s with its hedge", (written, hedge, min, max, minIncluded, maxIncluded) => {
    const unit = written.includes("$") ? undefined : "things";
    const made = read(written, { unit });
    expect(made).toMatchObject({ hedge, bounds: { min, max, minIncluded, maxIncluded } });
    expect(made.written).not.toContain(hedge);
  });

  test.each([
    ["between 3 and 5 million", "things", 3_000_000, 5_000_000],
    ["from 3 to 5 million", "things", 3_000_000, 5_000_000],
    ["between two and five million", "things", 2_000_000, 5_000_000],
    ["between $900,000 and $1,000,000", "USD", 900_000, 1_000_000],
    ["between 10 and 15 percent", "percent", 10, 15],
    ["between ten and twenty", "things", 10, 20],
  ])("%s as bounds without a value", (written, unit, min, max) => {
    const made = read(written, { unit: unit === "things" ? unit : undefined });
    expect(made).toMatchObject({ unit, written, bounds: { min, max, minIncluded: true, maxIncluded: true } });
    expect(made).not.toHaveProperty("value");
    expect(read(written, { unit, value: max }).value).toBe(max);
  });

  test.each([
    ["5 and 3"],
    ["between 5 and 3 million"],
    ["more than between 3 and 5"],
    ["half a million"],
    ["1,50"],
    ["1e6"],
    ["$5%"],
    ["US$5 USD"],
    ["XYZ 5"],
  ])("%s not at all", (written) => {
    expect(expectRefusal(() => read(written), "invalid-input").reason).toContain("`written`");
  });

  test("a percent is rounded even if only its unit says so", () => {
    for (const hedge of [null, "an average of"]) {
      expect(read("5", { unit: "percent", hedge }).bounds).toMatchObject({ min: 4.5, max: 5.5, basis: "rounding" });
    }
  });

  const stated = { minIncluded: false, maxIncluded: false, basis: "stated" };
  test.each([
    ["unit", { written: "$5", unit: "people" }],
    ["unit", { written: "5%", unit: "USD" }],
    ["value", { written: "$1.3 million", unit: "USD", value: 1_200_000 }],
    ["hedge", { written: "more than 5", hedge: "about" }],
    ["hedge", { written: "between 3 and 5", hedge: "about" }],
    ["written", { written: "$5", unit: "percentage points" }],
    ["unit", { written: "$5", unit: "PEN/USD" }],
    ["bounds.max", { written: "at least 5", bounds: { ...stated, min: 5, max: 9 } }],
    ["bounds.min", { written: "up to 5", bounds: { ...stated, min: 1, max: 5 } }],
    ["bounds.max", { written: "more than 5", bounds: { ...stated, min: 5, max: 9 } }],
    ["bounds.min", { written: "nearly 5", bounds: { ...stated, min: 1, max: 5 } }],
    ["bounds", { written: "between 3 and 5", value: 6 }],
    ["bounds.min", { written: "more than 5", bounds: { ...stated, min: 3, max: null, maxIncluded: false } }],
    ["bounds.min", { written: "5", hedge: "at least", bounds: { ...NO_BOUNDS } }],
    ["bounds.max", { written: "up to 5", bounds: { ...NO_BOUNDS, max: 6 } }],
    ["bounds.max", { written: "between 3 and 5", bounds: { ...NO_BOUNDS, min: 3 } }],
    ["value", { written: undefined }],
  ])("and refuses a %s that contradicts them: %j", (field, changes) => {
    const { reason } = expectRefusal(() => read("5", changes), "invalid-input");
    expect(reason).toMatch(new RegExp(`^figure expected \`${field}\` of “own” to be .+, received .+\\.$`));
  });
});

test.each([
  ["unit", { unit: " " }],
  ["unit", { unit: "USD/ " }],
  ["label", { label: " " }],
  ["value", { unit: "rank", value: 0 }],
  ["value", { unit: "rank", value: 1.5 }],
  ["credit", { agencies: ["USAID"], credit: "joint" }],
  ["agencies", { agencies: ["USAID", "usaid "], credit: "joint" }],
  ["period.date", { period: { type: "instant", date: "2020", relation: "on" } }],
  ["period.date", { period: { type: "instant", date: null, relation: "byEndOf" } }],
  ["period.date", { period: { type: "instant", date: "2020-03-01", relation: "byEndOf" } }],
])("a %s that makes no sense is refused: %j", (field, changes) => {
  const { reason } = expectRefusal(() => make(changes), "invalid-input");
  expect(reason).toMatch(new RegExp(`^figure expected \`${field}\` of “visitors” to be .+, received .+\\.$`));
});

test.each([
  ["hegde", "hedge"],
  ["Period", "period"],
  ["agencys", "agencies"],
])("a field %s is refused, for it may be %s", (field, nearest) => {
  expect(() => make({ [field]: "more than" })).toThrow(
    `figure expected the fields of a figure, received the field "${field}". Write it \`${nearest}\`, or leave it out.`,
  );
});

test("a field unlike any other is refused", () => {
  expect(() => make({ colour: "red" })).toThrow('received the field "colour". Leave it out.');
});

test.each([
  ["bounds.basis", { bounds: { min: 1, max: 2, minIncluded: true, maxIncluded: true } }, "bounds: { min: "],
  ["period.year", { period: { type: "year" } }, 'period: { type: "year"'],
  ["period.from", { period: { type: "span" } }, 'period: { type: "span"'],
  ["period.date", { period: { type: "instant", date: "May" } }, 'period: { type: "instant"'],
  ["period.since", { period: { type: "cumulative" } }, 'period: { type: "cumulative"'],
  ["period.per", { period: { type: "rate" } }, 'period: { type: "rate"'],
  ["source", { source: "WDI" }, "source: { title: "],
  ["stage", { stage: "spent" }, 'stage: "provided"'],
  ["credit", { credit: "shared" }, 'credit: "joint"'],
  ["agencies", { agencies: "USAID" }, 'agencies: ["USAID"]'],
  ["hedge", { hedge: "circa" }, 'hedge: "more than"'],
  ["series", { series: 5 }, 'series: "visitors-a-year"'],
])("the remedy for %s shows that field", (_, changes, example) => {
  const { remedy } = expectRefusal(() => make(changes), "invalid-input");
  expect(remedy).toContain(`figure({ …, ${example}`);
});

test.each([
  ["$5", "USD/project"],
  ["5%", "percentage points"],
])("%s may be a number of %s", (written, unit) => {
  expect(make({ value: undefined, written, unit })).toMatchObject({ value: 5, unit });
});

test("a negative value needs no minimum", () => {
  const bounds = { min: null, max: 10, minIncluded: false, maxIncluded: true, basis: "stated" };
  expect(make({ value: -5, bounds }).bounds).toEqual(bounds);
});

test("a figure has no field that is undefined", () => {
  expect(Object.keys(make({ note: undefined, source: undefined }))).toEqual(Object.keys(make({})));
});

test.each([
  [null, "an object of fields, received null"],
  ["visitors", 'an object of fields, received "visitors"'],
  [{ ...least, written: 1200 }, "`written` of “visitors” to be a number in English digits or words, received 1200"],
  [{ ...least, period: 1n }, '`period` of “visitors” to be a period such as { type: "unstated" }, received 1n'],
  [{ ...least, source: { page: 1n } }, "an object of fields, received an object that cannot be read as plain data"],
])("figure(%s) expected %s", (input, expected) => {
  expect(() => figure(input as never)).toThrow(`figure expected ${expected}. `);
});

describe("where a figure comes from", () => {
  test("is kept, and is not the document", () => {
    const source = { title: "Anuario", url: "https://example.org", quote: "four dozen" };
    const own = figure({ id: "own", measure: "trade", written: "$5 million", source });
    expect(own.source).toEqual(source);
    expect(own.source).not.toBe(source);
    expect(total([own]).inputs[0]?.source).toEqual(source);
  });

  test("stays the quote of a fact whose fields it takes", () => {
    const fact = figure({ ...goodsTrade2009, series: "my-series" });
    expect(fact).toMatchObject({ source: goodsTrade2009.source, value: 9_100_000_000, series: "my-series" });
  });

  test("a figure made from a figure is that figure", () => {
    for (const words of ["more than $1.2bn", "between 3 and 5 percent", "−5%"] as const) {
      const own = figure({ id: "own", measure: "things", written: words });
      expect(figure({ ...own })).toEqual(own);
    }
    const exact = figure({ ...least, value: 1e-7 });
    expect(figure({ ...exact })).toEqual(exact);
  });
});

test("an irregular singular reaches the unit of a ratio", () => {
  const mice = figure({ id: "mice", value: 4, unit: "mice", unitSingular: "mouse", measure: "mice" });
  const cost = figure({ id: "cost", measure: "cost", written: "$8" });
  expect(ratio(cost, mice).unit).toBe("USD/mouse");
});

test("the engine’s own error is passed on as the cause", () => {
  const cause = new Error("label was read");
  const input = {
    ...least,
    get label(): string {
      throw cause;
    },
  };
  expect(() => figure(input)).toThrowError(expect.objectContaining({ name: "FactError", cause }));
  expect(() => growth(input as never, input as never)).toThrowError(expect.objectContaining({ cause }));
});

test("a unit is asked for where the words name none", () => {
  const call = () => figure({ id: "a", measure: "m", written: "5 million" } as never);
  expect(call).toThrow(
    "figure expected `unit` of “a” to be text, as `written` names no currency and no percent, received undefined.",
  );
});

test("figure is told how to be called, not to call itself", () => {
  const call = () => figure({ value: 5 } as never);
  expect(call).toThrowError(FactError);
  expect(call).toThrowError(/^figure expected an `id`, received undefined\. Call it like figure\(\{ id: /);
});
