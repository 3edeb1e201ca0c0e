import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Fact, facts, sections, source, topics } from "../../../src/index.ts";

const text = readFileSync("data/source.txt", "utf8");
const all: readonly Fact[] = facts;

function factOf(id: string): Fact {
  const found = all.find((fact) => fact.id === id);
  if (found === undefined) throw new Error(`No fact has the id ${id}.`);
  return found;
}

/** Paths of what is not frozen in a tree. */
function unfrozen(tree: unknown, path: string): string[] {
  if (typeof tree !== "object" || tree === null) return [];
  const branches = Object.entries(tree).flatMap(([key, branch]) => unfrozen(branch, `${path}.${key}`));
  return Object.isFrozen(tree) ? branches : [path, ...branches];
}

describe("every fact", () => {
  it("has an id of its own, a label, a section and a topic", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const fact of all) {
      expect(fact.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(fact.label).not.toBe("");
      expect(sections.map(({ id }) => id)).toContain(fact.section);
      expect(fact.topics.length).toBeGreaterThan(0);
      for (const topic of fact.topics) expect(topics.map(({ id }) => id)).toContain(topic);
    }
  });

  it("quotes the document unit for unit", () => {
    for (const { id, source: quoted } of all) {
      expect([id, text.slice(quoted.start, quoted.end)]).toEqual([id, quoted.quote]);
    }
  });

  it("stands in document order", () => {
    const starts = all.map((fact) => fact.source.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("records its words where they stand", () => {
    for (const fact of all) {
      const written = [
        ...("written" in fact ? [{ written: fact.written, start: fact.writtenStart }] : []),
        ...("period" in fact && fact.period.type !== "unstated" ? [fact.period] : []),
        ...("period" in fact && fact.period.type === "cumulative" && fact.period.over ? [fact.period.over] : []),
        ...("projected" in fact && fact.projected ? [fact.projected] : []),
        ...(fact.kind === "event" ? [fact.date] : []),
        ...(fact.kind === "list" ? fact.items.map((item) => ({ written: item.text, start: item.start })) : []),
        ...(fact.kind === "list" ? fact.items.flatMap(({ shared }) => (shared ? [shared] : [])) : []),
      ];
      for (const { written: words = "", start = Number.NaN } of written) {
        expect([fact.id, text.slice(start, start + words.length)]).toEqual([fact.id, words]);
      }
    }
  });

  it("is frozen at every depth", () => {
    expect(unfrozen(facts, "facts")).toEqual([]);
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });
});

describe("the document", () => {
  it("has no word outside a quote, a heading, the title or the page’s boilerplate", () => {
    const rest = [...text];
    expect(rest.length).toBe(text.length);
    const covered = [
      ...all.map((fact) => fact.source),
      ...sections,
      ...source.boilerplate,
      ...source.title.starts.map((start) => ({ start, end: start + source.title.text.length })),
    ];
    for (const { start, end } of covered) rest.fill(" ", start, end);
    expect(rest.join("").trim()).toBe("");
  });

  it("is dated by its own words only, and found at addresses it does not print", () => {
    expect(source.datePrinted).toBeNull();
    expect(source.window).toMatchObject({ notBefore: "2022-06-10", notAfter: "2022" });
    for (const { url, printed } of source.urls) {
      expect(printed).toBe(false);
      expect(text).not.toContain(url);
    }
  });

  it("is called a fact sheet, and given a publisher, by us", () => {
    expect(source.kind).toMatchObject({ name: "fact sheet", printed: false });
    expect(text.toLowerCase()).not.toContain(source.kind.name);
    expect(source.publisher).toMatchObject({ name: "U.S. Department of State", printed: false });
    expect(text).toContain(source.publisher.name);
  });
});

describe("bounds", () => {
  it.each([
    ["goods-trade-2009", 9_050_000_000, 9_150_000_000, true, true, "rounding"],
    ["goods-trade-2021", 17_150_000_000, 17_250_000_000, true, true, "rounding"],
    ["agricultural-trade-2020", 3_500_000_000, 4_500_000_000, true, true, "rounding"],
    ["venezuelan-support-contributed", 239_500_000, 240_500_000, true, true, "rounding"],
    ["binational-center-students", 85_000, 95_000, true, true, "rounding"],
    ["inl-lima-cooperation-years", 40, 40, true, true, "exact"],
    ["agricultural-trade-growth", 166.5, 167.5, true, true, "rounding"],
    ["vaccine-doses-donated", 1_500_000, 2_500_000, true, true, "rounding"],
    ["southern-command-projects", 287, 287, true, true, "exact"],
    ["binational-centers", 8, 8, true, true, "exact"],
    ["foreign-assistance-2021", 98_000_000, null, false, false, "stated"],
    ["covid-death-rate", 6400, null, false, false, "stated"],
    ["artifacts-repatriated", 2000, null, false, false, "stated"],
    ["fulbright-peruvians", null, 1900, false, false, "stated"],
    ["us-students-in-peru", null, 4000, false, false, "stated"],
    ["peace-corps-volunteers", null, null, false, false, "stated"],
    ["fishing-export-jobs", 200_000, 1_000_000, true, false, "stated"],
  ])("of %s", (id, min, max, minIncluded, maxIncluded, basis) => {
    expect(factOf(id)).toMatchObject({ bounds: { min, max, minIncluded, maxIncluded, basis } });
  });

  it("hold the printed value, or exclude it where the hedge does", () => {
    for (const fact of all) {
      if (!("bounds" in fact) || fact.value === undefined) continue;
      const { min, max, minIncluded, maxIncluded } = fact.bounds;
      if (fact.hedge === null || fact.hedge === "an average of") {
        expect(min).toBeLessThanOrEqual(fact.value);
        expect(max).toBeGreaterThanOrEqual(fact.value);
      } else {
        expect([min, max].filter((limit) => limit !== null && limit !== fact.value)).toEqual([]);
        expect(minIncluded || maxIncluded).toBe(fact.hedge === "at least");
      }
    }
  });

  it("stand without a value where the document gives none", () => {
    expect("value" in factOf("fishing-export-jobs")).toBe(false);
  });
});

describe("what is odd in the document", () => {
  it("lists New York twice among the consulates: 13 entries, 12 distinct", () => {
    const consulates = factOf("consulates-general");
    if (consulates.kind !== "list") throw new Error("The consulates are a list.");
    const cities = consulates.items.map((item) => item.text);
    expect(cities.length).toBe(13);
    expect(new Set(cities).size).toBe(12);
    expect(consulates.note).toContain("12 distinct");
  });

  it("prints a second space, a no-break one, after “embassy”", () => {
    expect(factOf("embassy-of-peru-address").source.quote).toContain("embassy \u00A0in");
  });

  it("prints “–an increase” without a space after the dash", () => {
    const { source, note } = factOf("agricultural-trade-growth");
    expect(source.quote).toContain(" –an increase");
    expect(note).toContain("no space after the dash");
  });

  it("prints “2000” without the comma it prints elsewhere", () => {
    expect(factOf("artifacts-repatriated")).toMatchObject({ written: "2000", value: 2000 });
    expect(factOf("peace-corps-volunteers")).toMatchObject({ written: "4,000", value: 4000 });
  });
});
