import type { Data } from "../load/shapes.ts";
import { type Comparison, compareFact, type FactOutcome } from "./compareFact.ts";
import { pairSentences } from "./pairSentences.ts";
import { places } from "./places.ts";
import { plainTypography } from "./plainTypography.ts";
import type { SentencePair } from "./SentencePair.ts";
import { sentences } from "./sentences.ts";
import { type UnaccountedToken, unaccountedTokens } from "./unaccountedTokens.ts";

/** What a new text says of the facts of the stored one. */
export interface EditionReport {
  /** The file of the new text. */
  readonly name: string;
  readonly text: string;
  /** The text it is compared with. */
  readonly stored: string;
  readonly outcomes: readonly FactOutcome[];
  readonly pairs: readonly SentencePair[];
  readonly unaccounted: readonly UnaccountedToken[];
  /** Titles of the sections whose heading the new text does not print on a line of its own, once. */
  readonly missingHeadings: readonly string[];
}

/**
 * Below this share of sentences that go on, a text is another document. Sheets on other countries share headings and the
 * sentences that stand in all of them, so a text without the title must go on in half of its sentences.
 */
const SAME_DOCUMENT = { titled: 0.1, untitled: 0.5 };

/** The offset of a heading: the one line that holds it and nothing else. */
export function headingStart(title: string, text: string): number | undefined {
  const lines = places(title, text).filter((start) => {
    const [before, after] = [text.slice(0, start), text.slice(start + title.length)];
    return /(?:^|[\r\n])[^\S\r\n]*$/.test(before) && /^[^\S\r\n]*(?:[\r\n]|$)/.test(after);
  });
  return lines.length === 1 ? lines[0] : undefined;
}

function assertSameSheet(name: string, text: string, data: Data, kept: number, all: number): void {
  const { title } = data.document.value;
  const isTitled = plainTypography(text).includes(plainTypography(title.text));
  if (kept >= all * SAME_DOCUMENT[isTitled ? "titled" : "untitled"]) return;
  throw new Error(
    `${name}: expected an edition of “${title.text}”, received a text ${isTitled ? "" : "without that title "}that shares ${kept} of its ${all} sentences. ` +
      "Check the file; a sheet written wholly anew is a new document, to be read fact by fact.",
  );
}

/** Compares a new text with the stored one, fact by fact. */
export function compareEditions(data: Data, text: string, name: string): EditionReport {
  const [before, after] = [sentences(data.text), sentences(text)];
  const pairs = pairSentences(before, after);
  const kept = new Set(pairs.map((pair) => pair.before)).size;
  assertSameSheet(name, text, data, kept, before.length);

  const headings = data.document.value.sections.map(({ id, title }) => ({
    id,
    title,
    start: headingStart(title, text),
  }));
  const found = headings.flatMap(({ id, title, start }) => (start === undefined ? [] : [{ id, title, start }]));
  const sections = found.sort((a, b) => a.start - b.start);
  const comparison: Comparison = { data, text, sentences: before, newSentences: after, pairs, sections };
  const facts = data.facts.map(({ value }) => value).sort((a, b) => a.source.start - b.source.start);
  const outcomes = facts.map((fact) => compareFact(fact, comparison));
  return {
    name,
    text,
    stored: data.text,
    outcomes,
    pairs,
    unaccounted: unaccountedTokens(comparison, outcomes),
    missingHeadings: headings.filter(({ start }) => start === undefined).map(({ title }) => title),
  };
}
