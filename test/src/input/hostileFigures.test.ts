import { describe, expect, test } from "vitest";
import {
  type DatedEvent,
  difference,
  diplomaticRelationsEstablished,
  elapsed,
  explain,
  FactError,
  type Figure,
  figure,
  format,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  independenceOfPeru,
  isAtLeast,
  isAtMost,
  isMoreThan,
  perYear,
  ratio,
  share,
  total,
  totalByAgency,
  totalByTopic,
  type ValuedFigure,
} from "../../../src/index.ts";
import { deepFreeze } from "../../../src/model/deepFreeze.ts";
import { expectSound, unsoundAt } from "../arithmetic/expectSound.ts";
import { hostileInputs } from "../lookup/hostileInputs.ts";

type Any = ValuedFigure<string, string, string>;

const year = (value: number) => ({ type: "year", year: value, calendar: "calendar" }) as const;
const before = figure({ id: "before", value: 100, unit: "USD", measure: "money", series: "money", period: year(2019) });
const after = figure({
  id: "after",
  value: 150,
  unit: "USD",
  measure: "money",
  series: "money",
  bounds: { min: 100, max: 200, minIncluded: true, maxIncluded: true, basis: "stated" },
  period: year(2021),
});
const [earlier, later] = [before, after] as unknown as [Any, Any];
const gathered = { ...earlier, period: { type: "cumulative", since: "2006", asOf: "2022" } } as Any;

/** Every helper, with the hostile input in each of its places. */
const calls: readonly (readonly [string, (hostile: never) => unknown])[] = [
  ["total, the array", (x) => total(x)],
  ["total, a figure", (x) => total([x] as never)],
  ["total, beside another", (x) => total([earlier, x] as never)],
  ["total, options", (x) => total([earlier, later], x)],
  ["totalByAgency", (x) => totalByAgency(x)],
  ["totalByTopic", (x) => totalByTopic(x)],
  ["growth from", (x) => growth(x, later as never)],
  ["growth to", (x) => growth(earlier, x)],
  ["share, the part", (x) => share(x, later as never, { assumePartOf: true })],
  ["share, the whole", (x) => share(earlier, x, { assumePartOf: true })],
  ["share, options", (x) => share(earlier, later, x)],
  ["ratio", (x) => ratio(x, later)],
  ["ratio per", (x) => ratio(earlier, x)],
  ["perYear", (x) => perYear(x)],
  ["perYear, options", (x) => perYear(gathered, x)],
  ["perYear, since", (x) => perYear(gathered, { since: x })],
  ["difference", (x) => difference(x, later as never)],
  ["difference less", (x) => difference(earlier, x)],
  ["elapsed from", (x) => elapsed(x, "2022")],
  ["elapsed to", (x) => elapsed(diplomaticRelationsEstablished, x)],
  ["isAtLeast", (x) => isAtLeast(x, 1)],
  ["isAtLeast, the number", (x) => isAtLeast(earlier, x)],
  ["isAtMost", (x) => isAtMost(x, 1)],
  ["isAtMost, the number", (x) => isAtMost(earlier, x)],
  ["isMoreThan", (x) => isMoreThan(x, later as never)],
  ["isMoreThan with", (x) => isMoreThan(earlier, x)],
  ["figure", (x) => figure(x)],
  ["figure, its value", (x) => figure({ id: "own", value: x, unit: "USD", measure: "money" })],
  ["format", (x) => format(x)],
  ["format, options", (x) => format(earlier, x)],
  ["explain", (x) => explain(x)],
];

/** A call either gives a sound result or refuses with the package’s own error, which is sound too. */
function expectAnswer(call: () => unknown): void {
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    expect(unsoundAt([error.code, error.facts, error.reason, error.remedy]).slice(1)).toEqual([]);
    expect(error.message).not.toMatch(/\[object|undefined is not|Cannot read/);
    return;
  }
  if (typeof answer === "object") expectSound(answer);
  else expect(["boolean", "string", "undefined"]).toContain(typeof answer);
}

const cyclic: Record<string, unknown> = { ...after };
cyclic["source"] = cyclic;

class Money {
  readonly id = "money";
  readonly label = "Money";
  readonly value = 150;
  readonly unit = "USD";
  readonly measure = "money";
  readonly series = "money";
  readonly agencies: readonly string[] = [];
  readonly bounds = later.bounds;
  readonly period = later.period;
  double(): number {
    return this.value * 2;
  }
}

const hostileFigures: readonly (readonly [string, unknown])[] = [
  ["a figure that holds itself", cyclic],
  ["an instance of a class", new Money()],
  ["a figure without a prototype", Object.assign(Object.create(null), after)],
  ["a figure whose fields are all inherited", Object.create(later)],
  ["a proxy of a figure", new Proxy({ ...after }, {})],
  ["a figure named __proto__", { ...after, id: "__proto__" }],
  ["a figure of the unit constructor", { ...after, unit: "constructor" }],
  ["a figure with a field called __proto__", JSON.parse(`{ "__proto__": { "value": 1 }, "id": "after" }`)],
  ["a figure whose toJSON gives nothing", { ...after, toJSON: () => undefined }],
  ["a figure with a hole among its agencies", { ...after, agencies: new Array(2) }],
  ["a sparse array", new Array(3)],
  ["an array with a figure after a hole", Object.assign(new Array(2), { 1: later })],
  ["the sum of nothing", []],
  ["a frozen figure", Object.freeze({ ...after })],
  ["a frozen figure of -0", Object.freeze({ ...after, value: -0, bounds: { ...after.bounds, min: null } })],
  ["a frozen figure of -0 throughout", deepFreeze({ ...after, value: -0, bounds: { ...after.bounds, min: -0 } })],
  ["a frozen figure with an absent note", Object.freeze({ ...after, note: undefined })],
  ["a frozen figure with a method", Object.freeze({ ...after, double: () => 300 })],
  ["a frozen figure with a number that is none", Object.freeze({ ...after, weight: Number.NaN })],
  ["a frozen figure whose fields are all inherited", Object.freeze(Object.create(later))],
  ["a frozen instance of a class", deepFreeze(new Money())],
  ["the document’s own figure", goodsTrade2021],
  ["the document’s own event", independenceOfPeru],
  ...["value", "bounds", "unit", "measure", "series", "agencies", "period", "label", "id"].flatMap((field) =>
    [
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      -0,
      0.1,
      1e300,
      2 ** 53 + 2,
      -5,
      "",
      "١٥٠",
      "\u202E150\u202C",
      "__proto__",
      null,
      undefined,
      Symbol("s"),
      150n,
      [],
      {},
      () => 150,
    ].map(
      (value) =>
        [`a figure whose ${field} is ${String(typeof value)} ${String(value)}`, { ...after, [field]: value }] as const,
    ),
  ),
  ...["min", "max"].flatMap((field) =>
    [Number.NaN, Number.POSITIVE_INFINITY, -0, 1e300, -1e300, 5e-324, 0, -150].map(
      (end) => [`a figure whose ${field} is ${end}`, { ...after, bounds: { ...later.bounds, [field]: end } }] as const,
    ),
  ),
  ["a figure of the smallest number", { ...after, value: 5e-324, bounds: { ...later.bounds, min: 0, max: 1 } }],
  ["a period that is another’s", { ...after, period: { type: "__proto__" } }],
  ["a year that is none", { ...after, period: { type: "year", year: Number.NaN, calendar: "calendar" } }],
  ["dates that are none", { ...after, period: { type: "cumulative", since: {}, asOf: "2022-13" } }],
  ["an event without words", { id: "e", kind: "event", date: { value: "1827", precision: "year" } }],
  ["an event on no day", { ...diplomaticRelationsEstablished, date: { value: "1827-02-30", precision: "day" } }],
  ["an event long gone", { ...diplomaticRelationsEstablished, date: { value: "0001", precision: "year" } }],
];

// One test a call, not one an input: the runner's own work for 7,000 tests takes longer than the calls.
test.each(calls)("%s", (_name, call) => {
  for (const [what, hostile] of [...hostileInputs, ...hostileFigures]) {
    try {
      expectAnswer(() => call(hostile as never));
    } catch (error) {
      throw new Error(`Given ${what}: ${(error as Error).message}`, { cause: error });
    }
  }
});

describe("a helper leaves its input as it was", () => {
  const copy = (input: unknown) => JSON.parse(JSON.stringify(input));
  const given = [copy(earlier), copy(later)] as [Any, Any];

  test.each([
    ["total", () => total(given.map((each) => ({ ...each, series: null })))],
    ["growth", () => growth(...given)],
    ["share", () => share(given[0], { ...given[1], period: given[0].period }, { assumePartOf: true })],
    ["ratio", () => ratio(...given)],
    ["difference", () => difference(...given)],
    ["perYear", () => perYear({ ...given[0], period: gathered.period })],
    ["isMoreThan", () => isMoreThan(...given)],
    ["isAtLeast", () => isAtLeast(given[0], 1)],
    ["isAtMost", () => isAtMost(given[0], 1)],
    ["elapsed", () => elapsed(copy(diplomaticRelationsEstablished) as DatedEvent, "2022")],
  ])("%s", (_name, call) => {
    call();
    expect(given).toEqual([copy(earlier), copy(later)]);
    expect(given.map((each) => [Object.isFrozen(each), Object.isFrozen(each.bounds)])).toEqual([
      [false, false],
      [false, false],
    ]);
  });
});

test("what is changed afterwards, in the input or in the result, reaches nobody", () => {
  const mine: { -readonly [Key in keyof Figure]: Figure[Key] } = JSON.parse(JSON.stringify(later));
  const result = difference(mine as Any, earlier as never);
  mine.label = "changed";
  expect(result.inputs[0]?.label).toBe("after");
  expect(() => Object.assign(result.inputs[0] as object, { label: "changed" })).toThrow(TypeError);
  expect(() => Object.assign(growth(goodsTrade2009, goodsTrade2021).operands[0], { value: 1 })).toThrow(TypeError);
  expect(goodsTrade2009.value).toBe(9_100_000_000);
});
