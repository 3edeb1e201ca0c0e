import { expectTypeOf, test } from "vitest";
import {
  agriculturalTrade2020,
  agriculturalTradeGrowth,
  type byAgency,
  childProtectionCompactAssistance,
  covidAssistance,
  covidDeathRate,
  covidDeathRateRank,
  type DocumentFact,
  difference,
  elapsed,
  type FactsByAgency,
  type Figure,
  type FigureInput,
  figure,
  fishingExportJobs,
  foreignAssistance2021,
  type Growth,
  goodsTrade2009,
  goodsTrade2021,
  growth,
  isAtLeast,
  isAtMost,
  isMoreThan,
  multiply,
  type Product,
  perYear,
  type Ratio,
  type Result,
  ratio,
  type Share,
  share,
  southernCommandInvestment,
  southernCommandProjects,
  type Total,
  total,
  totalByAgency,
  totalByTopic,
  usaidYearsInPeru,
  type ValuedFigure,
} from "../../src/index.ts";

test("total does not mix units", () => {
  // @ts-expect-error TS2345: dollars and projects do not add up.
  total([southernCommandInvestment, southernCommandProjects]);
});

test("total does not mix measures", () => {
  // @ts-expect-error TS2345: assistance and trade, both in dollars, do not add up.
  total([foreignAssistance2021, goodsTrade2021]);
});

test("growth does not mix series", () => {
  // @ts-expect-error TS2345: trade in goods and agricultural trade are two series.
  growth(goodsTrade2009, agriculturalTrade2020);
  // @ts-expect-error TS2345: an amount of no series has nothing to grow from.
  growth(covidAssistance, covidAssistance);
});

test("the others do not mix units", () => {
  // @ts-expect-error TS2345: dollars less projects is nothing.
  difference(southernCommandInvestment, southernCommandProjects);
  // @ts-expect-error TS2345: projects are no part of dollars.
  share(southernCommandProjects, southernCommandInvestment);
  // @ts-expect-error TS2345: dollars are not more or fewer than projects.
  isMoreThan(southernCommandInvestment, southernCommandProjects);
});

test("the value of a total cannot be read without asking whether there is one", () => {
  const sum = total([childProtectionCompactAssistance, covidAssistance]);
  expectTypeOf(sum).toEqualTypeOf<Total<"USD", "assistance">>();
  expectTypeOf(sum.value).toEqualTypeOf<number | undefined>();
  expectTypeOf(totalByAgency("usaid").value).toEqualTypeOf<number | undefined>();
  if (sum.additive) expectTypeOf(sum.value).toEqualTypeOf<number>();
  else expectTypeOf(sum.conflictCount).toEqualTypeOf<number>();
  // @ts-expect-error TS2339: a total that is additive has no conflicts.
  if (sum.additive) sum.conflicts;
});

test("a figure with bounds and no value enters arithmetic, and so does what comes out", () => {
  expectTypeOf(total([fishingExportJobs])).toEqualTypeOf<Total<"jobs", "employment">>();
  const perProject = ratio(fishingExportJobs, southernCommandProjects);
  expectTypeOf(perProject).toEqualTypeOf<Result<"ratio", "jobs/project">>();
  expectTypeOf(perProject.value).toEqualTypeOf<number | undefined>();
  expectTypeOf(multiply(fishingExportJobs, 2)).toEqualTypeOf<Result<"multiply", "jobs", "employment", null>>();
  expectTypeOf(perYear(fishingExportJobs)).toEqualTypeOf<Result<"perYear", "jobs/year">>();
  expectTypeOf(difference(fishingExportJobs, fishingExportJobs)).toEqualTypeOf<Result<"difference", "jobs">>();
  expectTypeOf(share(fishingExportJobs, fishingExportJobs)).toEqualTypeOf<Result<"share", "percent">>();
  expectTypeOf(isAtLeast(fishingExportJobs, 1)).toEqualTypeOf<boolean | undefined>();
  expectTypeOf(isAtMost(fishingExportJobs, 1)).toEqualTypeOf<boolean | undefined>();
  // @ts-expect-error TS2345: a number is compared with a number.
  isAtLeast(fishingExportJobs, "1");
  const range = figure({ id: "range", measure: "jobs", unit: "jobs", written: "between 3 and 5 million" });
  // @ts-expect-error TS2345: but it has no percent to grow by.
  growth(range, range);
});

test("two figures with values give a result with one", () => {
  expectTypeOf(multiply(southernCommandInvestment, 2)).toEqualTypeOf<Product<"USD", "assistance", null>>();
  const rate = figure({ id: "rate", value: 3.8, unit: "PEN/USD", measure: "rate" });
  expectTypeOf(multiply(southernCommandInvestment, rate)).toEqualTypeOf<Product<"PEN", "assistance", null>>();
  expectTypeOf(multiply(total([southernCommandInvestment]), rate).unit).toEqualTypeOf<"PEN">();
  expectTypeOf(share(southernCommandInvestment, southernCommandInvestment)).toEqualTypeOf<Share>();
});

test("percents, ranks and rates are neither divided, nor spread, nor added", () => {
  // @ts-expect-error TS2345: a rank per project means nothing.
  ratio(covidDeathRateRank, southernCommandProjects);
  // @ts-expect-error TS2345: nor projects per rank.
  ratio(southernCommandProjects, covidDeathRateRank);
  // @ts-expect-error TS2345: nor a percent.
  ratio(agriculturalTradeGrowth, southernCommandProjects);
  // @ts-expect-error TS2345: nor a rate.
  ratio(covidDeathRate, southernCommandProjects);
  // @ts-expect-error TS2345: nor a length of time.
  ratio(southernCommandInvestment, usaidYearsInPeru);
  // @ts-expect-error TS2345: nor how many times something grew.
  ratio(growth(goodsTrade2009, goodsTrade2021).times, southernCommandProjects);
  // @ts-expect-error TS2769: a rank is no part of a rank.
  share(covidDeathRateRank, covidDeathRateRank);
  // @ts-expect-error TS2769: nor a percent of a percent.
  share(agriculturalTradeGrowth, agriculturalTradeGrowth);
  // @ts-expect-error TS2769: nor a rate of a rate.
  share(covidDeathRate, covidDeathRate);
  // @ts-expect-error TS2345: percents compound.
  perYear(agriculturalTradeGrowth);
  // @ts-expect-error TS2345: a rank is not gathered.
  perYear(covidDeathRateRank);
  // @ts-expect-error TS2322: percents do not add up.
  total([agriculturalTradeGrowth]);
  // @ts-expect-error TS2322: nor ranks.
  total([covidDeathRateRank]);
  // @ts-expect-error TS2322: nor rates.
  total([covidDeathRate]);
  // @ts-expect-error TS2345: a rank cannot be scaled.
  multiply(covidDeathRateRank, 2);
  // @ts-expect-error TS2345: these units do not cancel.
  multiply(goodsTrade2009, southernCommandProjects);
});

test("a unit that is only known to be text passes", () => {
  const text = {} as ValuedFigure;
  expectTypeOf(ratio(text, text).unit).toEqualTypeOf<`${string}/${string}`>();
  expectTypeOf(perYear(text).unit).toEqualTypeOf<`${string}/year`>();
  expectTypeOf(multiply(text, text).unit).toEqualTypeOf<string>();
  expectTypeOf(total([text])).toEqualTypeOf<Total>();
  expectTypeOf(share(text, text)).toEqualTypeOf<Share>();
});

test("facts that are no figures enter nothing", () => {
  const statements = [] as readonly DocumentFact[];
  // @ts-expect-error TS2345: not every fact is a figure.
  total(statements);
  // @ts-expect-error TS2345: a figure is no event.
  elapsed(goodsTrade2021, "2022");
});

test("units go through to the result", () => {
  expectTypeOf(growth(goodsTrade2009, goodsTrade2021)).toEqualTypeOf<Growth<"USD">>();
  expectTypeOf(growth(goodsTrade2009, goodsTrade2021).change.unit).toEqualTypeOf<"USD">();
  expectTypeOf(growth(goodsTrade2009, goodsTrade2021).unit).toEqualTypeOf<"percent">();
  expectTypeOf(ratio(southernCommandInvestment, southernCommandProjects)).toEqualTypeOf<Ratio<"USD/project">>();
  expectTypeOf(perYear(southernCommandInvestment).unit).toEqualTypeOf<"USD/year">();
  expectTypeOf(totalByTopic("migration")).toEqualTypeOf<Total<"USD">>();
});

test("years and annual percent may be absent", () => {
  // @ts-expect-error TS18048: there are no years where a date is absent.
  growth(goodsTrade2009, goodsTrade2021).years.value;
  // @ts-expect-error TS18048: and no annual percent.
  growth(goodsTrade2009, goodsTrade2021).annualPercent.value;
});

test("byAgency has the union of that agency’s facts as its element type", () => {
  expectTypeOf<ReturnType<typeof byAgency<"usaid">>[number]>().toEqualTypeOf<FactsByAgency["usaid"]>();
  expectTypeOf<"usaid-investment">().toExtend<ReturnType<typeof byAgency<"usaid">>[number]["id"]>();
  expectTypeOf<"goods-trade-2021">().not.toExtend<ReturnType<typeof byAgency<"usaid">>[number]["id"]>();
});

test("a figure of one’s own keeps its unit, measure and series, and may join the document’s", () => {
  const own = figure({ id: "own", value: 1_000_000, unit: "USD", measure: "assistance" });
  expectTypeOf(own).toEqualTypeOf<ValuedFigure<"USD", "assistance", null, 1_000_000>>();
  expectTypeOf(total([own, covidAssistance])).toEqualTypeOf<Total<"USD", "assistance">>();
  const visitors = figure({ id: "visitors", value: 1, unit: "people", measure: "assistance" });
  // @ts-expect-error TS2345: people are no dollars.
  total([own, visitors]);
  // @ts-expect-error TS2345: nor is a figure of no series one to grow.
  growth(own, own);
});

test("units read from JSON are only known to be texts: they compile, and are checked when the code runs", () => {
  const read = [] as readonly ValuedFigure<string, string, string>[];
  expectTypeOf(total(read)).toEqualTypeOf<Total<string>>();
  const [a, b] = read as unknown as [ValuedFigure<string, string, string>, ValuedFigure<string, string, string>];
  expectTypeOf(growth(a, b).unit).toEqualTypeOf<"percent">();
  expectTypeOf(difference(a, b).unit).toEqualTypeOf<string>();
});

test("a result cannot be written", () => {
  const sum = total([covidAssistance]);
  // @ts-expect-error TS2540: its fields are read-only.
  sum.additive = false;
  // @ts-expect-error TS2540: so are its limits.
  sum.bounds.min = 0;
  // @ts-expect-error TS2339: and its arrays.
  sum.inputs.push(covidAssistance);
});

test("there are no other options", () => {
  // @ts-expect-error TS2353: total has one option, and this is not it.
  total([covidAssistance], { assumePartOf: true });
  // @ts-expect-error TS2353: so has share.
  share(covidAssistance, covidAssistance, { assumeDisjoint: true });
  // @ts-expect-error TS2345: the document names no such agency.
  totalByAgency("treasury");
  // @ts-expect-error TS2345: nor such a topic.
  totalByTopic("sport");
});

test("figure takes unit and value from its words where the compiler can read them", () => {
  const read = { id: "own", measure: "trade" } as const;
  expectTypeOf(figure({ ...read, written: "more than $1.2bn" })).toEqualTypeOf<ValuedFigure<"USD", "trade", null>>();
  expectTypeOf(figure({ ...read, written: "US$3 million" }).unit).toEqualTypeOf<"USD">();
  expectTypeOf(figure({ ...read, written: "S/ 4 million" }).unit).toEqualTypeOf<"PEN">();
  expectTypeOf(figure({ ...read, written: "4.5%" }).unit).toEqualTypeOf<"percent">();
  expectTypeOf(figure({ ...read, written: "EUR 5" }).unit).toEqualTypeOf<string>();
  expectTypeOf(figure({ ...read, written: "twelve", unit: "ships" })).toEqualTypeOf<
    ValuedFigure<"ships", "trade", null>
  >();
});

test("a figure whose value is not known to the compiler may have none", () => {
  const own = { id: "own", measure: "trade", unit: "ships" } as const;
  expectTypeOf(figure({ ...own, written: "between 3 and 5 million" })).toEqualTypeOf<Figure<"ships", "trade", null>>();
  expectTypeOf(figure({ ...own, written: "3–5 million" })).toEqualTypeOf<Figure<"ships", "trade", null>>();
  expectTypeOf(figure({ ...own, written: "3-5 million" })).toEqualTypeOf<Figure<"ships", "trade", null>>();
  expectTypeOf(figure({ ...own, written: "at least 10 but fewer than 20" }).value).toEqualTypeOf<number | undefined>();
  expectTypeOf(figure({ ...own, written: ">10 and <20" }).value).toEqualTypeOf<number | undefined>();
  expectTypeOf(figure({ ...own, written: "two hundred and five" }).value).toEqualTypeOf<number>();
  expectTypeOf(figure({ ...own, written: "$1.3m-$1.5m", unit: "USD" }).value).toEqualTypeOf<number | undefined>();
  expectTypeOf(figure({ ...own, written: "-5 million" }).value).toEqualTypeOf<number>();
  expectTypeOf(figure({ ...own, written: "twenty-five" }).value).toEqualTypeOf<number>();
  expectTypeOf(figure({ ...own, written: "hundreds of thousands" })).toEqualTypeOf<Figure<"ships", "trade", null>>();
  expectTypeOf(figure({ ...own, written: "5" as string })).toEqualTypeOf<Figure<"ships", "trade", null>>();
  expectTypeOf(figure({ ...own, written: "5" as string, value: 5 }).value).toEqualTypeOf<5>();
  expectTypeOf(figure({ ...own, value: 5 as number }).value).toEqualTypeOf<number>();
});

test("a figure made from a fact keeps the fact’s types", () => {
  const own = figure({ ...goodsTrade2009, series: "my-series" });
  expectTypeOf(own).toEqualTypeOf<ValuedFigure<"USD", "trade", "my-series", 9_100_000_000>>();
});

test("a unit is left out only where the words name one", () => {
  const own = { id: "own", measure: "trade" } as const;
  // @ts-expect-error TS2345: 5 of what?
  figure({ ...own, value: 5 });
  // @ts-expect-error TS2345: nor do these words say so.
  figure({ ...own, written: "more than 5 million" });
  // @ts-expect-error TS2345: nor these.
  figure({ ...own, written: "a dozen", value: 12 });
  expectTypeOf(figure({ ...own, written: "€5 million" }).unit).toEqualTypeOf<"EUR">();
  expectTypeOf(figure({ ...own, written: "about £5m" }).unit).toEqualTypeOf<"GBP">();
  expectTypeOf(figure({ ...own, written: "~$5m" }).unit).toEqualTypeOf<"USD">();
  expectTypeOf(figure({ ...own, written: "3 million dollars" }).unit).toEqualTypeOf<"USD">();
  expectTypeOf(figure({ ...own, written: "3 to 5 million soles" }).unit).toEqualTypeOf<"PEN">();
  expectTypeOf(figure({ ...own, written: "between 5 and 6 per cent" }).unit).toEqualTypeOf<"percent">();
  // A code such as EUR is left to the run, and so are words the compiler does not know.
  expectTypeOf(figure({ ...own, written: "5 EUR" }).unit).toEqualTypeOf<string>();
  expectTypeOf(figure({ ...own, written: "5" as string }).unit).toEqualTypeOf<string>();
  expectTypeOf(figure({} as FigureInput).unit).toEqualTypeOf<string>();
});

test("figure knows no other field", () => {
  // @ts-expect-error TS2353: it is called written.
  figure({ id: "own", measure: "trade", unit: "ships", value: 5, text: "five" });
});
