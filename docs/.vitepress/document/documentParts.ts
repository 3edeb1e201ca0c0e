import { facts, source } from "../../../src/index.ts";
import type { ExemptedWord, Segment } from "./segmentText.ts";
import { segmentText } from "./segmentText.ts";

/** A segment of the text as the page receives it; empty parts are left out. */
export interface TextPiece {
  readonly text: string;
  /** Ids of the facts whose words these are, the shortest quote first. */
  readonly facts?: readonly string[];
  /** Id of the fact whose key words these are. */
  readonly key?: string;
  /** Ids of the facts that are reached here. */
  readonly anchors?: readonly string[];
  /** Number of the reason why no fact holds the word. */
  readonly exemption?: number;
}

/** A paragraph or heading of the document. */
export interface Paragraph {
  readonly type: "title" | "heading" | "text" | "boilerplate";
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly TextPiece[];
}

/** The document as the page shows it. */
export interface DocumentParts {
  readonly paragraphs: readonly Paragraph[];
  /** Why words are held by no fact, and how many words each reason exempts. */
  readonly exemptions: readonly { readonly reason: string; readonly count: number }[];
}

/** The start and end of every paragraph: blank lines stand between them and belong to none. */
function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

function typeAt(start: number): Paragraph["type"] {
  if (source.sections.some((section) => section.start === start)) return "heading";
  if (source.title.starts.some((titleStart) => titleStart === start)) return "title";
  return source.boilerplate.some((line) => line.start === start) ? "boilerplate" : "text";
}

function pieceOf({ text, facts: held, keyOf, reaches, exempted }: Segment): TextPiece {
  return {
    text,
    ...(held.length === 0 ? {} : { facts: held.map(({ id }) => id) }),
    ...(keyOf === null ? {} : { key: keyOf.id }),
    ...(reaches.length === 0 ? {} : { anchors: reaches.map(({ id }) => id) }),
    ...(exempted === null ? {} : { exemption: exempted }),
  };
}

/** Cuts the document into paragraphs and these into pieces that each belong to the same facts. */
export function documentParts(
  text: string,
  exempted: readonly { readonly start: number; readonly end: number; readonly reason: string }[],
): DocumentParts {
  const reasons = [...new Set(exempted.map(({ reason }) => reason))];
  const words: ExemptedWord[] = exempted.map(({ start, end, reason }) => ({
    start,
    end,
    reason: reasons.indexOf(reason),
  }));
  const spans = paragraphsOf(text);
  const segments = segmentText(
    text,
    facts,
    words,
    spans.flatMap(({ start, end }) => [start, end]),
  );

  return {
    paragraphs: spans.map(({ start, end }) => ({
      type: typeAt(start),
      start,
      end,
      pieces: segments.filter((segment) => start <= segment.start && segment.end <= end).map(pieceOf),
    })),
    exemptions: reasons.map((reason) => ({ reason, count: exempted.filter((word) => word.reason === reason).length })),
  };
}
