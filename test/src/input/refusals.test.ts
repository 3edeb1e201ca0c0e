import { describe, expect, test } from "vitest";
import { type Figure, figure } from "../../../src/index.ts";
import { requireComparable } from "../../../src/input/requireComparable.ts";
import { requireFigure } from "../../../src/input/requireFigure.ts";
import { requireFlag } from "../../../src/input/requireFlag.ts";
import { requireLocale } from "../../../src/input/requireLocale.ts";
import { requireNumber } from "../../../src/input/requireNumber.ts";
import { requireOneOf } from "../../../src/input/requireOneOf.ts";
import { requireOptions } from "../../../src/input/requireOptions.ts";
import { requireSame, requireSameTime } from "../../../src/input/requireSame.ts";
import { esPE } from "../../../src/locales/es-PE/index.ts";
import type { FactError } from "../../../src/model/FactError.ts";

const ships = figure({ id: "ships", label: "Ships", value: 5, unit: "ships", measure: "fleet" });
const REMEDY = "Pass a fact of the document, a result, or a figure of your own made with figure({ … }).";

function errorOf(call: () => unknown): Pick<FactError, "code" | "facts" | "reason" | "remedy" | "cause" | "message"> {
  try {
    call();
  } catch (error) {
    return error as FactError;
  }
  throw new Error("It did not throw.");
}

describe("a figure with a wrong field", () => {
  const bounds = { min: 1, max: 9, minIncluded: true, maxIncluded: true, basis: "stated" };
  const text = "to be text, received";

  test.each<[object, string]>([
    [{ label: "" }, `\`label\` of “ships” ${text} ""`],
    [{ unit: 5 }, '`unit` of “ships” to be a unit, such as "people", "USD" or "USD/project", received 5'],
    [{ unit: "$" }, '`unit` of “ships” to be a unit, such as "people", "USD" or "USD/project", received "$"'],
    [{ unit: "USD/" }, '`unit` of “ships” to be a unit, such as "people", "USD" or "USD/project", received "USD/"'],
    ...["/USD", "$USD", "USD//project", "USD/$"].map((unit): [object, string] => [
      { unit },
      `\`unit\` of “ships” to be a unit, such as "people", "USD" or "USD/project", received "${unit}"`,
    ]),
    [{ measure: null }, `\`measure\` of “ships” ${text} null`],
    [{ series: 3 }, "`series` of “ships” to be the name of a series, or null, received 3"],
    [
      { value: 2 ** 53 },
      "`value` of “ships” to be a finite number of at most 2^53 - 1, whose digits are exact, received 9007199254740992",
    ],
    [
      { value: -(2 ** 53) },
      "`value` of “ships” to be a finite number of at most 2^53 - 1, whose digits are exact, received -9007199254740992",
    ],
    [
      { value: "5" },
      '`value` of “ships” to be a finite number of at most 2^53 - 1, whose digits are exact, received "5"',
    ],
    [{ agencies: "usaid" }, '`agencies` of “ships” to be an array of names, received "usaid"'],
    [{ agencies: [1] }, "`agencies` of “ships” to be an array of names, received an array"],
    [{ agencies: new Array(1) }, "`agencies` of “ships” to be an array of names, received an array"],
    [{ written: "" }, '`written` of “ships” to be the words of the number, received ""'],
    [{ unitSingular: 1 }, `\`unitSingular\` of “ships” ${text} 1`],
    [{ note: {} }, `\`note\` of “ships” ${text} {}`],
    [
      { source: "a book" },
      '`source` of “ships” to be a quote of the document, or { title, url, quote }, received "a book"',
    ],
    [{ source: null }, "`source` of “ships” to be a quote of the document, or { title, url, quote }, received null"],
    [{ hedge: "circa" }, '`hedge` of “ships” to be a hedge, such as "more than", or null, received "circa"'],
    [{ hedge: "toString" }, '`hedge` of “ships” to be a hedge, such as "more than", or null, received "toString"'],
    [{ stage: "promised" }, '`stage` of “ships” to be a stage, such as "provided", or null, received "promised"'],
    [{ credit: "shared" }, '`credit` of “ships” to be "joint" or "several", received "shared"'],
    [{ bounds: null }, "`bounds` of “ships” to be { min, max, minIncluded, maxIncluded, basis }, received null"],
    [{ bounds: { ...bounds, min: "1" } }, '`bounds.min` of “ships” to be a finite number or null, received "1"'],
    [{ bounds: { ...bounds, max: "9" } }, '`bounds.max` of “ships” to be a finite number or null, received "9"'],
    [{ bounds: { ...bounds, minIncluded: 1 } }, "`bounds.minIncluded` of “ships” to be true or false, received 1"],
    [{ bounds: { ...bounds, maxIncluded: 0 } }, "`bounds.maxIncluded` of “ships” to be true or false, received 0"],
    [
      { bounds: { ...bounds, basis: "felt" } },
      '`bounds.basis` of “ships” to be "rounding", "stated" or "exact", received "felt"',
    ],
    [{ bounds: { ...bounds, min: null } }, "`bounds.minIncluded` of “ships” to be false without a min, received true"],
    [{ bounds: { ...bounds, max: null } }, "`bounds.maxIncluded` of “ships” to be false without a max, received true"],
    [{ bounds: { ...bounds, min: 10 } }, "`bounds` of “ships” to be `min` ≤ `max`, received 10 to 9"],
    [
      { bounds: { ...bounds, min: 9, maxIncluded: false } },
      "`bounds` of “ships” to be one number, with both ends included, received 9 to 9",
    ],
    [{ period: null }, '`period` of “ships” to be a period such as { type: "unstated" }, received null'],
    [
      { period: { type: "decade" } },
      '`period.type` of “ships” to be "year", "span", "instant", "cumulative", "rate" or "unstated", received "decade"',
    ],
    [
      { period: { type: "year", year: 999, calendar: "unstated" } },
      "`period.year` of “ships” to be a year from 1000 to 9999, received 999",
    ],
    [
      { period: { type: "year", year: 2021.5, calendar: "unstated" } },
      "`period.year` of “ships” to be a year from 1000 to 9999, received 2021.5",
    ],
    [
      { period: { type: "year", year: 2021, calendar: "lunar" } },
      '`period.calendar` of “ships” to be "calendar", "fiscal" or "unstated", received "lunar"',
    ],
    [
      { period: { type: "span", from: "2009", to: 2020 } },
      '`period.from` of “ships” to be a year from 1000 to 9999, received "2009"',
    ],
    [
      { period: { type: "span", from: 2009, to: 10000 } },
      "`period.to` of “ships” to be a year from 1000 to 9999, received 10000",
    ],
    [
      { period: { type: "span", from: 2020, to: 2009 } },
      "`period` of “ships” to be an end no earlier than its beginning, received 2020 to 2009",
    ],
    [
      { period: { type: "instant", date: "2022-02-30" } },
      '`period.date` of “ships” to be a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, or null, received "2022-02-30"',
    ],
    [
      { period: { type: "instant", date: null, relation: "until" } },
      '`period.relation` of “ships” to be "asOf", "on", "during" or "byEndOf", received "until"',
    ],
    [
      { period: { type: "cumulative", since: 2006, asOf: null } },
      "`period.since` of “ships” to be a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, or null, received 2006",
    ],
    [
      { period: { type: "cumulative", since: null, asOf: "soon" } },
      '`period.asOf` of “ships” to be a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, or null, received "soon"',
    ],
    [
      { period: { type: "cumulative", since: "2022-06-10", asOf: "2022-06-09" } },
      "`period` of “ships” to be an end no earlier than its beginning, received 2022-06-10 to 2022-06-09",
    ],
    [
      { period: { type: "rate", per: "week", statistic: null } },
      '`period.per` of “ships” to be "day", "month" or "year", received "week"',
    ],
    [
      { period: { type: "rate", per: "month", statistic: "mode" } },
      '`period.statistic` of “ships” to be "mean" or null, received "mode"',
    ],
  ])("%j is refused with what was expected", (change, problem) => {
    const error = errorOf(() => requireFigure({ ...ships, ...change }, "total"));
    expect([error.code, error.facts, error.remedy]).toEqual(["invalid-input", ["ships"], REMEDY]);
    expect(error.reason).toBe(`total expected ${problem}.`);
  });

  test.each<[string, object]>([
    ["no optional field", {}],
    [
      "every optional field",
      {
        written: "five",
        hedge: "over",
        stage: "provided",
        credit: "joint",
        note: "Ours.",
        unitSingular: "ship",
        source: {},
        series: "fleet",
        agencies: ["usaid"],
      },
    ],
    ["null for a hedge and a stage", { hedge: null, stage: null, value: undefined }],
    ["no hedge, as a result has none", { hedge: undefined }],
    ["a unit of several parts", { unit: "USD/project/year" }],
    ["no minimum and a negative maximum", { value: -6, bounds: { ...bounds, min: null, max: -5, minIncluded: false } }],
    ["the largest value", { value: 2 ** 53 - 1 }],
    ["the smallest value", { value: 1 - 2 ** 53 }],
    ["a span of one year", { period: { type: "span", from: 2021, to: 2021 } }],
    ["an end within the month it began", { period: { type: "cumulative", since: "2022-06-10", asOf: "2022-06" } }],
    ["an end on the day it began", { period: { type: "cumulative", since: "2022-06-10", asOf: "2022-06-10" } }],
    ["a rate that is a mean", { period: { type: "rate", per: "day", statistic: "mean" } }],
  ])("is none with %s", (_, change) => {
    expect(requireFigure({ ...ships, ...change }, "total")).toMatchObject({ id: "ships" });
  });
});

describe("what is no figure at all", () => {
  test.each<[unknown, string, readonly string[]]>([
    [null, "null", []],
    ["ships", '"ships"', []],
    [[ships], "an array", []],
    [{ value: 5 }, '{"value":5}, without an id', []],
    [{ id: "" }, '{"id":""}, without an id', []],
    [Object.create({ id: "ships" }), "{}, without an id", []],
    [{ id: "lima", kind: "place" }, '“lima”, which has the kind "place"', ["lima"]],
  ])("%j", (candidate, received, facts) => {
    const error = errorOf(() => requireFigure(candidate, "ratio"));
    expect([error.code, error.facts, error.remedy]).toEqual(["invalid-input", facts, REMEDY]);
    expect(error.reason).toBe(`ratio expected a figure, received ${received}.`);
  });

  test("an object of an id alone is asked for its fields", () => {
    const error = errorOf(() => requireFigure({ id: "lima" }, "ratio"));
    expect(error.reason).toBe("ratio expected `label` of “lima” to be text, received undefined.");
    expect(Object.hasOwn(error, "cause")).toBe(false);
  });

  test("that throws when it is read is refused with the cause", () => {
    const cause = new Error("Closed.");
    const closed = {
      ...ships,
      get label(): string {
        throw cause;
      },
    };
    const error = errorOf(() => requireFigure(closed, "ratio"));
    expect(error.reason).toBe("ratio expected a figure, received an object that cannot be read as plain data.");
    expect(error.cause).toBe(cause);
  });
});

test("a figure is handed on as it is if nobody can change it, and as a frozen copy otherwise", () => {
  expect(requireFigure(ships, "total")).toBe(ships);
  const loose = structuredClone(ships) as Figure;
  const copy = requireFigure(loose, "total");
  expect(copy).toEqual(ships);
  expect(copy).not.toBe(loose);
  expect(Object.isFrozen(copy) && Object.isFrozen(copy.bounds)).toBe(true);
});

describe("figures that do not go together", () => {
  const cranes = figure({ id: "cranes", label: "Cranes", value: 5, unit: "cranes", measure: "birds" });

  test("differ in unit or measure", () => {
    expect(errorOf(() => requireSame("unit", [ships, ships, cranes], "total"))).toMatchObject({
      code: "mixed-units",
      facts: ["ships", "cranes"],
      reason:
        "total expected figures of one unit, received different units: “Ships” has “ships”, “Cranes” has “cranes”.",
      remedy: "Call total with figures of one unit.",
    });
    expect(errorOf(() => requireSame("measure", [ships, cranes], "total"))).toMatchObject({
      code: "mixed-measures",
      reason:
        "total expected figures of one measure, received different measures: “Ships” has “fleet”, “Cranes” has “birds”.",
    });
    requireSame("unit", [ships, ships], "total");
    requireSame("unit", [], "total");
  });

  test("are rates over different times", () => {
    const monthly = { ...ships, id: "monthly", period: { type: "rate", per: "month", statistic: null } } as Figure;
    const yearly = {
      ...ships,
      id: "yearly",
      label: "Ships a year",
      period: { type: "rate", per: "year", statistic: null },
    } as Figure;
    expect(errorOf(() => requireSameTime([monthly, yearly], "isMoreThan"))).toMatchObject({
      code: "mixed-periods",
      facts: ["monthly", "yearly"],
      reason:
        "isMoreThan expected figures over one unit of time, received “Ships”, which is per month, and “Ships a year”, which is per year.",
      remedy:
        "Make a figure over the same time with figure({ … }), or compare each with a number: isAtLeast(figure, 90000).",
    });
    expect(errorOf(() => requireSameTime([ships, yearly], "isMoreThan")).reason).toContain(
      "“Ships”, which has no unit of time, and",
    );
    requireSameTime([monthly, { ...monthly }], "isMoreThan");
    requireSameTime([ships, ships], "isMoreThan");
    requireSameTime([], "isMoreThan");
  });

  test.each<[string, object]>([
    ["an id", { id: 5 }],
    ["a unit", { unit: undefined }],
    ["a period", { period: null }],
    ["a period that is one", { period: "2021" }],
    ["bounds", { bounds: undefined }],
    ["a min that is a number", { bounds: { ...ships.bounds, min: "1" } }],
    ["a max that is a number", { bounds: { ...ships.bounds, max: Number.NaN } }],
    ["to say whether the min is included", { bounds: { ...ships.bounds, minIncluded: undefined } }],
    ["no min to include", { bounds: { ...ships.bounds, min: null, minIncluded: true } }],
    ["no max to include", { bounds: { ...ships.bounds, max: null, maxIncluded: true } }],
    ["bounds in order", { bounds: { ...ships.bounds, min: 6 } }],
  ])("cannot be compared without %s", (_, change) => {
    const error = errorOf(() => requireComparable({ ...ships, ...change }, "isMoreThan"));
    expect(error.reason).toContain("isMoreThan expected a figure with a unit, a period and bounds, received {");
    expect([error.code, error.remedy]).toEqual(["invalid-input", REMEDY]);
  });

  test("can be compared with one bound, or with none", () => {
    const open = { min: null, max: null, minIncluded: false, maxIncluded: false, basis: "stated" };
    for (const bounds of [open, { ...open, min: 5, minIncluded: true }, { ...open, max: -5 }]) {
      const candidate = { ...ships, bounds };
      expect(requireComparable(candidate, "isMoreThan")).toBe(candidate);
    }
    for (const none of [null, undefined, 5]) expect(() => requireComparable(none, "isMoreThan")).toThrow("received");
  });
});

describe("options", () => {
  test("are those there are", () => {
    expect(requireOptions({ a: 1 }, ["a", "b"], "call")).toEqual({ a: 1 });
    const error = errorOf(() => requireOptions({ a: 1, c: 2 }, ["a", "b"], "call"));
    expect([error.reason, error.remedy]).toEqual([
      'call expected options of { a, b }, received the option "c".',
      "Correct the options, or leave them out.",
    ]);
    expect(errorOf(() => requireOptions(null, ["a"], "call", "Leave it.")).message).toBe(
      "call expected the option { a }, received null. Leave it.",
    );
    for (const wrong of [[], "a", undefined]) expect(() => requireOptions(wrong, ["a"], "call")).toThrow("received");
  });

  test("are true or false where that is asked", () => {
    expect([{}, { sure: true }, { sure: false }].map((options) => requireFlag(options, "sure", true, "call"))).toEqual([
      ...[true, true, false],
    ]);
    expect(requireFlag({}, "sure", false, "call")).toBe(false);
    expect(errorOf(() => requireFlag({ sure: "no" }, "sure", false, "call")).message).toBe(
      'call expected { sure: true } or { sure: false }, received "no". Pass { sure: true }, or leave the options out.',
    );
  });

  test("are one of some words", () => {
    expect(requireOneOf("a", ["a", "b"], "letter", "call")).toBe("a");
    expect(errorOf(() => requireOneOf("c", ["a", "b"], "letter", "call")).message).toBe(
      'call expected the letter "a", "b", received "c". Pass one of them.',
    );
  });

  test("are a language with the part the call needs", () => {
    expect(requireLocale(undefined, "format", "call")).toBeUndefined();
    expect(requireLocale(esPE, "format", "call")).toBe(esPE);
    for (const wrong of [null, "es-PE", { label: esPE.label }, { format: "es" }]) {
      expect(errorOf(() => requireLocale(wrong, "format", "call")).message).toMatch(
        /^call expected a locale such as esPE of us-peru-relations\/es-PE, received .*\. Import it: import \{ esPE \} from "us-peru-relations\/es-PE"\.$/,
      );
    }
  });

  test("are a finite number", () => {
    expect(requireNumber(-2.5, "call", "call(1)")).toBe(-2.5);
    expect(errorOf(() => requireNumber(Number.NaN, "call", "call(1)")).message).toBe(
      "call expected a finite number or a figure, received NaN. Call it like call(1).",
    );
  });
});
