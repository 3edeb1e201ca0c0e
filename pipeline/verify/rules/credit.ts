import type { AuthoredFact, Data } from "../../load/shapes.ts";
import { agenciesNamed } from "../../read/agenciesNamed.ts";
import { sentenceAt } from "../../read/sentenceAt.ts";
import type { Finding, Rule } from "../rule.ts";

/** The agencies the words of a fact credit: those its quote names, or the subject of a sentence it continues. */
function creditedAgencies({ source }: AuthoredFact, { text, agencies }: Data): string[] {
  // “…, in addition to collaborating toward peace”: a participle has the subject of what stands before it.
  const continues = /^[a-z]+ing\b/.test(source.quote);
  const words = continues ? text.slice(sentenceAt(text, source.start).start, source.end) : source.quote;
  return agenciesNamed(words, agencies);
}

function checkAgencies(fact: AuthoredFact, data: Data): Finding[] {
  const expected = creditedAgencies(fact, data);
  if (fact.agencies.join() === expected.join()) return [];
  return [
    {
      code: "wrong-credit",
      found: `agencies: ${fact.agencies.join(", ") || "none"}`,
      expected: `those its quote names, in order: ${expected.join(", ") || "none"}`,
      remedy: "Correct agencies, or make the quote the words that credit them.",
    },
  ];
}

/** “Each” gives every agency a credit of its own; without it, several share one. */
function checkShares({ agencies, credit, source }: AuthoredFact): Finding[] {
  const shared = /\beach\b/.test(source.quote) ? "several" : "joint";
  const read = agencies.length > 1 ? shared : undefined;
  if (credit === read) return [];
  return [
    {
      code: "wrong-credit",
      found: `credit: ${credit ?? "none"}`,
      expected: `${read ?? "none"}: ${agencies.length} agencies ${read === "several" ? "with" : "without"} “each”`,
      remedy: "Correct credit; only a fact with two or more agencies has it.",
    },
  ];
}

/** Rule 8: the agencies credited are those the words credit, jointly or each for itself. */
export const credit: Rule = {
  number: 8,
  title: "credit is what the quote says",
  checkFact: (fact, data) => [...checkAgencies(fact, data), ...checkShares(fact)],
};
