import { describe, expect, it } from "vitest";
import { agencies, claims, facts, ledger, relations, topics } from "../../../src/index.ts";

/** How many there are of each, in alphabetical order. */
function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

describe("what there is", () => {
  it("is this many", () => {
    expect({
      facts: facts.length,
      relations: relations.length,
      claims: claims.length,
      agencies: agencies.length,
      topics: topics.length,
    }).toMatchInlineSnapshot(`
      {
        "agencies": 11,
        "claims": 17,
        "facts": 175,
        "relations": 32,
        "topics": 15,
      }
    `);
  });

  it("is, of facts, by kind", () => {
    expect(countBy(facts.map(({ kind }) => kind))).toMatchInlineSnapshot(`
      {
        "address": 1,
        "agreement": 4,
        "amount": 15,
        "count": 19,
        "duration": 5,
        "event": 12,
        "indefinite-count": 1,
        "list": 28,
        "membership": 6,
        "organization": 16,
        "percent": 1,
        "place": 18,
        "program": 4,
        "rank": 1,
        "rate": 1,
        "role": 3,
        "statement": 33,
        "telephone": 1,
        "term": 6,
      }
    `);
  });

  it("is, of relations, by type and by what sets figures apart", () => {
    expect(
      countBy(relations.map(({ relation, by }) => [relation, by].filter(Boolean).join(" by "))),
    ).toMatchInlineSnapshot(`
      {
        "disjoint by direction": 2,
        "disjoint by program": 2,
        "disjoint by wording": 2,
        "disjoint by year": 3,
        "mayOverlap": 23,
      }
    `);
  });

  it("is, of the ledger’s words, by class", () => {
    const rows = [{ class: "all", ...ledger }, ...ledger.classes];
    const table = rows.map(
      ({ class: name, tokens, covered, exempted }) =>
        `${name}: ${tokens} = ${covered} held by facts + ${exempted} exempted`,
    );
    expect(table).toMatchInlineSnapshot(`
      [
        "all: 439 = 396 held by facts + 43 exempted",
        "money: 15 = 15 held by facts + 0 exempted",
        "percent: 1 = 1 held by facts + 0 exempted",
        "date: 21 = 21 held by facts + 0 exempted",
        "number: 32 = 32 held by facts + 0 exempted",
        "number word: 15 = 8 held by facts + 7 exempted",
        "name: 355 = 319 held by facts + 36 exempted",
      ]
    `);
  });
});
