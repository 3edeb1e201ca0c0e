import { describe, expect, it } from "vitest";
import { completeFacts } from "../../../pipeline/emit/completeFacts.ts";
import { factsModule, factTypesModule, idsModule } from "../../../pipeline/emit/indexModules.ts";
import { constantName } from "../../../pipeline/load/constantName.ts";
import { byAgency, byKind, bySection, byTopic, byYear } from "../../../src/index.ts";
import type { Section } from "../../../src/model/document.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { realData } from "../realData.ts";

const facts = completeFacts(realData);

/** The fields of an interface of the module: the key and the type of each, as written. */
function fieldsOf(name: string): [string, string][] {
  const types = factTypesModule(facts, realData);
  const body = new RegExp(`export interface ${name} \\{\n([\\s\\S]*?)\\}`).exec(types)?.[1] ?? "";
  return [...body.matchAll(/^ {2}readonly "?(.+?)"?: (.*);$/gm)].map(([, key, type]) => [
    key as string,
    type as string,
  ]);
}

describe("ids.ts", () => {
  it("lists the ids of sections, topics, agencies and series, and names the type of each", () => {
    const ids = idsModule(realData);
    expect(ids).toContain('export const seriesIds = [\n  "goods-trade",\n');
    expect(ids).toContain('export const sectionIds = [\n  "us-peru-relations",\n  "pandemic-response",\n');
    expect(ids).toContain("/** The id of an agency. */\nexport type AgencyId = (typeof agencyIds)[number];\n");
    expect(ids).toContain("/** The id of a topic. */\nexport type TopicId = (typeof topicIds)[number];\n");
    expect(ids).toContain("/** The id of a section. */\nexport type SectionId = (typeof sectionIds)[number];\n");
    expect(ids).toContain("/** The id of a series. */\nexport type SeriesId = (typeof seriesIds)[number];\n");
  });
});

describe("facts.ts", () => {
  it("lists every fact in document order and imports each from its section", () => {
    const sections = realData.document.value.sections as readonly Section[];
    const [one, two] = [facts.find(({ id }) => id === "peru"), facts.find(({ id }) => id === "lima")] as [Fact, Fact];
    const module = factsModule([one, two], sections);
    expect(module).toContain('import {\n  peru,\n} from "./us-peru-relations.ts";\n');
    expect(module).toContain('import {\n  lima,\n} from "./bilateral-economic-relations.ts";\n');
    expect(module).toContain("Object.freeze([\n  peru,\n  lima,\n]);\n");
  });
});

describe("factTypes.ts", () => {
  it.each([
    ["FactsByAgency", byAgency as (key: never) => readonly Fact[]],
    ["FactsByTopic", byTopic as (key: never) => readonly Fact[]],
    ["FactsBySection", bySection as (key: never) => readonly Fact[]],
    ["FactsByKind", byKind as (key: never) => readonly Fact[]],
    ["FactsByYear", ((key: string) => byYear(Number(key))) as (key: never) => readonly Fact[]],
  ])("declares in %s the facts that the lookup returns", (name, lookup) => {
    const fields = fieldsOf(name);
    expect(fields.length).toBeGreaterThan(4);
    for (const [key, type] of fields) {
      const constants = lookup(key as never).map(({ id }) => `typeof ${constantName(id)}`);
      expect(type, key).toBe(constants.join(" | "));
    }
  });

  it("names every year of a date or a period, once and in order", () => {
    const years = fieldsOf("FactsByYear").map(([year]) => Number(year));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(years.slice(0, 2)).toEqual([1821, 1827]);
    expect(years.at(-1)).toBe(2022);
    expect(years.filter((year) => year >= 2017)).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
  });

  it("declares each fact under its id", () => {
    expect(fieldsOf("FactById")).toEqual(facts.map(({ id }) => [id, `typeof ${constantName(id)}`]));
  });

  it("declares the agency behind each of its names, printed or ours, once", () => {
    const names = new Map(fieldsOf("AgencyIdByName"));
    for (const name of ["noaa", "NOAA", "National Oceanic and Atmospheric Administration"]) {
      expect(names.get(name)).toBe('"noaa"');
    }
    for (const name of ["U.S. Agency for International Development", "USAID"]) expect(names.get(name)).toBe('"usaid"');
    expect(names.size).toBe(fieldsOf("AgencyIdByName").length);
  });

  it("declares the topic and the section behind each id and heading", () => {
    expect(new Map(fieldsOf("TopicIdByName")).get("Trade and economy")).toBe('"trade-and-economy"');
    expect(new Map(fieldsOf("SectionIdByName")).get("Pandemic Response")).toBe('"pandemic-response"');
    expect(fieldsOf("TopicIdByName").length).toBe(2 * realData.topics.length);
    expect(fieldsOf("SectionIdByName").length).toBe(2 * realData.document.value.sections.length);
  });
});
