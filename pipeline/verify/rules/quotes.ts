import { type AuthoredFact, type Data, isFigure } from "../../load/shapes.ts";
import { type RecordedSpan, spansOfFact } from "../../read/spansOfFact.ts";
import type { Finding, LocatedFinding, Rule } from "../rule.ts";

type QuoteLike = { readonly quote: string; readonly start: number; readonly end: number };

const INSIDE_A_WORD = /^[\p{L}\p{N}]{2}$/u;

/** Whether a boundary of a span falls inside a word or a number. */
function cutsAWord(text: string, start: number, end: number): boolean {
  return [start, end].some((at) => INSIDE_A_WORD.test(text.slice(Math.max(0, at - 1), at + 1)));
}

/** Where words stand nearest to an offset; -1 where they do not stand at all. */
function nearestPlace(text: string, words: string, offset: number): number {
  const [before, after] = [text.lastIndexOf(words, offset), text.indexOf(words, offset)];
  if (before < 0 || after < 0) return Math.max(before, after);
  return offset - before <= after - offset ? before : after;
}

function quoteSpan(field: string, { quote, start, end }: QuoteLike): RecordedSpan {
  return { field, text: quote, start, end };
}

/** What is wrong with one recorded span; one inside a quote must also lie inside it. */
function checkSpan({ field, text, start, end }: RecordedSpan, source: string, within?: QuoteLike): Finding[] {
  const found = source.slice(start, end);

  if (found !== text || end - start !== text.length) {
    const at = nearestPlace(source, text, start);
    return [
      {
        code: "misplaced-words",
        found: `${field}: the text at ${start}–${end} is ${JSON.stringify(found)}`,
        expected: JSON.stringify(text),
        remedy: at < 0 ? "Copy the words from source.txt." : `The words stand at ${at}–${at + text.length}.`,
      },
    ];
  }

  if (cutsAWord(source, start, end)) {
    return [
      {
        code: "cut-words",
        found: `${field}: ${JSON.stringify(text)}, a piece of ${JSON.stringify(source.slice(Math.max(0, start - 8), end + 8))}`,
        expected: "whole words",
        remedy: "Lengthen the words to where the last one ends, or shorten them to where it begins.",
      },
    ];
  }

  if (within && (start < within.start || end > within.end)) {
    return [
      {
        code: "words-outside-quote",
        found: `${field}: ${start}–${end}`,
        expected: `a place inside the quote, ${within.start}–${within.end}`,
        remedy: "Correct the offset, or lengthen the quote.",
      },
    ];
  }

  return [];
}

function evidenceOf(fact: AuthoredFact): RecordedSpan[] {
  const dated = fact.kind === "event" ? fact.date : isFigure(fact) && fact.period;
  if (!dated || !("inferred" in dated)) return [];
  return (dated.inferred?.evidence ?? []).map((quote, index) => quoteSpan(`inferred.evidence.${index}`, quote));
}

/** A quote rests on one sentence: more would let any word of its paragraph stand for the fact. */
function checkWidth({ source }: AuthoredFact): Finding[] {
  // “U.S. citizens” and “NW, Washington” end no sentence: a stop ends one only before a new line or a capital after a word.
  const isWide = /\n|[a-z0-9)”]\. \p{Lu}/u.test(source.quote.replaceAll("\u00A0", " "));
  if (!isWide) return [];
  return [
    {
      code: "wide-quote",
      found: `source: ${JSON.stringify(source.quote.slice(0, 60))}…, ${source.quote.length} characters`,
      expected: "the words of one sentence",
      remedy: "Shorten the quote to the sentence, or the part of it, that the fact rests on.",
    },
  ];
}

/** Spans outside the facts, each with the file and the entry that holds it. */
function otherSpans(data: Data): { file: string; fact: string; spans: RecordedSpan[] }[] {
  const { title, window, sections, boilerplate } = data.document.value;
  const sourceOf = ({ source }: { source: QuoteLike }) => [quoteSpan("source", source)];

  const ofDocument = [
    ...title.starts.map((start) => ({ field: "title", text: title.text, start, end: start + title.text.length })),
    ...window.evidence.map((quote) => quoteSpan("window.evidence", quote)),
    ...sections.map(({ id, title: text, start, end }) => ({ field: `sections.${id}`, text, start, end })),
    ...boilerplate.map(({ text, start, end }) => ({ field: "boilerplate", text, start, end })),
  ];

  return [
    ...data.agencies.map(({ file, value }) => ({ file, fact: value.id, spans: sourceOf(value) })),
    ...data.relations.map(({ file, value }) => ({ file, fact: `${value.a} / ${value.b}`, spans: sourceOf(value) })),
    ...data.claims.map(({ file, value }) => ({ file, fact: value.id, spans: sourceOf(value) })),
    { file: data.document.file, fact: "the document", spans: ofDocument },
  ];
}

/** Rule 2: every quote, and everything recorded inside one, is the text at its offsets, unit for unit. */
export const quotes: Rule = {
  number: 2,
  title: "a quote is the text at its offsets",

  checkFact(fact, { text }) {
    return [
      ...checkSpan(quoteSpan("source", fact.source), text),
      ...checkWidth(fact),
      ...spansOfFact(fact).flatMap((span) => checkSpan(span, text, fact.source)),
      ...evidenceOf(fact).flatMap((span) => checkSpan(span, text)),
    ];
  },

  checkData(data): LocatedFinding[] {
    return otherSpans(data).flatMap(({ file, fact, spans }) =>
      spans.flatMap((span) => checkSpan(span, data.text).map((finding) => ({ ...finding, file, fact }))),
    );
  },
};
