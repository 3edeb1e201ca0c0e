import { expectTypeOf, test } from "vitest";
import {
  agriculturalTrade2020,
  type byAgency,
  childProtectionCompactAssistance,
  covidAssistance,
  type DocumentFact,
  difference,
  elapsed,
  type FactsByAgency,
  type Figure,
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
  perYear,
  type Ratio,
  ratio,
  share,
  southernCommandInvestment,
  southernCommandProjects,
  type Total,
  total,
  totalByAgency,
  totalByTopic,
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

test("a figure without a value cannot enter arithmetic", () => {
  // @ts-expect-error TS2322: “hundreds of thousands” has no value to add.
  total([fishingExportJobs]);
  // @ts-expect-error TS2345: nor to subtract.
  difference(fishingExportJobs, fishingExportJobs);
  // @ts-expect-error TS2345: nor to divide.
  ratio(fishingExportJobs, southernCommandProjects);
  // @ts-expect-error TS2345: nor to spread over years.
  perYear(fishingExportJobs);
  // @ts-expect-error TS2345: nor to be a part.
  share(fishingExportJobs, fishingExportJobs);
  expectTypeOf(fishingExportJobs.value).toBeUndefined();
});

test("but it can be compared by its limits", () => {
  expectTypeOf(isAtLeast(fishingExportJobs, 1)).toEqualTypeOf<boolean | undefined>();
  expectTypeOf(isAtMost(fishingExportJobs, 1)).toEqualTypeOf<boolean | undefined>();
  // @ts-expect-error TS2345: a number is compared with a number.
  isAtLeast(fishingExportJobs, "1");
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
  expectTypeOf(figure({ ...own, written: "hundreds of thousands" })).toEqualTypeOf<Figure<"ships", "trade", null>>();
  expectTypeOf(figure({ ...own, written: "5" as string })).toEqualTypeOf<Figure<"ships", "trade", null>>();
  expectTypeOf(figure({ ...own, written: "5" as string, value: 5 }).value).toEqualTypeOf<5>();
  expectTypeOf(figure({ ...own, value: 5 as number }).value).toEqualTypeOf<number>();
});

test("a figure made from a fact keeps the fact’s types", () => {
  const own = figure({ ...goodsTrade2009, series: "my-series" });
  expectTypeOf(own).toEqualTypeOf<ValuedFigure<"USD", "trade", "my-series", 9_100_000_000>>();
});

test("figure knows no other field", () => {
  // @ts-expect-error TS2353: it is called written.
  figure({ id: "own", measure: "trade", unit: "ships", value: 5, text: "five" });
});
