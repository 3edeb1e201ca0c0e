import { describe, expect, test } from "vitest";
import {
  agencies,
  byAgency,
  byKind,
  bySection,
  byTopic,
  byYear,
  fact,
  facts,
  findFacts,
  sections,
  topics,
} from "../../../src/index.ts";
import { unknownName } from "../../../src/lookup/unknownName.ts";
import { FACT_KINDS } from "../../../src/model/vocabulary.ts";

const listOf = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(", ");
const idsOf = (named: readonly { readonly id: string }[]) => listOf(named.map(({ id }) => id));
const find = (part: string) => (name: string) => findFacts({ [part]: name });

describe("a name that is like no other", () => {
  const ofAgencies = ["an agency", `Pass one of ${idsOf(agencies)}, or the name of one.`] as const;
  const ofTopics = ["a topic", `Pass one of ${idsOf(topics)}, or the name of one.`] as const;
  const ofSections = ["a section", `Pass one of ${idsOf(sections)}, or the name of one.`] as const;
  const ofKinds = ["a kind of fact", `Pass one of ${listOf(FACT_KINDS)}.`] as const;

  test.each<[string, (name: string) => unknown, string, string]>([
    ["byAgency", byAgency as never, ...ofAgencies],
    ["byTopic", byTopic as never, ...ofTopics],
    ["bySection", bySection as never, ...ofSections],
    ["byKind", byKind as never, ...ofKinds],
    ["findFacts", find("agency"), ...ofAgencies],
    ["findFacts", find("topic"), ...ofTopics],
    ["findFacts", find("section"), ...ofSections],
    ["findFacts", find("kind"), ...ofKinds],
    ["fact", fact as never, "a fact", `Pass the id of one of the facts, such as fact("${facts[0]?.id}").`],
  ])("is refused by %s, with all there are", (call, look, what, remedy) => {
    expect(() => look("xyzzy")).toThrow(`${call} expected the name of ${what}, received "xyzzy". ${remedy}`);
  });
});

test.each<[string, () => unknown]>([
  ["byYear", () => byYear("2021" as never)],
  ["findFacts", () => findFacts({ year: "2021" as never })],
])("%s names itself where it gets no year", (call, look) => {
  expect(look).toThrow(`${call} expected `);
});

test("findFacts says how it is called", () => {
  const remedy = 'Call it like findFacts({ topic: "health", year: 2021 }); findFacts({}) gives all facts.';
  expect(() => findFacts({ subject: "trade" } as never)).toThrow(remedy);
  expect(() => findFacts(null as never)).toThrow(remedy);
});

test("a kind may be written with spaces", () => {
  expect(byKind("Indefinite Count" as never)).toEqual(byKind("indefinite-count"));
});

test("twenty names are listed, and of more the first", () => {
  const known = { call: "look", what: "a letter" };
  const letters = Array.from("abcdefghijklmnopqrst");
  expect(unknownName("?", { ...known, ids: letters }).remedy).toBe(`Pass one of ${listOf(letters)}.`);
  expect(unknownName("?", { ...known, ids: [...letters, "u"] }).remedy).toBe(
    'Pass the id of one of the facts, such as look("a").',
  );
});
