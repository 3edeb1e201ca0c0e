import { describe, expect, test } from "vitest";
import { compareEditions } from "../../../pipeline/edition/compareEditions.ts";
import type { FactOutcome } from "../../../pipeline/edition/compareFact.ts";
import { loadData } from "../../../pipeline/verify/loadData.ts";
import { anotherOrder, lightEdits, rewrittenSection, stored } from "./editions.ts";

const { data } = loadData("data");
if (data === undefined) throw new Error("the stored data does not verify");

const compare = (text: string) => compareEditions(data, text, "new.txt");
const count = (outcomes: readonly FactOutcome[], status: FactOutcome["status"]) =>
  outcomes.filter((outcome) => outcome.status === status).length;
const tokens = (text: string) => compare(text).unaccounted.map(({ token }) => token.text);

describe("the same text", () => {
  const { outcomes, unaccounted } = compare(stored);

  test("leaves every fact where it is, and nothing unaccounted for", () => {
    expect(count(outcomes, "unchanged")).toBe(data.facts.length);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ places: expect.arrayContaining([outcome.fact.source.start]) });
      expect(outcome).not.toHaveProperty("movedTo");
    }
    expect(unaccounted).toEqual([]);
  });
});

describe("light edits", () => {
  const { outcomes } = compare(lightEdits);
  const changesOf = (id: string) => {
    const outcome = outcomes.find(({ fact }) => fact.id === id);
    return outcome?.status === "changed" ? outcome.changes : outcome?.status;
  };

  test("a number and a date, old and new, with the two sentences", () => {
    expect(changesOf("goods-trade-2021")).toEqual([
      { field: "number", from: "$17.2 billion", to: "$21.4 billion" },
      { field: "date", from: "in 2021", to: "in 2023" },
    ]);
    expect(changesOf("foreign-assistance-2021")).toEqual([
      { field: "number", from: "$98 million", to: "$105 million" },
      { field: "date", from: "in 2021", to: "in 2023" },
    ]);
    const trade = outcomes.find(({ fact }) => fact.id === "goods-trade-2021");
    expect(trade).toMatchObject({
      pair: {
        before: { text: expect.stringContaining("to $17.2 billion in 2021") },
        after: { text: expect.stringContaining("to $21.4 billion in 2023") },
      },
    });
  });

  test("a hedge", () => {
    expect(changesOf("fulbright-peruvians")).toEqual([
      { field: "number", from: "1,900", to: "2,100" },
      { field: "hedge", from: "nearly", to: "more than" },
    ]);
  });

  test("the other figure of a changed sentence changes in its words only", () => {
    expect(changesOf("goods-trade-2009")).toEqual([expect.objectContaining({ field: "words" })]);
  });

  test("an agency", () => {
    const changed = outcomes.filter(({ status }) => status === "changed").map(({ fact }) => changesOf(fact.id));
    expect(changed.flat()).toContainEqual({
      field: "agency",
      from: "Department of Labor",
      to: "Department of Justice",
    });
  });

  test("an item of a list", () => {
    expect(changesOf("consulates-general")).toEqual([{ field: "item", from: "Hartford", to: "Phoenix" }]);
  });

  test("what is gone", () => {
    const gone = outcomes.filter(({ status }) => status === "gone");
    expect(gone.length).toBeGreaterThan(0);
    for (const { fact } of gone) expect(fact.source.quote).toMatch(/renewed the MOU|May 2022|Hartford/);
  });

  test("every new number, date and name, and no other", () => {
    expect(tokens(lightEdits)).toEqual(["Justice", "Space", "Cooperation", "Agreement", "May 3, 2024", "Phoenix"]);
  });
});

describe("a rewritten section", () => {
  const { outcomes } = compare(rewrittenSection);

  test("touches the facts of that section only", () => {
    const touched = outcomes.filter(({ status }) => status !== "unchanged");
    expect(touched.length).toBeGreaterThan(5);
    expect(new Set(touched.map(({ fact }) => fact.section))).toEqual(new Set(["pandemic-response"]));
    expect(new Set(touched.map(({ status }) => status))).toEqual(new Set(["gone"]));
  });

  test("names all its numbers, dates and names", () => {
    expect(tokens(rewrittenSection)).toEqual(
      expect.arrayContaining(["October 2023", "28 million", "$91.5 million", "Gavi", "Loreto", "Puno"]),
    );
  });
});

describe("another order", () => {
  const { outcomes, unaccounted } = compare(anotherOrder);

  test("is no change: paragraphs that moved are not gone", () => {
    expect([...anotherOrder].sort().join("").trim()).toBe([...stored].sort().join("").trim());
    expect(count(outcomes, "unchanged")).toBe(data.facts.length);
    expect(unaccounted).toEqual([]);
  });

  test("gives every quote that stands once its new place", () => {
    const moved = outcomes.filter(
      (outcome) => outcome.status === "unchanged" && !outcome.places.includes(outcome.fact.source.start),
    );
    expect(moved.length).toBeGreaterThan(80);
    for (const outcome of outcomes) {
      if (outcome.status !== "unchanged") continue;
      const { quote } = outcome.fact.source;
      for (const start of outcome.places) expect(anotherOrder.slice(start, start + quote.length)).toBe(quote);
    }
  });
});

test("a fact that moved under another heading says so", () => {
  const sentence =
    "Peru’s cumulative COVID-19 death rate of over 6,400 per million people is the highest per capita level in the world.";
  const moved = stored
    .replace(`${sentence} `, "")
    .replace("Principal U.S. Embassy officials", `${sentence} Principal U.S. Embassy officials`);
  const outcome = compare(moved).outcomes.find(({ fact }) => fact.id === "covid-death-rate");
  expect(outcome).toMatchObject({ status: "unchanged", movedTo: "Bilateral Representation" });
});

test("a quote that stands twice is left open between its places", () => {
  const twice = `${stored}\n${data.facts.find(({ value }) => value.id === "goods-trade-2021")?.value.source.quote}\n`;
  const outcome = compare(twice).outcomes.find(({ fact }) => fact.id === "goods-trade-2021");
  expect(outcome?.status === "unchanged" && outcome.places).toHaveLength(2);
});

test("a text that is not this sheet is refused, with what was compared", () => {
  const other =
    "U.S. Relations With Chile\n\nChile is a leader. Its copper feeds the world. Trade stood at $30 billion in 2021.\n";
  expect(() => compare(other)).toThrow(
    /^new\.txt: expected an edition of “U\.S\. Relations With Peru”, received a text without that title that shares \d+ of its \d+ sentences\./,
  );
});
