import { expect, it } from "vitest";
import { spanishLabelsModule } from "../../../pipeline/emit/spanishLabelsModule.ts";
import * as labels from "../../../src/locales/es-PE/labels.ts";
import { realData } from "../realData.ts";

it("has the Spanish of each group under its id, and none of the English", () => {
  for (const [group, entries] of Object.entries(realData.spanish)) {
    const table = (labels as Readonly<Record<string, Readonly<Record<string, string>>>>)[group];
    expect(table).toEqual(Object.fromEntries(entries.map(({ value }) => [value.id, value.es])));
  }
  expect(Object.keys(labels).sort()).toEqual(Object.keys(realData.spanish).sort());
});

it("says of each table what its ids are of", () => {
  const { spanish } = realData;
  const none = Object.fromEntries(Object.keys(spanish).map((group) => [group, []])) as unknown as typeof spanish;
  const module = spanishLabelsModule({ ...realData, spanish: { ...none, topics: spanish.topics.slice(0, 1) } });
  expect(module).toContain(
    "/** Names of agencies and offices, by id. */\nexport const agencies: Readonly<Record<string, string>> = {\n};\n",
  );
  expect(module).toContain(
    '/** Labels of the topics, by id. */\nexport const topics: Readonly<Record<string, string>> = {\n  "diplomacy": "Diplomacia",\n};\n',
  );
});
