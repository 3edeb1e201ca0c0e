import { expect, test } from "vitest";
import {
  agriculturalTrade2020,
  compare,
  covidAssistance,
  difference,
  diplomaticRelationsEstablished,
  elapsed,
  figure,
  fishingIndustryJobs,
  foreignAssistance2021,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  independenceOfPeru,
  isAtLeast,
  isAtMost,
  type Period,
  perYear,
  ratio,
  share,
  southernCommandInvestment,
  southernCommandProjects,
  total,
  totalByAgency,
  totalByTopic,
} from "../../src/index.ts";
import { expectRefusal } from "./expectRefusal.ts";

const own = (id: string, value: number, fields: object = {}) =>
  figure({ id, value, unit: "USD", measure: "money", series: "money", ...fields });
const span = { type: "span", from: 2019, to: 2021 } as const satisfies Period;
const cumulative = { type: "cumulative", since: "2020", asOf: null } as const satisfies Period;
const wide = { min: 1, max: 9, minIncluded: true, maxIncluded: false, basis: "stated" } as const;

const calls: Readonly<Record<string, () => unknown>> = {
  "total of no array": () => total({} as never),
  "total of nothing": () => total([]),
  "total of two units": () => total([own("a", 1), own("b", 2, { unit: "people" })]),
  "total of two measures": () => total([own("a", 1), own("b", 2, { measure: "trade" })]),
  "total of percents": () => total([own("a", 1, { unit: "percent" }), own("b", 2, { unit: "percent" })]),
  "total of two with one id": () => total([own("a", 1), own("a", 2)]),
  "total beyond what is exact": () => total([own("a", Number.MAX_SAFE_INTEGER), own("b", 1)], { assumeDisjoint: true }),
  "total of a figure without a value": () => total([fishingIndustryJobs as never]),
  "total of an event": () => total([independenceOfPeru as never]),
  "total of a string": () => total(["goods-trade-2021" as never]),
  "total with another option": () => total([own("a", 1)], { disjoint: true } as never),
  "totalByAgency without amounts": () => totalByAgency("peace-corps"),
  "totalByTopic without amounts": () => totalByTopic("consular"),
  "growth of two series": () => growth(goodsTrade2009, agriculturalTrade2020 as never),
  "growth of no series": () => growth(covidAssistance as never, foreignAssistance2021 as never),
  "growth backwards": () => growth(goodsTrade2021, goodsTrade2009),
  "growth from nothing": () => growth(own("a", 0), own("b", 1)),
  "share without a relation": () => share(own("a", 1), own("b", 2)),
  "share in two periods": () => share(own("a", 1), own("b", 2, { period: span }), { assumePartOf: true }),
  "share of nothing": () => share(own("a", 1), own("b", 0), { assumePartOf: true }),
  "share above the whole": () => share(own("a", 3), own("b", 2), { assumePartOf: true }),
  "share above the whole’s limits": () =>
    share(own("a", 9, { bounds: { ...wide, min: 9, max: null } }), own("b", 9, { bounds: { ...wide, min: 8 } }), {
      assumePartOf: true,
    }),
  "ratio per nothing": () => ratio(southernCommandInvestment, { ...southernCommandProjects, value: 0 } as never),
  "ratio too large": () => ratio(own("a", 9e15), own("b", 1e-300)),
  "perYear of a figure at one time": () => perYear(own("a", 1)),
  "perYear without an end": () => perYear(own("a", 1, { period: cumulative })),
  "perYear with an end that is no date": () => perYear(own("a", 1, { period: cumulative }), { asOf: "soon" }),
  "perYear with a beginning twice": () => perYear(own("a", 1, { period: cumulative }), { since: "2019", asOf: "2021" }),
  "perYear backwards": () => perYear(own("a", 1, { period: cumulative }), { asOf: "2020" }),
  "perYear with no options": () => perYear(own("a", 1, { period: span }), null as never),
  "difference of two units": () => difference(own("a", 1), own("b", 2, { unit: "people" }) as never),
  "elapsed from no event": () => elapsed(goodsTrade2021 as never, "2022"),
  "elapsed to no date": () => elapsed(diplomaticRelationsEstablished, "soon"),
  "elapsed backwards": () => elapsed(diplomaticRelationsEstablished, "1826"),
  "isAtLeast of no number": () => isAtLeast(goodsTrade2021, "1" as never),
  "isAtMost of no number": () => isAtMost(goodsTrade2021, Number.NaN),
  "compare of two units": () => compare(goodsTrade2021, southernCommandProjects as never),
  "figure of nothing": () => figure(null as never),
};

test("every refusal says what was found, what was expected, and which call would be legal", () => {
  const words = Object.entries(calls).map(([name, call]) => {
    let message = "";
    try {
      call();
    } catch (error) {
      message = (error as Error).message;
      expectRefusal(call, (error as { code: never }).code);
    }
    return `${name}: ${message}`;
  });
  expect(words.filter((line) => line.endsWith(": "))).toEqual([]);
  expect(words.join("\n")).toMatchInlineSnapshot(`
    "total of no array: total got no array. Pass an array of figures: total([a, b]).
    total of nothing: total got an empty array. Pass at least one figure: total([a, b]).
    total of two units: total got figures of different units: a has “USD”, b has “people”. Call total with figures of one unit.
    total of two measures: total got figures of different measures: a has “money”, b has “trade”. Call total with figures of one measure.
    total of percents: total got figures in percent, which do not add up to anything. Add the amounts they were computed from, or compare them with compare(a, b).
    total of two with one id: total got two different figures with the id a. Give each figure an id of its own; the same figure twice counts once.
    total beyond what is exact: total got figures whose sum is beyond 2^53 - 1, where digits are lost. Add figures in a larger unit, such as millions of dollars.
    total of a figure without a value: The document gives fishing-industry-jobs no value, only “hundreds of thousands”. Use its bounds, or isAtLeast and isAtMost.
    total of an event: total got a fact of the kind "event", which has a date and no number, in independence-of-peru, expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    total of a string: total got "goods-trade-2021", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    total with another option: total got options other than { assumeDisjoint: true } or { assumeDisjoint: false }. Pass { assumeDisjoint: true }, or leave the options out.
    totalByAgency without amounts: The document credits no dollar amount to Peace Corps. Look at what it is credited with: byAgency("peace-corps").
    totalByTopic without amounts: The document gives no dollar amount on the topic "consular". Look at what it gives: byTopic("consular").
    growth of two series: growth compares figures of one series, but goods-trade-2009 is of “goods-trade” and agricultural-trade-2020 is of “agricultural-trade”. Pass two figures of one series, or compare any two with difference(a, b).
    growth of no series: growth compares figures of one series, but covid-assistance is of no series and foreign-assistance-2021 is of no series. Pass two figures of one series, or compare any two with difference(a, b).
    growth backwards: growth goes from the earlier figure to the later, but goods-trade-2021 is not earlier than goods-trade-2009. Pass the earlier figure first, or call difference(a, b) for figures of one date.
    growth from nothing: growth divides by a, which is 0. Growth needs a base above zero; use difference(a, b) for the change.
    share without a relation: share needs a to be a part of b; the document does not say so. If you know that it is, call share(part, whole, { assumePartOf: true }).
    share in two periods: share needs one period, but that of a is no stated period and that of b is 2019 to 2021. Pass figures of one period, or compare the two with ratio(a, b).
    share of nothing: share divides by b, which is 0. Pass a whole above zero.
    share above the whole: share got a part that exceeds its whole as printed: a is 3, b is 2. Check the order: share(part, whole).
    share above the whole’s limits: share got a part that exceeds its whole: a is at least 9, b at most 9. Check the order: share(part, whole).
    ratio per nothing: ratio divides by southern-command-projects, which is 0. Divide by a figure above zero.
    ratio too large: ratio of a and b gives a number too large to represent. Use figures in a larger unit.
    perYear of a figure at one time: perYear spreads a figure over the years it was gathered in, but a is not cumulative. Pass a figure whose period is cumulative or a span of years.
    perYear without an end: The document prints no end of the period of a. Give it as asOf, and the other end if that is not printed either: perYear(figure, { asOf: … }), as YYYY, YYYY-MM or YYYY-MM-DD.
    perYear with an end that is no date: perYear got "soon" as the end, which is no date. Give it as asOf, and the other end if that is not printed either: perYear(figure, { asOf: … }), as YYYY, YYYY-MM or YYYY-MM-DD.
    perYear with a beginning twice: perYear got the beginning "2019", but the document puts that of a at 2020. Leave out since.
    perYear backwards: perYear needs a period that ends after it begins; that of a is 0 years long. Give a later end or an earlier beginning.
    perYear with no options: perYear got options that are no object. Call it like perYear(figure, { asOf: "2022" }).
    difference of two units: difference got figures of different units: a has “USD”, b has “people”. Call difference with figures of one unit.
    elapsed from no event: elapsed got something that is no dated event. Pass a fact of the kind event: byKind("event") lists them.
    elapsed to no date: elapsed got "soon" as the date, expected YYYY, YYYY-MM or YYYY-MM-DD from the year 1000 on, or an event. Pass such a date: elapsed(event, "2022-06-10").
    elapsed backwards: elapsed counts forward, but 1826 is before 1827, the date of diplomatic-relations-established. Swap the two, or give a later date.
    isAtLeast of no number: isAtLeast got "1", expected a finite number. Pass a number in the figure's unit: isAtLeast(figure, 1900).
    isAtMost of no number: isAtMost got NaN, expected a finite number. Pass a number in the figure's unit: isAtMost(figure, 1900).
    compare of two units: compare got figures of different units: goods-trade-2021 has “USD”, southern-command-projects has “projects”. Call compare with figures of one unit.
    figure of nothing: figure got null, expected an object. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" })."
  `);
});
