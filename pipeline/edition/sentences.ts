/** A sentence, or a line that has none, with its place in the text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LINE = /[^\r\n]+/g;
/** Where a sentence may end: a mark, the quotes and brackets after it, and a capital or a digit in the next word. */
const BOUNDARY = /(?<=[.!?][”’")\]]?)\s+(?=[“‘"([]?[\p{Lu}\d])/gu;
/** “U.S. Agency”, “tel. (202)”: a full stop that ends no sentence. */
const ABBREVIATION = /(?:\b(?:\p{L}\.)+|\b(?:tel|No|St|Dr|Mr|Ms|Mrs)\.)$/u;

/** The sentences of a text in order; a heading is one too. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  const add = (start: number, end: number) => {
    const words = text.slice(start, end);
    const [lead, tail] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
    if (lead < words.length) found.push({ text: words.trim(), start: start + lead, end: end - tail });
  };

  for (const { 0: line, index } of text.matchAll(LINE)) {
    let from = 0;
    for (const { 0: space, index: at } of line.matchAll(BOUNDARY)) {
      if (ABBREVIATION.test(line.slice(from, at))) continue;
      add(index + from, index + at);
      from = at + space.length;
    }
    add(index + from, index + line.length);
  }
  return found;
}
