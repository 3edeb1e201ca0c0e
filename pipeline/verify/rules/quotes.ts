import type { Problem } from "../../load/problem.ts";
import type { AuthoredFact, Data } from "../../load/shapes.ts";
import { isFigure } from "../../load/shapes.ts";

interface Stretch {
  readonly field: string;
  readonly text: string;
  readonly start: number;
  readonly end?: number;
}

/** Whether a boundary of a stretch falls inside a word or a number. */
function cutsAWord(text: string, start: number, end: number): boolean {
  return [start, end].some((at) => INSIDE_A_WORD.test(text.slice(Math.max(0, at - 1), at + 1)));
}

const INSIDE_A_WORD = /^[\p{L}\p{N}]{2}$/u;

/** Where words stand nearest to an offset; -1 where they do not stand at all. */
function nearestPlace(text: string, words: string, offset: number): number {
  const [before, after] = [text.lastIndexOf(words, offset), text.indexOf(words, offset)];
  if (before < 0 || after < 0) return Math.max(before, after);
  return offset - before <= after - offset ? before : after;
}

type QuoteLike = { readonly quote: string; readonly start: number; readonly end: number };

function ofQuote(field: string, { quote, start, end }: QuoteLike): Stretch {
  return { field, text: quote, start, end };
}

/** Every stretch of text a fact records inside its quote. */
function stretchesOf(fact: AuthoredFact): Stretch[] {
  const written = (field: string, part: { written?: string; start?: number }): Stretch[] =>
    part.written === undefined || part.start === undefined ? [] : [{ field, text: part.written, start: part.start }];
  const stretches: Stretch[] = [];
  if (isFigure(fact)) {
    stretches.push({ field: "written", text: fact.written, start: fact.writtenStart });
    if (fact.period.type !== "unstated") stretches.push(...written("period", fact.period));
    if (fact.period.type === "cumulative" && fact.period.over) {
      stretches.push(...written("period.over", fact.period.over));
    }
    if (fact.projected) stretches.push(...written("projected", fact.projected));
    if (fact.kind === "rate") stretches.push(...written("per", fact.per));
  } else if (fact.kind === "event") {
    stretches.push(...written("date", fact.date));
  } else if (fact.kind === "list") {
    if (fact.openedBy) stretches.push(...written("openedBy", fact.openedBy));
    for (const [index, item] of fact.items.entries()) {
      stretches.push({ field: `items.${index}`, ...item });
      if (item.number) stretches.push(...written(`items.${index}.number`, item.number));
      if (item.shared) stretches.push(...written(`items.${index}.shared`, item.shared));
    }
  } else if (fact.kind === "address") {
    for (const [name, part] of Object.entries(fact.parts)) stretches.push(...written(`parts.${name}`, part));
  } else if (fact.kind === "telephone") {
    stretches.push(...written("number", fact.number));
  }
  return stretches;
}

function evidenceOf(fact: AuthoredFact): Stretch[] {
  const inferred =
    fact.kind === "event"
      ? fact.date.inferred
      : isFigure(fact) && fact.period.type !== "unstated"
        ? fact.period.inferred
        : undefined;
  return (inferred?.evidence ?? []).map((quote, index) => ofQuote(`inferred.evidence.${index}`, quote));
}

/** Rule 2: every quote, and everything recorded inside one, is the text at its offsets, unit for unit. */
export function quotes(data: Data): Problem[] {
  const problems: Problem[] = [];
  const check = (file: string, fact: string, stretches: readonly Stretch[], within?: QuoteLike) => {
    for (const { field, text, start, end = start + text.length } of stretches) {
      const found = data.text.slice(start, end);
      const problem = { file, fact, rule: "2 a quote is the text at its offsets" };
      if (found !== text || end - start !== text.length) {
        const at = nearestPlace(data.text, text, start);
        problems.push({
          ...problem,
          found: `${field}: the text at ${start}–${end} is ${JSON.stringify(found)}`,
          expected: JSON.stringify(text),
          remedy: at < 0 ? "Copy the words from source.txt." : `The words stand at ${at}–${at + text.length}.`,
        });
      } else if (cutsAWord(data.text, start, end)) {
        problems.push({
          ...problem,
          found: `${field}: ${JSON.stringify(text)}, a piece of ${JSON.stringify(data.text.slice(Math.max(0, start - 8), end + 8))}`,
          expected: "whole words",
          remedy: "Lengthen the words to where the last one ends, or shorten them to where it begins.",
        });
      } else if (within && (start < within.start || end > within.end)) {
        problems.push({
          ...problem,
          found: `${field}: ${start}–${end}`,
          expected: `a place inside the quote, ${within.start}–${within.end}`,
          remedy: "Correct the offset, or lengthen the quote.",
        });
      }
    }
  };
  for (const { file, value: fact } of data.facts) {
    check(file, fact.id, [ofQuote("source", fact.source)]);
    check(file, fact.id, stretchesOf(fact), fact.source);
    check(file, fact.id, evidenceOf(fact));
  }
  for (const { file, value: agency } of data.agencies) check(file, agency.id, [ofQuote("source", agency.source)]);
  for (const { file, value } of data.relations) {
    check(file, `${value.a} / ${value.b}`, [ofQuote("source", value.source)]);
  }
  for (const { file, value: claim } of data.claims) check(file, claim.id, [ofQuote("source", claim.source)]);
  const { title, window, sections, boilerplate } = data.document.value;
  check(data.document.file, "the document", [
    ...title.starts.map((start) => ({ field: "title", text: title.text, start })),
    ...window.evidence.map((quote) => ofQuote("window.evidence", quote)),
    ...sections.map(({ id, title: text, start, end }) => ({ field: `sections.${id}`, text, start, end })),
    ...boilerplate.map(({ text, start, end }) => ({ field: "boilerplate", text, start, end })),
  ]);
  return problems;
}
