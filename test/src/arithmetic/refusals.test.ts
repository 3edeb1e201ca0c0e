import { expect, test } from "vitest";
import {
  agriculturalTrade2020,
  covidAssistance,
  cusco,
  difference,
  diplomaticRelationsEstablished,
  elapsed,
  type FactError,
  type FactErrorCode,
  figure,
  fishingExportJobs,
  foreignAssistance2021,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  independenceOfPeru,
  isAtLeast,
  isAtMost,
  isMoreThan,
  type Period,
  perYear,
  ratio,
  share,
  southernCommandInvestment,
  southernCommandProjects,
  total,
  totalByAgency,
  totalByTopic,
} from "../../../src/index.ts";
import { expectRefusal } from "./expectRefusal.ts";

const own = (id: string, value: number, fields: object = {}) =>
  figure({ id, value, unit: "USD", measure: "money", series: "money", ...fields });
const span = { type: "span", from: 2019, to: 2021 } as const satisfies Period;
const cumulative = { type: "cumulative", since: "2020", asOf: null } as const satisfies Period;
const throwing = (field: string) =>
  Object.defineProperty({}, field, {
    enumerable: true,
    get: () => {
      throw new Error(`${field} was read`);
    },
  });
const wide = { min: 1, max: 9, minIncluded: true, maxIncluded: false, basis: "stated" } as const;

const calls: Readonly<Record<string, () => unknown>> = {
  "total of no array": () => total({} as never),
  "total of nothing": () => total([]),
  "total of two units": () => total([own("a", 1), own("b", 2, { unit: "people" })]),
  "total of two measures": () => total([own("a", 1), own("b", 2, { measure: "trade" })]),
  "total of percents": () => total([own("a", 1, { unit: "percent" }), own("b", 2, { unit: "percent" })]),
  "total of two with one id": () => total([own("a", 1), own("a", 2)]),
  "total beyond what is exact": () => total([own("a", Number.MAX_SAFE_INTEGER), own("b", 1)], { assumeDisjoint: true }),
  "total of a figure without a value": () => total([fishingExportJobs as never]),
  "total of an event": () => total([independenceOfPeru as never]),
  "total of a string": () => total(["goods-trade-2021" as never]),
  "total with another option": () => total([own("a", 1)], { disjoint: true } as never),
  "totalByAgency without amounts": () => totalByAgency("peace-corps"),
  "totalByTopic without amounts": () => totalByTopic("consular-services"),
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
  "isMoreThan of two units": () => isMoreThan(goodsTrade2021, southernCommandProjects as never),
  "figure of nothing": () => figure(null as never),
  "figure of a string": () => figure("visitors" as never),
  "figure of a getter that throws": () => figure(throwing("label") as never),
  "figure without a number": () => own("a", "1" as never),
  "figure with another hedge": () => own("a", 1, { hedge: "circa" }),
  "figure with another stage": () => own("a", 1, { stage: "spent" }),
  "figure with words that are no text": () => own("a", 1, { written: 1 }),
  "figure with words that are no number": () => own("a", 1, { written: "many ".repeat(30) }),
  "figure with words that give no value": () => own("a", 200_000, { written: "hundreds of thousands" }),
  "figure with words of another number": () => own("a", 1200, { written: "1,300" }),
  "figure of no period": () => own("a", 1, { period: "2021" }),
  "figure outside its limits": () => own("a", 10, { bounds: wide }),
  "figure with limits that are none": () => own("a", 1, { bounds: {} }),
  "growth too large": () => growth(own("a", 1e-300), own("b", 9e15)),
  "growth of a string": () => growth("a" as never, own("b", 1)),
  "growth to a string": () => growth(own("a", 1), "b" as never),
  "share too large": () => share(own("a", -9e15), own("b", 1e-300), { assumePartOf: true }),
  "share of a string": () => share("a" as never, own("b", 1)),
  "share in a string": () => share(own("a", 1), "b" as never),
  "ratio of a string": () => ratio("a" as never, own("b", 1)),
  "ratio per a string": () => ratio(own("a", 1), "b" as never),
  "perYear of a string": () => perYear("a" as never),
  "perYear with another option": () => perYear(own("a", 1, { period: cumulative }), { until: "2021" } as never),
  "perYear with a getter that throws": () => perYear(own("a", 1, { period: cumulative }), throwing("asOf")),
  "difference of a string": () => difference("a" as never, own("b", 1)),
  "difference less a string": () => difference(own("a", 1), "b" as never),
  "elapsed to nothing": () => elapsed(diplomaticRelationsEstablished, null as never),
  "elapsed back to an event": () => elapsed(diplomaticRelationsEstablished, independenceOfPeru),
  "isAtLeast of a string": () => isAtLeast("a" as never, 1),
  "isAtMost of a string": () => isAtMost("a" as never, 1),
  "isMoreThan of a string": () => isMoreThan("a" as never, own("b", 1)),
  "isMoreThan with a string": () => isMoreThan(own("a", 1), "b" as never),
  "isMoreThan of nothing": () => isMoreThan(null as never, own("b", 1)),
  "isMoreThan of an array": () => isMoreThan([] as never, own("b", 1)),
  "isMoreThan of an object": () => isMoreThan({} as never, own("b", 1)),
  "isMoreThan of a kind without an id": () => isMoreThan({ kind: "event" } as never, own("b", 1)),
  "isMoreThan of a fact without a date": () => isMoreThan(cusco as never, own("b", 1)),
  "isMoreThan of a getter that throws": () => isMoreThan(throwing("id") as never, own("b", 1)),
  "isMoreThan without a label": () => isMoreThan({ ...own("a", 1), label: "" }, own("b", 1)),
  "isMoreThan without a unit": () => isMoreThan({ ...own("a", 1), unit: 5 } as never, own("b", 1)),
  "isMoreThan of a series that is none": () => isMoreThan({ ...own("a", 1), series: 5 as never }, own("b", 1)),
  "isMoreThan of no number": () => isMoreThan({ ...own("a", 1), value: "1" as never }, own("b", 1)),
  "isMoreThan of a number beyond what is exact": () => isMoreThan({ ...own("a", 1), value: 2 ** 53 }, own("b", 1)),
  "isMoreThan of limits that are none": () => isMoreThan({ ...own("a", 1), bounds: null as never }, own("b", 1)),
  "isMoreThan of agencies that are none": () => isMoreThan({ ...own("a", 1), agencies: "usaid" as never }, own("b", 1)),
  "isMoreThan of a period that is none": () => isMoreThan({ ...own("a", 1), period: "2021" as never }, own("b", 1)),
};

test("every refusal says its code, the facts, what was found, what was expected, and which call would be legal", () => {
  const words = Object.entries(calls).map(([name, call]) => {
    let error: unknown;
    try {
      call();
    } catch (thrown) {
      error = thrown;
    }
    const { code, facts, message } = expectRefusal(call, (error as FactError | undefined)?.code as FactErrorCode);
    return `${name}: ${[code, ...facts].join(" ")}: ${message}`;
  });
  expect(words.join("\n")).toMatchInlineSnapshot(`
    "total of no array: invalid-input: total got no array. Pass an array of figures: total([a, b]).
    total of nothing: nothing-to-add: total got an empty array. Pass at least one figure: total([a, b]).
    total of two units: mixed-units a b: total got figures of different units: a has “USD”, b has “people”. Call total with figures of one unit.
    total of two measures: mixed-measures a b: total got figures of different measures: a has “money”, b has “trade”. Call total with figures of one measure.
    total of percents: not-additive a b: total got figures in percent, which do not add up to anything. Add the amounts they were computed from, or compare them with isMoreThan(a, b).
    total of two with one id: same-id a: total got two different figures with the id a. Give each figure an id of its own; the same figure twice counts once.
    total beyond what is exact: out-of-range a b: total got figures whose sum is beyond 2^53 - 1, where digits are lost. Add figures in a larger unit, such as millions of dollars.
    total of a figure without a value: no-value fishing-export-jobs: The document gives fishing-export-jobs no value, only “hundreds of thousands”. Use its bounds, or isAtLeast and isAtMost.
    total of an event: invalid-input independence-of-peru: total got a fact of the kind "event", which has a date and no number, in independence-of-peru, expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    total of a string: invalid-input: total got "goods-trade-2021", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    total with another option: invalid-input: total got options other than { assumeDisjoint: true } or { assumeDisjoint: false }. Pass { assumeDisjoint: true }, or leave the options out.
    totalByAgency without amounts: nothing-to-add: The document credits no dollar amount to Peace Corps. Look at what it is credited with: byAgency("peace-corps").
    totalByTopic without amounts: nothing-to-add: The document gives no dollar amount on the topic "consular". Look at what it gives: byTopic("consular-services").
    growth of two series: mixed-series goods-trade-2009 agricultural-trade-2020: growth compares figures of one series, but goods-trade-2009 is of “goods-trade” and agricultural-trade-2020 is of “agricultural-trade”. Pass two figures of one series, or compare any two with difference(a, b).
    growth of no series: mixed-series covid-assistance foreign-assistance-2021: growth compares figures of one series, but covid-assistance is of no series and foreign-assistance-2021 is of no series. Pass two figures of one series, or compare any two with difference(a, b).
    growth backwards: wrong-order goods-trade-2021 goods-trade-2009: growth goes from the earlier figure to the later, but goods-trade-2021 is not earlier than goods-trade-2009. Pass the earlier figure first, or call difference(a, b) for figures of one date.
    growth from nothing: zero-base a: growth divides by a, which is 0. Growth needs a base above zero; use difference(a, b) for the change.
    share without a relation: not-part-of a b: share needs a to be a part of b; the document does not say so. If you know that it is, call share(part, whole, { assumePartOf: true }).
    share in two periods: mixed-periods a b: share needs one period, but that of a is no stated period and that of b is 2019 to 2021. Pass figures of one period, or compare the two with ratio(a, b).
    share of nothing: zero-base b: share divides by b, which is 0. Pass a whole above zero.
    share above the whole: not-part-of a b: share got a part that exceeds its whole as printed: a is 3, b is 2. Check the order: share(part, whole).
    share above the whole’s limits: not-part-of a b: share got a part that exceeds its whole: a is at least 9, b at most 9. Check the order: share(part, whole).
    ratio per nothing: zero-base southern-command-projects: ratio divides by southern-command-projects, which is 0. Divide by a figure above zero.
    ratio too large: out-of-range a b: ratio of a and b gives a number too large to represent. Use figures in a larger unit.
    perYear of a figure at one time: no-date a: perYear spreads a figure over the years it was gathered in, but a is not cumulative. Pass a figure whose period is cumulative or a span of years.
    perYear without an end: no-date a: The document prints no end of the period of a. Give it as asOf, and the other end if that is not printed either: perYear(figure, { asOf: … }), as YYYY, YYYY-MM or YYYY-MM-DD.
    perYear with an end that is no date: no-date a: perYear got "soon" as the end, which is no date. Give it as asOf, and the other end if that is not printed either: perYear(figure, { asOf: … }), as YYYY, YYYY-MM or YYYY-MM-DD.
    perYear with a beginning twice: invalid-input a: perYear got the beginning "2019", but the document puts that of a at 2020. Leave out since.
    perYear backwards: wrong-order a: perYear needs a period that ends after it begins; that of a is 0 years long. Give a later end or an earlier beginning.
    perYear with no options: invalid-input: perYear got options other than { since } and { asOf }. Call it like perYear(figure, { asOf: "2022" }).
    difference of two units: mixed-units a b: difference got figures of different units: a has “USD”, b has “people”. Call difference with figures of one unit.
    elapsed from no event: invalid-input: elapsed got something that is no dated event. Pass a fact of the kind event: byKind("event") lists them.
    elapsed to no date: invalid-input: elapsed got "soon" as the date, expected YYYY, YYYY-MM or YYYY-MM-DD from the year 1000 on, or an event. Pass such a date: elapsed(event, "2022-06-10").
    elapsed backwards: wrong-order diplomatic-relations-established: elapsed counts forward, but 1826 is before 1827, the date of diplomatic-relations-established. Swap the two, or give a later date.
    isAtLeast of no number: invalid-input: isAtLeast got "1", expected a finite number. Pass a number in the figure's unit: isAtLeast(figure, 1900).
    isAtMost of no number: invalid-input: isAtMost got NaN, expected a finite number. Pass a number in the figure's unit: isAtMost(figure, 1900).
    isMoreThan of two units: mixed-units goods-trade-2021 southern-command-projects: compare got figures of different units: goods-trade-2021 has “USD”, southern-command-projects has “projects”. Call compare with figures of one unit.
    figure of nothing: invalid-input: figure got null, expected an object. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure of a string: invalid-input: figure got "visitors", expected an object. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure of a getter that throws: invalid-input: figure got an object that cannot be read as plain data, expected an object of plain fields. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure without a number: invalid-input a: figure got value: "1", expected a number. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure with another hedge: invalid-input a: figure got hedge: "circa", expected more than, over, at least, nearly, almost, less than, fewer than, under, up to, at most, no more than, approximately, about, around, roughly, some, an average of. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure with another stage: invalid-input a: figure got stage: "spent", expected allocated, provided, invested, contributed, announced, budgeted, received. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure with words that are no text: invalid-input a: figure got written: 1, expected a text. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure with words that are no number: invalid-input a: figure got written: "many many many many many many many many many many many many many many many many ", expected a number in words or digits, such as "$1.2 million". Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure with words that give no value: invalid-input a: figure got written: "hundreds of thousands", expected a number in words or digits, such as "$1.2 million". Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure with words of another number: invalid-input a: figure got written: "1,300", which says 1300, expected words that say the value, 1200. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure of no period: invalid-input a: figure got period: "2021", expected a period of the types in Period, with real dates. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure outside its limits: invalid-input a: figure got the value 10, expected one between its limits, 1 and 9. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure with limits that are none: invalid-input a: figure got bounds that are no stretch of numbers in a, expected min, max and their inclusion. Pass a fact of the document, or make a figure of your own with figure({ … }).
    growth too large: out-of-range a b: growth of a and b gives a number too large to represent. Use figures in a larger unit.
    growth of a string: invalid-input: growth got "a", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    growth to a string: invalid-input: growth got "b", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    share too large: out-of-range a b: share of a and b gives a number too large to represent. Use figures in a larger unit.
    share of a string: invalid-input: share got "a", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    share in a string: invalid-input: share got "b", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    ratio of a string: invalid-input: ratio got "a", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    ratio per a string: invalid-input: ratio got "b", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    perYear of a string: invalid-input: perYear got "a", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    perYear with another option: invalid-input: perYear got options other than { since } and { asOf }. Call it like perYear(figure, { asOf: "2022" }).
    perYear with a getter that throws: invalid-input: perYear got options other than { since } and { asOf }. Call it like perYear(figure, { asOf: "2022" }).
    difference of a string: invalid-input: difference got "a", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    difference less a string: invalid-input: difference got "b", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    elapsed to nothing: invalid-input: elapsed got null as the date, expected YYYY, YYYY-MM or YYYY-MM-DD from the year 1000 on, or an event. Pass such a date: elapsed(event, "2022-06-10").
    elapsed back to an event: wrong-order diplomatic-relations-established independence-of-peru: elapsed counts forward, but 1821 is before 1827, the date of diplomatic-relations-established. Swap the two, or give a later date.
    isAtLeast of a string: invalid-input: isAtLeast got "a", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isAtMost of a string: invalid-input: isAtMost got "a", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of a string: invalid-input: compare got "a", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan with a string: invalid-input: compare got "b", expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of nothing: invalid-input: compare got null, expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of an array: invalid-input: compare got an array, expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of an object: invalid-input: compare got an object without an id, expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of a kind without an id: invalid-input: compare got an object without an id, expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of a fact without a date: invalid-input cusco: compare got a fact of the kind "place" in cusco, expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of a getter that throws: invalid-input: compare got an object that cannot be read as plain data, expected a figure. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan without a label: invalid-input a: compare got label: "" in a, expected a text. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan without a unit: invalid-input a: compare got unit: 5 in a, expected a text. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of a series that is none: invalid-input a: compare got series: 5 in a, expected the name of a series, or null. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of no number: invalid-input a: compare got value: "1" in a, expected a finite number. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of a number beyond what is exact: invalid-input a: compare got value: 9007199254740992 in a, expected a number whose digits are exact, at most 2^53 - 1. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of limits that are none: invalid-input a: compare got bounds that are no stretch of numbers in a, expected min, max and their inclusion. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of agencies that are none: invalid-input a: compare got agencies: "usaid" in a, expected an array of names. Pass a fact of the document, or make a figure of your own with figure({ … }).
    isMoreThan of a period that is none: invalid-input a: compare got period: "2021" in a, expected a period with years and dates that exist. Pass a fact of the document, or make a figure of your own with figure({ … })."
  `);
});
