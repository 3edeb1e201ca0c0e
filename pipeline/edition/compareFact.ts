import { sectionAt } from "../../src/words/sectionAt.ts";
import type { AuthoredFact, AuthoredFigure, Data } from "../load/shapes.ts";
import { isFigure } from "../load/shapes.ts";
import { withPlainSpaces } from "../read/nameOccurrences.ts";
import { readHedge } from "../read/readHedge.ts";
import type { Change } from "./Change.ts";
import { listChanges } from "./listChanges.ts";
import { mapRange } from "./mapRange.ts";
import { namesIn } from "./namesIn.ts";
import { numberAt } from "./numberAt.ts";
import { places } from "./places.ts";
import { plainTypography } from "./plainTypography.ts";
import type { SentencePair } from "./SentencePair.ts";
import type { Sentence } from "./sentences.ts";

/** What became of a fact in the new text. */
export type FactOutcome = { readonly fact: AuthoredFact } & (
  | {
      readonly status: "unchanged";
      /** Where the quote stands now; more than one place leaves open which. */
      readonly places: readonly number[];
      /** The heading it has moved under, if it has. */
      readonly movedTo?: string;
    }
  | { readonly status: "changed"; readonly changes: readonly Change[]; readonly pair: SentencePair }
  | { readonly status: "gone"; readonly sentence: Sentence }
);

/** What is compared: the verified data, the new text, and how their sentences pair. */
export interface Comparison {
  readonly data: Data;
  readonly text: string;
  /** Those of the stored text. */
  readonly sentences: readonly Sentence[];
  readonly newSentences: readonly Sentence[];
  readonly pairs: readonly SentencePair[];
  /** The sections whose heading the new text still prints, at their new place. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly start: number }[];
}

/** The one place in a fact's quote that says the most: its number, its date, or its first word. */
function focusOf(fact: AuthoredFact): number {
  if (isFigure(fact)) return fact.writtenStart;
  return fact.kind === "event" ? fact.date.start : fact.source.start;
}

function changed(field: Change["field"], from: string | null, to: string | null): Change[] {
  return plainTypography(from ?? "") === plainTypography(to ?? "") ? [] : [{ field, from, to }];
}

function wordsAt(pair: SentencePair, part: { readonly written?: string; readonly start?: number }): string | null {
  const { written, start } = part;
  if (written === undefined || start === undefined) return null;
  const within = { start: start - pair.before.start, end: start - pair.before.start + written.length };
  if (within.start < 0 || within.end > pair.before.text.length) return written;
  const range = mapRange(pair.before.text, pair.after.text, within);
  return pair.after.text.slice(range.start, range.end).trim() || null;
}

function figureChanges(figure: AuthoredFigure, pair: SentencePair): Change[] {
  const start = figure.writtenStart - pair.before.start;
  const old = { start, end: start + figure.written.length };
  // “Highest” is a rank without a number.
  if (numberAt(pair.before.text, old) === undefined) {
    return changed("number", figure.written, wordsAt(pair, { written: figure.written, start: figure.writtenStart }));
  }
  const number = numberAt(pair.after.text, mapRange(pair.before.text, pair.after.text, old));
  if (number === undefined) return changed("number", figure.written, null);

  const hedge = readHedge(pair.after.text, number.start);
  const newHedge = hedge === undefined ? "a hedge that is not understood" : hedge.hedge;
  const { period } = figure;
  return [
    ...changed("number", figure.written, pair.after.text.slice(number.start, number.end)),
    ...changed("hedge", figure.hedge, newHedge),
    ...(period.type === "unstated" ? [] : changed("date", period.written ?? null, wordsAt(pair, period))),
  ];
}

/** The parts of an address or a telephone number that read otherwise. */
function contactChanges(fact: AuthoredFact, pair: SentencePair): Change[] {
  if (fact.kind === "telephone") return changed("telephone", fact.number.written, wordsAt(pair, fact.number));
  if (fact.kind !== "address") return [];
  return Object.values(fact.parts).flatMap((part) => changed("address", part.written, wordsAt(pair, part)));
}

/** Names that the old sentence prints and the new one does not, each with what stands there now. */
function nameChanges(field: "agency" | "name", names: readonly string[], pair: SentencePair): Change[] {
  const spaced = withPlainSpaces(pair.before.text);
  return names
    .filter((name) => places(name, spaced).length > 0 && places(name, withPlainSpaces(pair.after.text)).length === 0)
    .flatMap((name) => {
      const start = pair.before.start + (places(name, spaced)[0] as number);
      return changed(field, name, wordsAt(pair, { written: name, start }));
    });
}

/** The agencies that one of the two sentences names and the other does not. */
function agencyChanges(data: Data, pair: SentencePair): Change[] {
  const agencies = data.agencies.map(({ value: { id, name, aliases } }) => ({ id, name, texts: [name, ...aliases] }));
  const [named, nowNamed] = [namesIn(pair.before.text, agencies), namesIn(pair.after.text, agencies)];
  const left = agencies.filter(({ id }) => named.has(id) && !nowNamed.has(id));
  const changes = left.flatMap(({ texts }) => nameChanges("agency", texts, pair).slice(0, 1));
  const joined = agencies.filter(({ id, texts }) => {
    const isNew = nowNamed.has(id) && !named.has(id);
    return isNew && !changes.some(({ to }) => texts.some((text) => places(text, to ?? "").length > 0));
  });
  return [...changes, ...joined.map(({ name }): Change => ({ field: "agency", from: null, to: name }))];
}

function changesOf(fact: AuthoredFact, pair: SentencePair, data: Data): Change[] {
  const [from, to] = [pair.before.text, pair.after.text];
  if (plainTypography(from) === plainTypography(to)) return [{ field: "typography", from, to }];

  const changes = [
    ...(isFigure(fact) ? figureChanges(fact, pair) : []),
    ...(fact.kind === "event" ? changed("date", fact.date.written, wordsAt(pair, fact.date)) : []),
    ...(fact.kind === "list" ? listChanges(fact, pair) : []),
    ...contactChanges(fact, pair),
    ...nameChanges("name", fact.names ?? [], pair),
    ...agencyChanges(data, pair),
  ];
  return changes.length > 0 ? changes : [{ field: "words", from, to }];
}

/** Says what became of one fact: it stands unchanged, its sentence has changed, or both are gone. */
export function compareFact(fact: AuthoredFact, { data, text, sentences, pairs, sections }: Comparison): FactOutcome {
  const found = places(fact.source.quote, text);
  if (found.length > 0) {
    const heading = found.length === 1 ? sectionAt(sections, found[0] ?? 0) : undefined;
    const hasMoved = heading !== undefined && heading.id !== fact.section;
    return { fact, status: "unchanged", places: found, ...(hasMoved && { movedTo: heading.title }) };
  }

  const focus = focusOf(fact);
  const sentence = sentences.find(({ start, end }) => start <= focus && focus < end);
  if (sentence === undefined) throw new Error(`${fact.id}: its quote stands in no sentence of data/source.txt.`);
  const pair = pairs.find(({ before }) => before === sentence);
  if (pair === undefined) return { fact, status: "gone", sentence };
  return { fact, status: "changed", changes: changesOf(fact, pair, data), pair };
}
