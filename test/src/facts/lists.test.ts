import { describe, expect, it } from "vitest";
import { type Fact, facts, type ListItem } from "../../../src/index.ts";

const lists = (facts as readonly Fact[]).filter((fact) => fact.kind === "list");

/** An item with the words it shares, on the side on which the document prints them. */
function inFull({ text, start, shared }: ListItem): string {
  if (shared === undefined) return text;
  return shared.start < start ? `${shared.written} ${text}` : `${text} ${shared.written}`;
}

describe("the words that items share", () => {
  it("stand inside the quote and outside every item that lacks them", () => {
    for (const { id, source, items } of lists) {
      for (const { shared, start, end } of items) {
        if (shared === undefined) continue;
        const sharedEnd = shared.start + shared.written.length;
        expect([id, source.start <= shared.start && sharedEnd <= source.end]).toEqual([id, true]);
        expect([id, sharedEnd <= start || end <= shared.start]).toEqual([id, true]);
      }
    }
  });

  it("make each item readable alone", () => {
    const shortened = lists.filter(({ items }) => items.some(({ shared }) => shared !== undefined));
    expect(Object.fromEntries(shortened.map(({ id, items }) => [id, items.map(inFull)]))).toEqual({
      "usaid-program-purposes": ["economic development", "social development", "political development"],
      "shared-prosperity-means": [
        "supporting transparent procurement processes",
        "supporting sound mineral sector governance",
      ],
      "global-fishing-watch-agreement-aims": [
        "detect illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere",
        "deter illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere",
        "identify illegal, unreported, and unregulated fishing in Peru and throughout the hemisphere",
      ],
      "inl-programs": [
        "counternarcotics programs",
        "police aviation programs",
        "justice sector capacity building programs",
        "anti-money laundering programs",
        "asset forfeiture programs",
        "police professionalization programs",
        "drug demand reduction programs",
      ],
      "fulbright-peruvian-groups": ["Peruvian scholars", "Peruvian professionals", "Peruvian students"],
      "import-restricted-material": ["archaeological material", "certain colonial period material"],
      "nature-crimes": ["wildlife trafficking", "timber trafficking"],
    });
  });
});
