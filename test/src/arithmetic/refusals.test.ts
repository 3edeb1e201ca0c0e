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
const [y2019, y2021] = [2019, 2021].map((year) => ({ type: "year", year, calendar: "calendar" }));
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
  "total of a figure without a value or a bound": () =>
    total([figure({ id: "a", measure: "jobs", unit: "jobs", written: "about hundreds of thousands" })]),
  "growth of a figure without a value": () => {
    const fields = { measure: "jobs", unit: "jobs", series: "jobs", written: "hundreds of thousands" } as const;
    const [a, b] = ["a", "b"].map((id) => figure({ id, ...fields }));
    growth({ ...a, period: y2019 } as never, { ...b, period: y2021 } as never);
  },
  "total of an event": () => total([independenceOfPeru as never]),
  "total of a string": () => total(["goods-trade-2021" as never]),
  "total with another option": () => total([own("a", 1)], { disjoint: true } as never),
  "totalByAgency without amounts": () => totalByAgency("peace-corps"),
  "totalByTopic without amounts": () => totalByTopic("consular-services"),
  "growth of two series": () => growth(goodsTrade2009, agriculturalTrade2020 as never),
  "growth of no series": () => growth(covidAssistance as never, foreignAssistance2021 as never),
  "growth backwards": () => growth(goodsTrade2021, goodsTrade2009),
  "growth from nothing": () => growth(own("a", 0, { period: y2019 }), own("b", 1, { period: y2021 })),
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
  "figure without a number": () => own("a", "1" as never),
  "figure with another hedge": () => own("a", 1, { hedge: "circa" }),
  "figure with another stage": () => own("a", 1, { stage: "spent" }),
  "figure with words that are no text": () => own("a", 1, { written: 1 }),
  "figure with words that are no number": () => own("a", 1, { written: "many ".repeat(30) }),
  "figure with a value outside its words": () => own("a", 5, { written: "hundreds of thousands" }),
  "figure with words of another number": () => own("a", 1200, { written: "1,300" }),
  "figure of no period": () => own("a", 1, { period: "2021" }),
  "figure outside its limits": () => own("a", 10, { bounds: wide }),
  "figure with limits that are none": () => own("a", 1, { bounds: {} }),
  "growth too large": () => growth(own("a", 1e-300, { period: y2019 }), own("b", 9e15, { period: y2021 })),
  "growth of a string": () => growth("a" as never, own("b", 1)),
  "growth to a string": () => growth(own("a", 1), "b" as never),
  "share too large": () => share(own("a", -9e15), own("b", 1e-300), { assumePartOf: true }),
  "share of a string": () => share("a" as never, own("b", 1)),
  "share in a string": () => share(own("a", 1), "b" as never),
  "ratio of a string": () => ratio("a" as never, own("b", 1)),
  "ratio per a string": () => ratio(own("a", 1), "b" as never),
  "perYear of a string": () => perYear("a" as never),
  "perYear with another option": () => perYear(own("a", 1, { period: cumulative }), { until: "2021" } as never),
  "difference of a string": () => difference("a" as never, own("b", 1)),
  "difference less a string": () => difference(own("a", 1), "b" as never),
  "elapsed to nothing": () => elapsed(diplomaticRelationsEstablished, null as never),
  "elapsed back to an event": () => elapsed(diplomaticRelationsEstablished, independenceOfPeru),
  "isAtLeast of a string": () => isAtLeast("a" as never, 1),
  "isAtMost of a string": () => isAtMost("a" as never, 1),
  "isMoreThan of a string": () => isMoreThan("a" as never, own("b", 1)),
  "isMoreThan with a string": () => isMoreThan(own("a", 1), "b" as never),
  "isMoreThan of nothing": () => isMoreThan(null as never, own("b", 1)),
  "isMoreThan of limits that are none": () => isMoreThan({ ...own("a", 1), bounds: null as never }, own("b", 1)),
  "difference of nothing": () => difference(null as never, own("b", 1)),
  "difference of an array": () => difference([] as never, own("b", 1)),
  "difference of an object": () => difference({} as never, own("b", 1)),
  "difference of a kind without an id": () => difference({ kind: "event" } as never, own("b", 1)),
  "difference of a fact without a date": () => difference(cusco as never, own("b", 1)),
  "difference without a label": () => difference({ ...own("a", 1), label: "" }, own("b", 1)),
  "difference without a unit": () => difference({ ...own("a", 1), unit: 5 } as never, own("b", 1)),
  "difference of a series that is none": () => difference({ ...own("a", 1), series: 5 as never }, own("b", 1)),
  "difference of no number": () => difference({ ...own("a", 1), value: "1" as never }, own("b", 1)),
  "difference of a number beyond what is exact": () => difference({ ...own("a", 1), value: 2 ** 53 }, own("b", 1)),
  "difference of limits that are none": () => difference({ ...own("a", 1), bounds: null as never }, own("b", 1)),
  "difference of agencies that are none": () => difference({ ...own("a", 1), agencies: "usaid" as never }, own("b", 1)),
  "difference of a period that is none": () => difference({ ...own("a", 1), period: "2021" as never }, own("b", 1)),
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
    "total of no array: invalid-input: total expected an array of figures, received {}. Pass an array: total([a, b]).
    total of nothing: nothing-to-add: total expected at least one figure, received an empty array. Pass at least one figure: total([a, b]).
    total of two units: mixed-units a b: total expected figures of one unit, received different units: “a” has “USD”, “b” has “people”. Call total with figures of one unit.
    total of two measures: mixed-measures a b: total expected figures of one measure, received different measures: “a” has “money”, “b” has “trade”. Call total with figures of one measure.
    total of percents: not-additive a b: total received figures in percent, which do not add up to anything. Add the amounts they were computed from, or compare them with isMoreThan(a, b).
    total of two with one id: same-id a: total received two different figures with the id a. Give each figure an id of its own; the same figure twice counts once.
    total beyond what is exact: out-of-range a b: The result of total is beyond 2^53 - 1, where digits are lost. Use figures in a larger unit, such as millions of dollars.
    total of a figure without a value or a bound: no-value a: total expected a figure with a value or a bound, received “a”, given only “about hundreds of thousands”. If you know more, make a figure of your own: figure({ …, written: "between 3 and 5 million" }).
    growth of a figure without a value: no-value a: growth expected figures with values, received “a”, which has bounds alone. Call difference(a, b) or isMoreThan(a, b), which take bounds.
    total of an event: invalid-input independence-of-peru: total expected a figure, received “independence-of-peru”, which has the kind "event". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    total of a string: invalid-input: total expected a figure, received "goods-trade-2021". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    total with another option: invalid-input: total expected the option { assumeDisjoint }, received the option "disjoint". Correct the options, or leave them out.
    totalByAgency without amounts: nothing-to-add: The document credits “Peace Corps” with no dollar amount. Look at what it is credited with: byAgency("peace-corps").
    totalByTopic without amounts: nothing-to-add: The document gives no dollar amount on the topic “Consular services”. Look at what it gives: byTopic("consular-services").
    growth of two series: mixed-series goods-trade-2009 agricultural-trade-2020: growth expected figures of one series, but “Two-way trade in goods between the United States and Peru in 2009” belongs to the series “goods-trade” and “Bilateral food and agricultural trade in 2020” belongs to the series “agricultural-trade”. Pass two figures of one series, or compare any two with difference(a, b).
    growth of no series: mixed-series covid-assistance foreign-assistance-2021: growth expected figures of one series, but “State Department and USAID COVID-19 health and humanitarian assistance” belongs to no series and “Foreign Assistance funds provided to Peru in 2021” belongs to no series. Pass two figures of one series, or compare any two with difference(a, b).
    growth backwards: wrong-order goods-trade-2021 goods-trade-2009: growth expected an earlier figure and a later one, but “Two-way trade in goods between the United States and Peru in 2021” is for 2021 and “Two-way trade in goods between the United States and Peru in 2009” is for 2009. Pass the earlier figure first.
    growth from nothing: zero-base a: growth expected a base above zero, received “a”, which is 0. Use difference(a, b) for the change.
    share without a relation: not-part-of a b: share expected a part and its whole, but the document does not say that “a” is part of “b”. If you know that it is, call share(part, whole, { assumePartOf: true }).
    share in two periods: mixed-periods a b: share expected figures of one period, but “a” has no stated period and “b” is for 2019 to 2021. Pass figures of one period, or compare the two with ratio(a, b).
    share of nothing: zero-base b: share expected a whole above zero, received “b”, which is 0. Pass a whole above zero.
    share above the whole: not-part-of a b: share expected a part that is at most its whole, but “a” exceeds “b”. Check the order: share(part, whole).
    share above the whole’s limits: not-part-of a b: share expected a part that is at most its whole, but “a” exceeds “b”. Check the order: share(part, whole).
    ratio per nothing: zero-base southern-command-projects: ratio expected a denominator above zero, received “Southern Command’s projects in Peru through its Humanitarian Assistance Program”, which is 0. Divide by a figure above zero.
    ratio too large: out-of-range a b: The result of ratio is beyond 2^53 - 1, where digits are lost. Use figures in a larger unit, such as millions of dollars.
    perYear of a figure at one time: no-date a: perYear spreads a figure over the years it was gathered in, but “a” is not cumulative. Pass a figure whose period is cumulative or a span of years.
    perYear without an end: no-date a: The document prints no end of the period of “a”. Give it as asOf, and the other end if that is not printed either: perYear(figure, { asOf: … }), as YYYY, YYYY-MM or YYYY-MM-DD.
    perYear with an end that is no date: invalid-input a: perYear expected a date that exists as the end, received "soon". Give it as YYYY, YYYY-MM or YYYY-MM-DD, such as asOf: "2022-06-10".
    perYear with a beginning twice: invalid-input a: perYear received the beginning "2019", but the period of “a” has one: 2020. Leave out since.
    perYear backwards: wrong-order a: perYear expected a period that ends after it begins, received “a”, from 2020 to 2020. Give a later end or an earlier beginning.
    perYear with no options: invalid-input: perYear expected options of { since, asOf }, received null. Correct the options, or leave them out.
    difference of two units: mixed-units a b: difference expected figures of one unit, received different units: “a” has “USD”, “b” has “people”. Call difference with figures of one unit.
    elapsed from no event: invalid-input: elapsed expected a dated event, received {"id":"goods-trade-2021","kind":"amount","label":"Two-way trade in goods between…. Pass a fact of the kind event: byKind("event") lists them.
    elapsed to no date: invalid-input: elapsed expected a date (YYYY, YYYY-MM or YYYY-MM-DD from the year 1000 on) or an event, received "soon". Pass such a date: elapsed(event, "2022-06-10"). Today is new Date().toISOString().slice(0, 10).
    elapsed backwards: wrong-order diplomatic-relations-established: elapsed counts forward, but 1826 is before 1827, the date of “Establishment of U.S. diplomatic relations with Peru”. Swap the two, or give a later date.
    isAtLeast of no number: invalid-input: isAtLeast expected a finite number or a figure, received "1". Call it like isAtLeast(figure, 1900).
    isAtMost of no number: invalid-input: isAtMost expected a finite number or a figure, received NaN. Call it like isAtMost(figure, 1900).
    isMoreThan of two units: mixed-units goods-trade-2021 southern-command-projects: isMoreThan expected figures of one unit, received different units: “Two-way trade in goods between the United States and Peru in 2021” has “USD”, “Southern Command’s projects in Peru through its Humanitarian Assistance Program” has “projects”. Call isMoreThan with figures of one unit.
    figure of nothing: invalid-input: figure expected an object of fields, received null. Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure of a string: invalid-input: figure expected an object of fields, received "visitors". Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure without a number: invalid-input a: figure expected \`value\` of “a” to be a finite number of at most 2^53 - 1, whose digits are exact, received "1". Call it like figure({ id: "my-figure", value: 1200, unit: "people", measure: "visitors" }).
    figure with another hedge: invalid-input a: figure expected \`hedge\` of “a” to be a hedge, such as "more than", or null, received "circa". Write it like figure({ …, hedge: "more than" }).
    figure with another stage: invalid-input a: figure expected \`stage\` of “a” to be a stage, such as "provided", or null, received "spent". Write it like figure({ …, stage: "provided" }).
    figure with words that are no text: invalid-input a: figure expected \`written\` of “a” to be a number in English digits or words, received 1. Write it like "more than $1.2 million", "PEN 400", "4.5%", "a dozen" or "$3–5 million"; give what is counted as \`unit\`, and “a year” as \`period\`.
    figure with words that are no number: invalid-input a: figure expected \`written\` of “a” to be a number in English digits or words, received "many many many many many many many many many many many many many many many many ". Write it like "more than $1.2 million", "PEN 400", "4.5%", "a dozen" or "$3–5 million"; give what is counted as \`unit\`, and “a year” as \`period\`.
    figure with a value outside its words: invalid-input a: figure expected \`bounds\` of “a” to be bounds that hold the value 5, received 200000 to 1000000. Correct one of the two, or leave it out.
    figure with words of another number: invalid-input a: figure expected \`value\` of “a” to be 1300, as \`written\` says, received 1200. Correct one of the two, or leave it out.
    figure of no period: invalid-input a: figure expected \`period\` of “a” to be a period such as { type: "unstated" }, received "2021". Write it like figure({ …, period: { type: "year", year: 2021, calendar: "calendar" } }).
    figure outside its limits: invalid-input a: figure expected \`bounds\` of “a” to be bounds that hold the value 10, received 1 to 9. Correct one of the two, or leave it out.
    figure with limits that are none: invalid-input a: figure expected \`bounds.min\` of “a” to be a finite number or null, received undefined. Write it like figure({ …, bounds: { min: 1000, max: null, minIncluded: true, maxIncluded: false, basis: "stated" } }).
    growth too large: out-of-range a b: The result of growth.percent is beyond 2^53 - 1, where digits are lost. Use figures in a larger unit, such as millions of dollars.
    growth of a string: invalid-input: growth expected a figure, received "a". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    growth to a string: invalid-input: growth expected a figure, received "b". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    share too large: out-of-range a b: The result of share is beyond 2^53 - 1, where digits are lost. Use figures in a larger unit, such as millions of dollars.
    share of a string: invalid-input: share expected a figure, received "a". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    share in a string: invalid-input: share expected a figure, received "b". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    ratio of a string: invalid-input: ratio expected a figure, received "a". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    ratio per a string: invalid-input: ratio expected a figure, received "b". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    perYear of a string: invalid-input: perYear expected a figure, received "a". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    perYear with another option: invalid-input: perYear expected options of { since, asOf }, received the option "until". Correct the options, or leave them out.
    difference of a string: invalid-input: difference expected a figure, received "a". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference less a string: invalid-input: difference expected a figure, received "b". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    elapsed to nothing: invalid-input: elapsed expected a date (YYYY, YYYY-MM or YYYY-MM-DD from the year 1000 on) or an event, received null. Pass such a date: elapsed(event, "2022-06-10"). Today is new Date().toISOString().slice(0, 10).
    elapsed back to an event: wrong-order diplomatic-relations-established independence-of-peru: elapsed counts forward, but 1821 is before 1827, the date of “Establishment of U.S. diplomatic relations with Peru”. Swap the two, or give a later date.
    isAtLeast of a string: invalid-input: isAtLeast expected a figure with a unit, a period and bounds, received "a". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    isAtMost of a string: invalid-input: isAtMost expected a figure with a unit, a period and bounds, received "a". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    isMoreThan of a string: invalid-input: isMoreThan expected a figure with a unit, a period and bounds, received "a". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    isMoreThan with a string: invalid-input: isMoreThan expected a finite number or a figure, received "b". Call it like isMoreThan(figure, 1900).
    isMoreThan of nothing: invalid-input: isMoreThan expected a figure with a unit, a period and bounds, received null. Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    isMoreThan of limits that are none: invalid-input: isMoreThan expected a figure with a unit, a period and bounds, received {"id":"a","label":"a","agencies":[],"unit":"USD","written":"1","hedge":null,"bou…. Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of nothing: invalid-input: difference expected a figure, received null. Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of an array: invalid-input: difference expected a figure, received an array. Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of an object: invalid-input: difference expected a figure, received {}, without an id. Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of a kind without an id: invalid-input: difference expected a figure, received {"kind":"event"}, without an id. Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of a fact without a date: invalid-input cusco: difference expected a figure, received “cusco”, which has the kind "place". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference without a label: invalid-input a: difference expected \`label\` of “a” to be text, received "". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference without a unit: invalid-input a: difference expected \`unit\` of “a” to be a unit, such as "people", "USD" or "USD/project", received 5. Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of a series that is none: invalid-input a: difference expected \`series\` of “a” to be the name of a series, or null, received 5. Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of no number: invalid-input a: difference expected \`value\` of “a” to be a finite number of at most 2^53 - 1, whose digits are exact, received "1". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of a number beyond what is exact: invalid-input a: difference expected \`value\` of “a” to be a finite number of at most 2^53 - 1, whose digits are exact, received 9007199254740992. Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of limits that are none: invalid-input a: difference expected \`bounds\` of “a” to be { min, max, minIncluded, maxIncluded, basis }, received null. Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of agencies that are none: invalid-input a: difference expected \`agencies\` of “a” to be an array of names, received "usaid". Pass a fact of the document, a result, or a figure of your own made with figure({ … }).
    difference of a period that is none: invalid-input a: difference expected \`period\` of “a” to be a period such as { type: "unstated" }, received "2021". Pass a fact of the document, a result, or a figure of your own made with figure({ … })."
  `);
});
