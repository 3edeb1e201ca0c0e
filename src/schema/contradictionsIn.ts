import type { Fact } from "../model/fact.ts";
import type { Bounds } from "../model/figure.ts";
import type { Quote } from "../model/quote.ts";
import { boundsOfWords } from "../words/boundsOfWords.ts";
import { dateNeededBy } from "../words/dateNeededBy.ts";
import { readNumber, toNumber } from "../words/readNumber.ts";

/** A field that says something else than the rest of its fact. */
interface Contradiction {
  readonly path: readonly string[];
  readonly message: string;
}

type Of<Part> = Extract<Fact, Part>;

function unless(isRight: boolean, path: string, expected: string): Contradiction[] {
  return isRight ? [] : [{ path: path.split("."), message: `expected ${expected}` }];
}

/** A value, a unit or bounds that the words of the number contradict. */
function inNumber({ written, hedge, value, unit, bounds }: Of<{ written: string }>): Contradiction[] {
  const number = readNumber(written);
  if (number === undefined)
    return unless(false, "written", "a number as the document prints it, such as $17.2 billion");

  const isNumber = number.type === "number";
  const read = isNumber ? toNumber(number.digits, number.exponent) : undefined;
  const sign = isNumber ? number.sign : null;
  const signOfUnit = unit === "USD" || unit === "percent" ? unit : null;
  const expected = boundsOfWords(hedge, number);
  return [
    ...unless(value === read, "value", `${read ?? "no value"}, as written says`),
    ...unless(sign === signOfUnit, "unit", `${sign ?? "a unit without a sign"}, as written says`),
    ...(Object.keys(expected) as (keyof Bounds)[]).flatMap((end) =>
      unless(bounds[end] === expected[end], `bounds.${end}`, `${expected[end]}, as hedge and written say`),
    ),
  ];
}

/** Words that do not stand in the quote at their offset, in a fact or any part of it. */
function inPlaces(part: object, source: Quote, path = ""): Contradiction[] {
  return Object.entries(part).flatMap(([field, words]) => {
    // The quote is checked by itself, and evidence stands outside it.
    if (field === "source" || field === "inferred") return [];
    if (typeof words === "object" && words !== null) return inPlaces(words, source, `${path}${field}.`);
    if (field !== "written" && field !== "text") return [];

    const start = "writtenStart" in part ? "writtenStart" : "start";
    const from = Number((part as Readonly<Record<string, unknown>>)[start]) - source.start;
    const stands = from >= 0 && source.quote.startsWith(words, from);
    return unless(stands, path + start, `the offset of “${words}” in the quote`);
  });
}

function inList({ items, complete, openedBy }: Of<{ kind: "list" }>): Contradiction[] {
  const openness = complete ? "null where the list is complete" : "the words that leave the list open";
  return [
    ...unless(complete === (openedBy === null), "openedBy", openness),
    ...items.flatMap(({ text, start, end }, index) => [
      ...unless(
        end - start === text.length,
        `items.${index}.end`,
        "an end after the start, as far as the text is long",
      ),
      ...unless(start >= (items[index - 1]?.end ?? 0), `items.${index}`, "an item after the one before it"),
    ]),
  ];
}

/** A date that does not go with the word before it. */
function inDate(path: string, ...[relation, date]: Parameters<typeof dateNeededBy>): Contradiction[] {
  const needed = dateNeededBy(relation, date);
  return unless(needed === undefined, path, `${needed} with “${relation}”`);
}

/** The contradictions between the fields of a fact whose shape is right. */
export function contradictionsIn(fact: Fact): Contradiction[] {
  const places = inPlaces(fact, fact.source);
  if (fact.kind === "list") return [...places, ...inList(fact)];
  if (fact.kind === "event") return [...places, ...inDate("date", fact.date.relation, fact.date.value)];
  if (!("period" in fact)) return places;

  const { period } = fact;
  return [
    ...inNumber(fact),
    ...places,
    ...(period.type === "instant" ? inDate("period", period.relation, period.date) : []),
    ...unless(!("start" in period) || "written" in period, "period.written", "the words at start"),
  ];
}
