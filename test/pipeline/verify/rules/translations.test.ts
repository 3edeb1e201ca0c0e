import { describe, expect, it } from "vitest";
import { checkShapes } from "../../../../pipeline/load/checkShapes.ts";
import type { DataFiles } from "../../../../pipeline/load/readDataFiles.ts";
import { TRANSLATED } from "../../../../pipeline/load/shapes.ts";
import { translations } from "../../../../pipeline/verify/rules/translations.ts";
import { applyRule } from "../../../../pipeline/verify/verify.ts";
import { changeEntry, changeValue, realFiles } from "../changedData.ts";

function problemsOf(files: DataFiles) {
  const { data } = checkShapes(files);
  if (data === undefined) throw new Error("The data has no shape.");
  return applyRule(translations, data);
}

describe("every English label has its Spanish", () => {
  it("in the data as it is", () => {
    expect(problemsOf(realFiles)).toEqual([]);
  });

  it.each(TRANSLATED)("in %s: a missing translation is named, with the English", (group) => {
    const missing = changeValue(`es-PE/${group}.json`, [], (old) => (old as unknown[]).slice(1));
    const [problem, ...others] = problemsOf(missing);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: `data/es-PE/${group}.json`, found: "no Spanish" });
    expect(problem?.expected).toMatch(/^Spanish of "/);
  });

  it("a translation of words that have changed since is stale", () => {
    const files = changeEntry("peru", ["label"], () => "Republic of Peru");
    const [problem, ...others] = problemsOf(files);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      fact: "peru",
      found: 'Spanish made from "Peru"',
      expected: 'Spanish of "Republic of Peru"',
    });
    expect(problem?.file).toMatch(/^data\/es-PE\/facts\.json:\d+:\d+$/);
  });

  it.each([
    ["a note", "consulates-general", ["note"], "notes"],
    ["a topic’s description", "health", ["description"], "topicDescriptions"],
    ["an agency’s name", "usaid", ["name"], "agencies"],
  ] as const)("%s too", (_, id, path, group) => {
    const [problem] = problemsOf(changeEntry(id, path, () => "Other words"));
    expect(problem?.file).toContain(`data/es-PE/${group}.json`);
  });

  it("a translation of nothing, or a second one, is refused", () => {
    const extra = changeValue("es-PE/topics.json", [], (old) => [
      ...(old as object[]),
      { id: "sports", en: "Sports", es: "Deportes" },
    ]);
    expect(problemsOf(extra)[0]).toMatchObject({ fact: "sports", found: "a translation of nothing" });
    const twice = changeValue("es-PE/topics.json", [], (old) => [...(old as object[]), (old as object[])[0]]);
    expect(problemsOf(twice)[0]).toMatchObject({ found: "a second translation" });
  });
});
