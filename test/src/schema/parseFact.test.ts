import { describe, expect, it, test } from "vitest";
import { fact as factOf, facts, relations } from "../../../src/index.ts";
import { factSchema, factsSchema, parseFact, relationSchema } from "../../../src/schema/index.ts";

type Json = Record<string, unknown>;

/** The fact as JSON, with what a path leads to changed. */
function changed(id: Parameters<typeof factOf>[0], path: string, value: unknown): Json {
  const fact = JSON.parse(JSON.stringify(factOf(id))) as Json;
  const keys = path.split(".");
  const last = keys.pop() as string;
  let part = fact;
  for (const key of keys) part = part[key] as Json;
  part[last] = value;
  return fact;
}

/** The fact as JSON, with an offset moved. */
function moved(id: Parameters<typeof factOf>[0], path: string, by: number): Json {
  const offset = path.split(".").reduce<unknown>((part, key) => (part as Json)[key], factOf(id)) as number;
  return changed(id, path, offset + by);
}

test("every fact and every relation passes as published", () => {
  expect(factsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  for (const relation of relations) expect(relationSchema.parse(relation)).toEqual(relation);
});

describe("parseFact refuses", () => {
  it.each([
    ["a month 13", changed("pandemic-lows", "date.value", "2022-13")],
    ["a month 0", changed("pandemic-lows", "date.value", "2022-00")],
    ["a February 30", changed("summit-of-the-americas", "date.value", "2022-02-30")],
    ["an April 31", changed("summit-of-the-americas", "date.value", "2022-04-31")],
    ["a February 29 of no leap year", changed("summit-of-the-americas", "date.value", "1900-02-29")],
    ["a day 0", changed("summit-of-the-americas", "date.value", "2022-06-00")],
    ["a year 0 of an event", changed("inl-lima-anniversary", "date.value", "0000")],
    ["a precision that is not the date’s", changed("inl-lima-anniversary", "date.precision", "day")],
    ["a year 0 of a period", changed("goods-trade-2021", "period.year", 0)],
    ["a year that is no integer", changed("goods-trade-2021", "period.year", 2021.5)],
    ["a span that ends before it begins", changed("agricultural-trade-growth", "period.to", 2008)],
    ["an instant on a day that does not exist", changed("venezuelans-in-peru-projected", "period.date", "2022-02-30")],
    ["a cumulative period that ends before it begins", changed("ambassadors-fund-projects", "period.asOf", "2000-12")],
    ["a min above its max", changed("goods-trade-2021", "bounds.min", 18e9)],
    ["a min at a max that is not included", changed("southern-command-projects", "bounds.maxIncluded", false)],
    ["a null that is included above", changed("foreign-assistance-2021", "bounds.maxIncluded", true)],
    ["a null that is included below", changed("fulbright-peruvians", "bounds.minIncluded", true)],
    ["a quote that ends before it begins", changed("goods-trade-2021", "source.end", 8000)],
    ["a quote longer than its place", changed("goods-trade-2021", "source.end", 8546)],
    ["a rank 0", changed("covid-death-rate-rank", "value", 0)],
    ["a rate per 0 people", changed("covid-death-rate", "per.value", 0)],
    ["a value whose digits are not exact", changed("goods-trade-2021", "value", 2 ** 60)],
    ["a field no statement has", changed("strategic-partnership", "value", 1)],
    ["a field nothing has", changed("strategic-partnership", "colour", "red")],
    ["shared agencies without credit", changed("goods-trade-2021", "agencies", ["state", "usaid"])],
    ["credit without agencies to share it", changed("goods-trade-2021", "credit", "joint")],
    ["a projection by nobody", changed("venezuelans-in-peru-projected", "projected.by", "")],
    ["a membership in no organization", changed("world-bank-membership", "organization", "")],
  ])("%s", (_, fact) => {
    expect(() => parseFact(fact)).toThrow();
  });

  it.each([
    ["a leap day", changed("summit-of-the-americas", "date.value", "2024-02-29")],
    ["the leap day of 2000", changed("summit-of-the-americas", "date.value", "2000-02-29")],
    [
      "a year that holds the day before it",
      changed("child-protection-compact-assistance", "period.since", "2022-03-01"),
    ],
    ["a span of one year", changed("agricultural-trade-growth", "period.to", 2009)],
    ["a date that is not printed", changed("venezuelans-in-peru-projected", "period.relation", undefined)],
  ])("but not %s", (_, fact) => {
    expect(parseFact(fact)).toEqual(fact);
  });
});

describe("a refusal says what was expected", () => {
  it.each([
    ["id", changed("goods-trade-2021", "id", "Goods Trade"), "expected kebab-case"],
    [
      "date.value",
      changed("pandemic-lows", "date.value", "2022-13"),
      "expected a date that exists: YYYY, YYYY-MM or YYYY-MM-DD",
    ],
    [
      "source",
      changed("goods-trade-2021", "source.end", 8546),
      "expected an end after the start, as far as the quote is long",
    ],
    ["bounds.min", changed("goods-trade-2021", "bounds.min", 18e9), "expected 17150000000, as hedge and written say"],
    [
      "period",
      changed("agricultural-trade-growth", "period.to", 2008),
      "expected a span that does not end before it begins",
    ],
    [
      "period",
      changed("ambassadors-fund-projects", "period.asOf", "2000-12"),
      "expected a period that does not end before it begins",
    ],
    ["date", changed("inl-lima-anniversary", "date.precision", "day"), "expected the precision of the date"],
    [
      "",
      changed("goods-trade-2021", "credit", "joint"),
      "expected credit, joint or several, where two or more agencies are credited, and only there",
    ],
  ])("%s", (path, fact, message) => {
    const { error } = factSchema.safeParse(fact);
    expect(error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([[path, message]]);
  });

  // Each of these fields has the right shape, and says something else than the others.
  it.each([
    ["value", changed("goods-trade-2021", "value", 1), "expected 17200000000, as written says"],
    ["value", changed("southern-command-projects", "value", 286), "expected 287, as written says"],
    ["bounds.max", changed("fulbright-peruvians", "bounds.max", -1), "expected 1900, as hedge and written say"],
    [
      "bounds.basis",
      changed("fulbright-peruvians", "bounds.basis", "exact"),
      "expected stated, as hedge and written say",
    ],
    [
      "unit",
      changed("southern-command-projects", "unit", "percent"),
      "expected a unit without a sign, as written says",
    ],
    [
      "writtenStart",
      changed("goods-trade-2021", "writtenStart", 0),
      "expected the offset of “$17.2 billion” in the quote",
    ],
    [
      "writtenStart",
      moved("goods-trade-2021", "writtenStart", 1),
      "expected the offset of “$17.2 billion” in the quote",
    ],
    ["period.start", moved("goods-trade-2021", "period.start", 1), "expected the offset of “in 2021” in the quote"],
    [
      "period.start",
      changed("goods-trade-2021", "period.start", undefined),
      "expected the offset of “in 2021” in the quote",
    ],
    ["period.written", changed("goods-trade-2021", "period.written", undefined), "expected the words at start"],
    [
      "period.over.start",
      moved("usaid-investment", "period.over.start", 1),
      "expected the offset of “more than 60 years” in the quote",
    ],
    [
      "per.start",
      moved("covid-death-rate", "per.start", -1),
      "expected the offset of “per million people” in the quote",
    ],
    [
      "projected.start",
      moved("venezuelans-in-peru-projected", "projected.start", 1),
      "expected the offset of “the UN projects” in the quote",
    ],
    ["date.start", moved("pandemic-lows", "date.start", 1), "expected the offset of “since May 2022” in the quote"],
    ["openedBy.start", moved("nature-crimes", "openedBy.start", 1), "expected the offset of “like” in the quote"],
    [
      "number.start",
      moved("embassy-of-peru-telephone", "number.start", 1),
      "expected the offset of “(202) 833-9860” in the quote",
    ],
    [
      "parts.city.start",
      moved("embassy-of-peru-address", "parts.city.start", 1),
      "expected the offset of “Washington” in the quote",
    ],
    [
      "items.0.end",
      changed("consulates-general", "items.0.end", 0),
      "expected an end after the start, as far as the text is long",
    ],
    ["topics", changed("goods-trade-2021", "topics", ["health", "health"]), "expected each only once"],
    ["names", changed("peru", "names", ["Peru", "Peruvian", "Peru"]), "expected each only once"],
    ["members", changed("world-bank-membership", "members", ["peru", "peru"]), "expected each only once"],
    [
      "agencies",
      { ...changed("goods-trade-2021", "agencies", ["state", "state"]), credit: "joint" },
      "expected each only once",
    ],
    ["openedBy", changed("nature-crimes", "complete", true), "expected null where the list is complete"],
    ["openedBy", changed("nature-crimes", "openedBy", null), "expected the words that leave the list open"],
    ["openedBy", changed("consulates-general", "complete", false), "expected the words that leave the list open"],
    ["date", changed("venezuelan-crisis-announcement", "date.relation", "in"), "expected a year or a month with “in”"],
    ["date", changed("inl-lima-anniversary", "date.relation", "on"), "expected a day with “on”"],
    ["date", changed("pandemic-lows", "date.relation", "on"), "expected a day with “on”"],
    ["period", changed("venezuelans-in-peru-projected", "period.relation", "on"), "expected a day with “on”"],
    [
      "period",
      changed("venezuelans-in-peru-projected", "period.date", "2022-12-31"),
      "expected a year or a month with “byEndOf”",
    ],
    [
      "period",
      changed("venezuelans-in-peru-projected", "period.date", null),
      "expected a year or a month with “byEndOf”",
    ],
    ["period", changed("venezuelan-crisis-assistance-announced", "period.date", null), "expected a day with “on”"],
  ])("a contradiction in %s", (path, fact, message) => {
    const { error } = factSchema.safeParse(JSON.parse(JSON.stringify(fact)));
    expect(error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([[path, message]]);
  });

  it("the words of another number", () => {
    const messagesOf = (fact: unknown) => factSchema.safeParse(fact).error?.issues.map(({ message }) => message);
    expect(messagesOf(changed("goods-trade-2021", "written", "$18 billion"))).toEqual([
      "expected 18000000000, as written says",
      "expected 17500000000, as hedge and written say",
      "expected 18500000000, as hedge and written say",
      "expected the offset of “$18 billion” in the quote",
    ]);
    expect(messagesOf(changed("goods-trade-2021", "hedge", "more than"))).toEqual([
      "expected 17200000000, as hedge and written say",
      "expected null, as hedge and written say",
      "expected false, as hedge and written say",
      "expected false, as hedge and written say",
      "expected stated, as hedge and written say",
    ]);
    expect(messagesOf(changed("goods-trade-2021", "written", "billions"))).toEqual([
      "expected a number as the document prints it, such as $17.2 billion",
      "expected the offset of “billions” in the quote",
    ]);
  });

  it("items that are not in the document’s order", () => {
    const list = changed("consulates-general", "colour", undefined);
    const { error } = factSchema.safeParse({ ...list, items: (list["items"] as Json[]).toReversed() });
    expect(new Set(error?.issues.map(({ message }) => message))).toContain("expected an item after the one before it");
  });

  it("of a relation", () => {
    const [open] = relations.filter(({ relation }) => relation === "mayOverlap");
    const messagesOf = (relation: unknown) =>
      relationSchema.safeParse(relation).error?.issues.map(({ message }) => message);
    expect(messagesOf({ ...open, b: open?.a })).toEqual(["expected two different figures"]);
    expect(messagesOf({ ...open, by: "year" })).toEqual(["expected by where disjoint only"]);
  });
});

describe("a relation is refused", () => {
  const [disjoint] = relations.filter(({ relation }) => relation === "disjoint");
  const [open] = relations.filter(({ relation }) => relation === "mayOverlap");
  it.each([
    ["with itself", { ...open, b: open?.a }],
    ["that is disjoint by nothing", { ...disjoint, by: undefined }],
    ["that may overlap by something", { ...open, by: "year" }],
    ["that is disjoint by chance", { ...disjoint, by: "chance" }],
  ])("%s", (_, relation) => {
    expect(() => relationSchema.parse(JSON.parse(JSON.stringify(relation)))).toThrow();
  });
});
