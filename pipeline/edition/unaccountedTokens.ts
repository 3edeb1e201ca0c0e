import type { Data } from "../load/shapes.ts";
import { withPlainSpaces } from "../read/nameOccurrences.ts";
import { type Token, tokenize } from "../read/tokens.ts";
import type { Change } from "./Change.ts";
import type { Comparison, FactOutcome } from "./compareFact.ts";
import { mapRange, type Range } from "./mapRange.ts";
import { places } from "./places.ts";
import type { SentencePair } from "./SentencePair.ts";
import type { Sentence } from "./sentences.ts";

/** A number, date or name of the new text that no fact accounts for, with its sentence. */
export interface UnaccountedToken {
  readonly token: Token;
  readonly sentence: Sentence;
}

/** Every name that a fact still in the text, an agency or a heading holds. */
function knownNames(data: Data, outcomes: readonly FactOutcome[]): string[] {
  const present = outcomes.filter(({ status }) => status !== "gone");
  const names = [
    ...data.agencies.flatMap(({ value }) => [value.name, ...value.aliases]),
    ...present.flatMap(({ fact }) => fact.names ?? []),
    ...data.document.value.sections.map(({ title }) => title),
    data.document.value.title.text,
  ];
  return [...new Set(names)];
}

/** Where a text prints any of these words. */
function rangesOf(text: string, words: readonly string[]): Range[] {
  return words.flatMap((each) => places(each, text).map((start) => ({ start, end: start + each.length })));
}

/** The tokens of a changed sentence that stood in it before. */
function keptTokens({ before, after }: SentencePair): Range[] {
  return tokenize(before.text).flatMap((token) => {
    const { start, end } = mapRange(before.text, after.text, token);
    return after.text.slice(start, end) === token.text ? [{ start: after.start + start, end: after.start + end }] : [];
  });
}

const PRINTED: readonly Change["field"][] = ["number", "date", "address", "telephone"];

/** The number, the date, the address that a changed fact has now. */
function newWords({ changes, pair: { after } }: Extract<FactOutcome, { status: "changed" }>): Range[] {
  const words = changes.flatMap(({ field, to }) => (PRINTED.includes(field) && to !== null ? [to] : []));
  return rangesOf(after.text, words).map(({ start, end }) => ({ start: after.start + start, end: after.start + end }));
}

/** The parts of the new text that facts, agencies and headings account for. */
function accountedRanges({ data, text, pairs }: Comparison, outcomes: readonly FactOutcome[]): Range[] {
  return [
    ...pairs.flatMap((pair) => (pair.isSame ? [pair.after] : keptTokens(pair))),
    ...outcomes.flatMap((outcome) => (outcome.status === "changed" ? newWords(outcome) : [])),
    ...outcomes.flatMap(({ fact, status }) => (status === "unchanged" ? rangesOf(text, [fact.source.quote]) : [])),
    ...rangesOf(withPlainSpaces(text), knownNames(data, outcomes)),
  ];
}

/** A word that only begins a sentence, by the exemptions of the stored edition. */
function onlyBeginsASentence(token: Token, sentence: Sentence, data: Data): boolean {
  const isExempt = data.exemptions.some(({ value }) => value.text === token.text && /\bsentence\b/.test(value.reason));
  return token.start === sentence.start && isExempt;
}

/** Every number, date and name of the new text that no fact accounts for. */
export function unaccountedTokens(comparison: Comparison, outcomes: readonly FactOutcome[]): UnaccountedToken[] {
  const units = new Uint8Array(comparison.text.length);
  for (const { start, end } of accountedRanges(comparison, outcomes)) units.fill(1, start, end);
  const isAccounted = ({ start, end }: Token) => units.subarray(start, end).every((unit) => unit === 1);
  const all = tokenize(comparison.text);
  return comparison.newSentences.flatMap((sentence) => {
    const tokens = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return tokens
      .filter((token) => !isAccounted(token) && !onlyBeginsASentence(token, sentence, comparison.data))
      .map((token) => ({ token, sentence }));
  });
}
