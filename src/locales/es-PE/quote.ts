const INNER: Readonly<Record<string, string>> = { "“": "‘", "”": "’", "‘": "“", "’": "”" };

/** Words in quotes; quotes within them are single, and double again within those. An apostrophe stays. */
export function quote(words: string): string {
  if (!words.includes("“")) return `“${words}”`;
  return `“${words.replace(/\p{L}’(?=\p{L})|[“”‘’]/gu, (mark) => INNER[mark] ?? mark)}”`;
}
