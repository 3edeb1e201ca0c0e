import { describe, expect, it } from "vitest";
import type { Data } from "../../../pipeline/load/shapes.ts";
import { nameOccurrences } from "../../../pipeline/read/nameOccurrences.ts";
import { realData } from "../realData.ts";

const real = realData;

/** The places of one name in a text that one fact quotes whole. */
function placesOf(name: string, text: string, end = text.length): number[] {
  const peru = real.facts.find(({ value }) => value.id === "peru") as Data["facts"][number];
  const source = { quote: text.slice(0, end), start: 0, end };
  const facts = [{ ...peru, value: { ...peru.value, names: [name], source } }];
  return nameOccurrences({ ...real, text, facts, agencies: [] }).map(({ start }) => start);
}

describe("nameOccurrences", () => {
  it("finds a name as a whole word, before an apostrophe, a hyphen or a stop", () => {
    expect(placesOf("Peru", "Peru, Peru’s U.S.-Peru Peruvian (Peru).")).toEqual([0, 6, 18, 33]);
  });

  it("does not find it inside a word or a number", () => {
    expect(placesOf("UN", "UNO RUN 1UN UN2 ÁUN")).toEqual([]);
  });

  it("takes a no-break space for a space", () => {
    expect(placesOf("World Bank", "the World\u00A0Bank")).toEqual([4]);
  });

  it("keeps to the letters’ case", () => {
    expect(placesOf("Peru", "PERU peru")).toEqual([]);
  });

  it("looks only inside quotes", () => {
    expect(placesOf("Peru", "Peru and Peru", 8)).toEqual([0]);
  });

  it("finds the agencies of the document under their aliases", () => {
    const state = nameOccurrences(real).filter(({ owner }) => owner === "state");
    expect(new Set(state.map(({ text }) => text))).toEqual(
      new Set(["Department of State", "U.S. Department of State", "State Department", "the Department"]),
    );
  });
});
