import { describe, expect, it } from "vitest";
import { completeFacts } from "../../../pipeline/emit/completeFacts.ts";
import type { Data } from "../../../pipeline/load/shapes.ts";
import { realData } from "../realData.ts";

const facts = completeFacts(realData);
const factOf = (id: string) => facts.find((fact) => fact.id === id);

/** The data with other fields in one figure. */
function withFigure(id: string, fields: object): Data {
  const changed = realData.facts.map((entry) =>
    entry.value.id === id ? { ...entry, value: { ...entry.value, ...fields } } : entry,
  ) as Data["facts"];
  return { ...realData, facts: changed };
}

describe("the facts as they are published", () => {
  it("are those of the data, by their place in the document", () => {
    expect(facts.map(({ id }) => id).sort()).toEqual(realData.facts.map(({ value }) => value.id).sort());
    const starts = facts.map(({ source }) => source.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("have the bounds their words set, and no other fact has bounds", () => {
    expect(factOf("foreign-assistance-2021")).toMatchObject({
      bounds: { min: 98_000_000, max: null, minIncluded: false, maxIncluded: false, basis: "stated" },
    });
    expect(factOf("goods-trade-2021")).toMatchObject({
      bounds: { min: 17_150_000_000, max: 17_250_000_000, minIncluded: true, maxIncluded: true, basis: "rounding" },
    });
    expect(factOf("shared-values")).not.toHaveProperty("bounds");
  });

  it("have the same fields in the same order: the fact’s, the figure’s, those of the kind, the note", () => {
    expect(Object.keys(factOf("venezuelans-in-peru-projected") ?? {})).toEqual([
      ...["id", "kind", "label", "section", "topics", "agencies", "source"],
      ...["value", "unit", "written", "writtenStart", "hedge", "bounds", "measure", "series", "period", "projected"],
    ]);
    expect(Object.keys(factOf("covid-assistance") ?? {})).toEqual([
      ...["id", "kind", "label", "section", "topics", "agencies", "credit", "source"],
      ...["value", "unit", "written", "writtenStart", "hedge", "bounds", "measure", "series", "period", "stage"],
    ]);
    expect(Object.keys(factOf("covid-death-rate") ?? {}).slice(-2)).toEqual(["period", "per"]);
    expect(Object.keys(factOf("independence-of-peru") ?? {}).slice(-3)).toEqual(["source", "date", "note"]);
    expect(Object.keys(factOf("lima") ?? {}).slice(-2)).toEqual(["source", "names"]);
  });

  it("are not made from a number nobody can read", () => {
    expect(() => completeFacts(withFigure("goods-trade-2021", { written: "lots" }))).toThrow(
      "Verify the data first: goods-trade-2021 is not readable.",
    );
  });
});
