/** Words in quotes; quotes within them are single. */
export function quote(words: string): string {
  return `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
