/** A sentence of the document and its place. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// A stop ends a sentence before a capital, but not in “U.S. citizens”, “NW, Washington” or “tel. (202)”.
const END = /(?<=[\p{Ll}\p{N})”]\.)[ \u00A0](?=\p{Lu})|\n/gu;

/** The sentence around an offset; a line break ends one as a stop does. */
export function sentenceAt(text: string, offset: number): Sentence {
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(END)) {
    if (index >= offset) return { text: text.slice(start, index), start, end: index };
    start = index + gap.length;
  }
  return { text: text.slice(start), start, end: text.length };
}
