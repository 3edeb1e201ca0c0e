import type { CamelCase } from "type-fest";
import { expectTypeOf, test } from "vitest";
import type * as economic from "../../src/facts/bilateral-economic-relations.ts";
import type * as representation from "../../src/facts/bilateral-representation.ts";
import type * as memberships from "../../src/facts/membership-in-international-organizations.ts";
import type * as pandemic from "../../src/facts/pandemic-response.ts";
import type * as assistance from "../../src/facts/us-assistance-to-peru.ts";
import type * as relations from "../../src/facts/us-peru-relations.ts";
import {
  type Agency,
  type AgencyId,
  agencies,
  agriculturalTradeGrowth,
  consulatesGeneral,
  covidDeathRate,
  type DocumentFact,
  type FactById,
  type FactId,
  fishingExportJobs,
  foreignAssistance2021,
  goodsTrade2021,
  pandemicLows,
  southernCommandProjects,
  venezuelansInPeru,
} from "../../src/index.ts";

type Constants = typeof relations &
  typeof pandemic &
  typeof assistance &
  typeof economic &
  typeof memberships &
  typeof representation;

test("the constants are named as their ids in camel case", () => {
  expectTypeOf<keyof Constants>().toEqualTypeOf<CamelCase<FactId>>();
});

test("each id stands for the constant of its name", () => {
  type Mismatches = {
    [Id in FactId]: Constants[CamelCase<Id> & keyof Constants] extends FactById[Id] ? never : Id;
  }[FactId];
  expectTypeOf<Mismatches>().toBeNever();
});

test("a constant’s id is its literal", () => {
  type Mismatches = { [Id in FactId]: FactById[Id]["id"] extends Id ? never : Id }[FactId];
  expectTypeOf<Mismatches>().toBeNever();
  expectTypeOf<DocumentFact["id"]>().toEqualTypeOf<FactId>();
});

test("an amount keeps its literals", () => {
  expectTypeOf(goodsTrade2021.id).toEqualTypeOf<"goods-trade-2021">();
  expectTypeOf(goodsTrade2021.kind).toEqualTypeOf<"amount">();
  expectTypeOf(goodsTrade2021.value).toEqualTypeOf<17_200_000_000>();
  expectTypeOf(goodsTrade2021.unit).toEqualTypeOf<"USD">();
  expectTypeOf(goodsTrade2021.measure).toEqualTypeOf<"trade">();
  expectTypeOf(goodsTrade2021.series).toEqualTypeOf<"goods-trade">();
  expectTypeOf(foreignAssistance2021.value).toEqualTypeOf<98_000_000>();
  expectTypeOf(foreignAssistance2021.measure).toEqualTypeOf<"assistance">();
  expectTypeOf(foreignAssistance2021.series).toEqualTypeOf<null>();
});

test("the other figures keep theirs", () => {
  expectTypeOf(southernCommandProjects.value).toEqualTypeOf<287>();
  expectTypeOf(southernCommandProjects.unit).toEqualTypeOf<"projects">();
  expectTypeOf(venezuelansInPeru.series).toEqualTypeOf<"venezuelans-in-peru">();
  expectTypeOf(covidDeathRate.unit).toEqualTypeOf<"deaths/million people">();
  expectTypeOf(agriculturalTradeGrowth.value).toEqualTypeOf<167>();
  expectTypeOf(agriculturalTradeGrowth.unit).toEqualTypeOf<"percent">();
});

test("an event keeps its date", () => {
  expectTypeOf(pandemicLows.date.value).toEqualTypeOf<"2022-05">();
});

test("a figure the document gives no value has none", () => {
  expectTypeOf(fishingExportJobs.value).toEqualTypeOf<undefined>();
  expectTypeOf(fishingExportJobs.unit).toEqualTypeOf<"jobs">();
});

test("agencies have literal ids", () => {
  expectTypeOf(agencies).toEqualTypeOf<readonly Agency[]>();
  expectTypeOf<Agency["id"]>().toEqualTypeOf<AgencyId>();
  expectTypeOf<"state" | "usaid" | "inl-lima">().toExtend<AgencyId>();
});

test("nothing of a constant can be written", () => {
  // @ts-expect-error TS2540: a value of the document is read-only.
  goodsTrade2021.value = 17_200_000_000;
  // @ts-expect-error TS2540: so are its bounds.
  goodsTrade2021.bounds.min = 0;
  // @ts-expect-error TS2540: so is its quote.
  goodsTrade2021.source.quote = "";
  // @ts-expect-error TS2339: an array of the document cannot grow.
  goodsTrade2021.topics.push("health");
  // @ts-expect-error TS2542: nor can an item of a list be replaced.
  consulatesGeneral.items[0] = { text: "Lima", start: 0, end: 4 };
});

test("a constant’s value is no other number", () => {
  // @ts-expect-error TS2322: the literal is 17,200,000,000.
  const value: 17_000_000_000 = goodsTrade2021.value;
  expectTypeOf(value).toBeNumber();
});
