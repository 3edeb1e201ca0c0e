/** The first option a call does not know: a misspelt one must not pass for its default. */
export function unknownOption(options: object, known: readonly string[]): string | undefined {
  return Object.keys(options).find((name) => !known.includes(name));
}
