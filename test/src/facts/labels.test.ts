import { describe, expect, it } from "vitest";
import { agencies, type Fact, facts, topics } from "../../../src/index.ts";

const all: readonly Fact[] = facts;
const labels: readonly string[] = all.map(({ label }) => label);

describe("labels", () => {
  it("are of one form: a noun phrase without an article before it or a stop behind it", () => {
    for (const label of labels) {
      expect(label).toMatch(/^\p{Lu}.*[^.;:,]$/u);
      expect(label).not.toMatch(/^(?:The|An?) /);
    }
  });

  it("state no sentence: no verb follows the subject", () => {
    const sentence =
      /^(?:The )?(?:Peru|United States|Peru and the United States|USAID|INL|INL Lima|State Department) (?:is|are|has|have|enjoys?|supports|provides|works|belongs|helps) /;
    expect(labels.filter((label) => sentence.test(label))).toEqual([]);
  });

  it("use one name for one agency", () => {
    const otherForms = [
      ...["Department of State", "U.S. Agency for International Development", "Agency for International Development"],
      ...["Department of Defense", "DoD", "SOUTHCOM", "National Oceanic and Atmospheric Administration"],
      ...["International Narcotics and Law Enforcement", "Labor Department", "USG"],
    ];
    const known = agencies.flatMap(({ id, name, aliases, otherNames }) => [id, name, ...aliases, ...otherNames]);
    for (const form of otherForms.filter((form) => form !== "USG")) expect(known.join(" ")).toContain(form);
    for (const form of otherForms) expect(labels.filter((label) => label.includes(form))).toEqual([]);
  });

  it("are each fact’s own", () => {
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it.each([
    // What the text says of each, where a shorter label said more, less or something else.
    ["consular-agency-cusco", "Consular Agency in Cusco, maintained by the U.S. Embassy"],
    [
      "humanitarian-assistance-for-venezuelans",
      "State Department and USAID humanitarian assistance for longer-term socio-economic integration of Venezuelan migrants and refugees in Peru",
    ],
    [
      "wildlife-trade-conference-highlight",
      "Support for improving enforcement and building regional cooperation, as highlighted at the First High Level Conference on Illegal Wildlife Trade in the Americas",
    ],
    ["amazon-conservation-directive", "Promoting conservation of the Amazon biome as a U.S. Congressional directive"],
    [
      "goods-trade-effects",
      "Growth and employment in both countries, driven by the increase in two-way trade in goods",
    ],
    [
      "fulbright-peruvian-groups",
      "Groups of Peruvians who have traveled to the United States through the Fulbright Program",
    ],
    [
      "venezuelan-crisis-announcement",
      "President Biden’s announcement of additional assistance for the Venezuelan migration crisis",
    ],
    [
      "import-restricted-material",
      "Material from all areas of Peru under the Memorandum of Understanding’s import restrictions",
    ],
  ])("of %s", (id, label) => {
    expect(all.find((fact) => fact.id === id)?.label).toBe(label);
  });
});

describe("topics", () => {
  it("say the same in id and label, and what belongs to them in a sentence", () => {
    for (const { id, label, description } of topics) {
      expect(label.toLowerCase().replaceAll(" ", "-")).toBe(id);
      expect(description).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it("are all those, and only those, that the words of a fact touch", () => {
    const of = (id: string) => all.find((fact) => fact.id === id)?.topics;
    for (const id of ["child-protection-compact", "cultural-patrimony-mou", "trade-promotion-agreement"]) {
      expect(of(id)).toContain("diplomacy");
    }
    for (const id of [
      "usaid-technical-assistance-areas",
      "inl-programs",
      "ambassadors-fund-projects",
      "ambassadors-fund",
    ]) {
      expect(of(id)).toContain("assistance");
    }
    for (const id of ["venezuelan-longer-term-assistance-means", "venezuelan-integration-means"]) {
      expect(of(id)).toContain("development");
    }
    expect(of("wildlife-trade-conference")).toContain("security");
    expect(of("lima")).not.toContain("environment");
    expect(of("foreign-assistance-2021")).toEqual(of("foreign-assistance-priorities"));
    expect(of("covid-assistance")).toContain("humanitarian-assistance");
  });
});
