const INSIDE_A_WORD = /^[\p{L}\p{N}]{2}$/u;

function cutsAWord(text: string, at: number): boolean {
  return at > 0 && INSIDE_A_WORD.test(text.slice(at - 1, at + 1));
}

/** Every offset at which a text prints exactly these words, as whole words. */
export function places(words: string, text: string): number[] {
  const found: number[] = [];
  for (let start = text.indexOf(words); words !== "" && start >= 0; start = text.indexOf(words, start + 1)) {
    if (!cutsAWord(text, start) && !cutsAWord(text, start + words.length)) found.push(start);
  }
  return found;
}
