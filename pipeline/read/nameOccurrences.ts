import type { Data } from "../load/shapes.ts";

/** A proper name of an agency or fact where it stands in the text. */
export interface NameOccurrence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Id of the agency or fact that records the name. */
  readonly owner: string;
}

const INSIDE_A_WORD = /[\p{L}\p{N}]/u;

/**
 * Every place where a recorded name stands inside the quote of a fact, as whole words.
 * A no-break space in the text counts as a space: names are recorded with plain ones.
 */
export function nameOccurrences(data: Data): NameOccurrence[] {
  const spaced = withPlainSpaces(data.text);
  const quoted = new Uint8Array(data.text.length);
  for (const { value } of data.facts) quoted.fill(1, value.source.start, value.source.end);
  const names = [
    ...data.agencies.map(({ value }) => ({ owner: value.id, texts: [value.name, ...value.aliases] })),
    ...data.facts.map(({ value }) => ({ owner: value.id, texts: value.names ?? [] })),
  ].flatMap(({ owner, texts }) => texts.map((text) => ({ owner, text })));
  const occurrences: NameOccurrence[] = [];
  for (const { owner, text } of names) {
    for (let start = spaced.indexOf(text); start >= 0; start = spaced.indexOf(text, start + 1)) {
      const end = start + text.length;
      const isWhole = !INSIDE_A_WORD.test(data.text.charAt(start - 1)) && !INSIDE_A_WORD.test(data.text.charAt(end));
      if (isWhole && quoted.subarray(start, end).every((inside) => inside === 1)) {
        occurrences.push({ text, start, end, owner });
      }
    }
  }
  return occurrences;
}

/** The text with each no-break space as a plain one: offsets stay. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll("\u00A0", " ");
}
