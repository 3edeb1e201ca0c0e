import { expectTypeOf, test } from "vitest";
import {
  type Amount,
  type ambassadorsFundAssistance,
  type ambassadorsFundProjects,
  type ambassadorsFundRegions,
  type antiTraffickingAgencies,
  byAgency,
  byKind,
  bySection,
  byTopic,
  byYear,
  type DocumentFact,
  type DocumentFigure,
  type diplomaticRelationsEstablished,
  type FactsByAgency,
  type Figure,
  fact,
  facts,
  figures,
  findFact,
  findFacts,
  goodsTrade2021,
  isFactId,
  isFigure,
  type peaceCorpsCommunityWork,
  type peaceCorpsProjectAreas,
  type peaceCorpsVolunteers,
  totalByAgency,
} from "../../src/index.ts";

test("fact gives the constant’s own type", () => {
  expectTypeOf(fact("goods-trade-2021")).toEqualTypeOf(goodsTrade2021);
  expectTypeOf(fact("goods-trade-2021").value).toEqualTypeOf<17_200_000_000>();
});

test("an unknown id does not compile", () => {
  // @ts-expect-error TS2345: no fact has this id.
  fact("goods-trade-2022");
  // @ts-expect-error TS2345: a string that is not known to be an id goes to findFact.
  fact("goods-trade-2021" as string);
});

test("findFact takes any text and may find nothing", () => {
  expectTypeOf(findFact("anything" as string)).toEqualTypeOf<DocumentFact | undefined>();
  // @ts-expect-error TS18048: there may be no such fact.
  findFact("goods-trade-2021").id;
});

test("byAgency has the union of that agency’s facts as its element type", () => {
  expectTypeOf<ReturnType<typeof byAgency<"peace-corps">>>().toEqualTypeOf<
    readonly (typeof peaceCorpsVolunteers | typeof peaceCorpsCommunityWork | typeof peaceCorpsProjectAreas)[]
  >();
  expectTypeOf(byAgency("usaid")).toEqualTypeOf<readonly FactsByAgency["usaid"][]>();
  expectTypeOf(byAgency("USAID")).toEqualTypeOf(byAgency("usaid"));
  expectTypeOf(byAgency("noaa")).toEqualTypeOf(byAgency("NOAA"));
  expectTypeOf(byAgency("southern command")).toEqualTypeOf(byAgency("SOUTHCOM"));
  expectTypeOf(byAgency("Department of Labor")).toEqualTypeOf<readonly (typeof antiTraffickingAgencies)[]>();
  expectTypeOf(byAgency("state", { offices: false })).toEqualTypeOf(byAgency("state"));
  // @ts-expect-error TS2345: the document names no such agency.
  byAgency("Department of the Treasury");
  // @ts-expect-error TS2353: there is no such option.
  byAgency("state", { bureaus: false });
});

test("byKind narrows to the kind", () => {
  expectTypeOf(byKind("amount")[0]).exclude<undefined>().toExtend<Amount>();
  expectTypeOf(byKind("amount")[0]).exclude<undefined>().toHaveProperty("stage");
  expectTypeOf(byKind("percent")[0]).exclude<undefined>().toHaveProperty("value").toEqualTypeOf<167>();
  // @ts-expect-error TS2345: there is no such kind.
  byKind("sum");
});

test("byTopic and bySection narrow to their facts", () => {
  expectTypeOf(byTopic("trade-and-economy")[0]).exclude<undefined>().toHaveProperty("id");
  expectTypeOf<"goods-trade-2021">().toExtend<NonNullable<ReturnType<typeof byTopic<"trade-and-economy">>[0]>["id"]>();
  expectTypeOf<"goods-trade-2021">().not.toExtend<NonNullable<ReturnType<typeof byTopic<"health">>[0]>["id"]>();
  expectTypeOf(bySection("pandemic-response")[0]).exclude<undefined>().toHaveProperty("section");
  // @ts-expect-error TS2345: there is no such topic.
  byTopic("sport");
  // @ts-expect-error TS2345: there is no such section.
  bySection("history");
});

test("topics, sections and kinds are known by labels and titles, in any case", () => {
  expectTypeOf(byTopic("Trade and economy")).toEqualTypeOf(byTopic("trade-and-economy"));
  expectTypeOf(byTopic("HEALTH")).toEqualTypeOf(byTopic("health"));
  expectTypeOf(bySection("Pandemic Response")).toEqualTypeOf(bySection("pandemic-response"));
  expectTypeOf(byKind("AMOUNT")).toEqualTypeOf(byKind("amount"));
  expectTypeOf(totalByAgency("usaid")).toEqualTypeOf(totalByAgency("USAID"));
});

test("findFacts narrows by all that is asked for", () => {
  const amounts = findFacts({ topic: "trade-and-economy", kind: "amount", year: 2021 });
  expectTypeOf(amounts).toEqualTypeOf<readonly (typeof goodsTrade2021)[]>();
  expectTypeOf(findFacts({})).toEqualTypeOf<readonly DocumentFact[]>();
  expectTypeOf(findFacts({ agency: "Labor" })).toEqualTypeOf(byAgency("labor"));
  expectTypeOf(findFacts({ kind: "amount" })).toEqualTypeOf(byKind("amount"));
  expectTypeOf(findFacts({ kind: "percent", topic: "health" })).toEqualTypeOf<readonly never[]>();
  expectTypeOf(findFacts({ year: 2021 as number, kind: "percent" })).toEqualTypeOf(byKind("percent"));
  // @ts-expect-error TS2322: there is no such topic.
  findFacts({ topic: "sport" });
  // @ts-expect-error TS2353: nor such a part.
  findFacts({ subject: "trade" });
});

test("isFigure keeps the figures of a union", () => {
  expectTypeOf(facts.filter(isFigure)).toEqualTypeOf<DocumentFigure[]>();
  expectTypeOf(figures).toEqualTypeOf<readonly DocumentFigure[]>();
  const parsed: unknown = JSON.parse("{}");
  if (isFigure(parsed)) expectTypeOf(parsed).toExtend<Figure>();
});

test("ids from outside", () => {
  expectTypeOf(findFact(new URLSearchParams().get("fact"))).toEqualTypeOf<DocumentFact | undefined>();
  const id: string = "peru";
  if (isFactId(id)) expectTypeOf(fact(id)).toEqualTypeOf<DocumentFact>();
});

test("byYear narrows to the facts of a year it knows", () => {
  expectTypeOf(byYear(1827)).toEqualTypeOf<readonly (typeof diplomaticRelationsEstablished)[]>();
  expectTypeOf(byYear(2001)).toEqualTypeOf<
    readonly (typeof ambassadorsFundAssistance | typeof ambassadorsFundProjects | typeof ambassadorsFundRegions)[]
  >();
  expectTypeOf(byYear(1999)).toEqualTypeOf<readonly DocumentFact[]>();
  expectTypeOf(byYear(2001 as number)).toEqualTypeOf<readonly DocumentFact[]>();
  // @ts-expect-error TS2345: a year is a number.
  byYear("2021");
});

test("what a lookup returns cannot be written", () => {
  // @ts-expect-error TS2339: the array is read-only.
  facts.push(goodsTrade2021);
  // @ts-expect-error TS2339: so is a result.
  byAgency("usaid").sort();
});
