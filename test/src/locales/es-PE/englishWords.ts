import { readFileSync } from "node:fs";
import { agencies, claims, facts, format, label, relations, sections, topics } from "../../../../src/index.ts";

const text = readFileSync("data/source.txt", "utf8");

/** Names, and words that Spanish has too. */
const SHARED = new Set(
  (
    "a asia bha biden bilateral binational bioma case central consular covid cpc crisis cultural cusco director es fiscal fulbright global fishing watch " +
    "general inl is labor la lima material me no noaa per capita peru plan prm ptpa regional social state sudwen total un unidos virtual usa usaid usd " +
    "educationusa pfizer biontech s atlanta boston chicago dallas denver hartford houston los miami san francisco washington"
  ).split(" "),
);

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const english = new Set(
  [
    text,
    ...facts.flatMap((fact) => [fact.label, fact.note ?? "", "bounds" in fact ? format(fact) : ""]),
    ...facts.flatMap((fact) => ("bounds" in fact ? [format(fact, { style: "bounds" })] : [])),
    ...[...agencies, ...topics, ...claims].map((each) => label(each)),
    ...relations.map(({ ground }) => ground),
    "the of and is are with by from to for about growth change add divided leaves bounds allow rounding periods differ stages",
  ].flatMap(wordsOf),
);

const lowerText = text.toLowerCase();
const quotes = [...new Set(facts.map(({ source }) => source.quote))].sort((a, b) => b.length - a.length);
const names = ["U.S. Relations With Peru", "Nueva York", ...sections.map(({ title }) => title)];

/** The English words of a Spanish text outside the document’s quotes and the names it keeps. */
export function englishWordsIn(spanish: string): string[] {
  const unquoted = [...quotes, ...names]
    .reduce((rest, words) => rest.replaceAll(words, ""), spanish)
    .replace(/[“‘]([^“”‘’]*)[”’]/g, (quote, words: string) => (lowerText.includes(words.toLowerCase()) ? "" : quote));
  return wordsOf(unquoted).filter((word) => english.has(word) && !SHARED.has(word));
}
