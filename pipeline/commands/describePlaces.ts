import type { Place } from "./locateWords.ts";

/** What `npm run locate` prints: a `section` and a `source` to paste for each place, or why there is none. */
export function describePlaces(words: string, places: readonly Place[]): string {
  if (places.length === 0) {
    const hint = "Quote a few words exactly: the document has curly quotes (’ “ ”) and no-break spaces.";
    return `data/source.txt does not print ${JSON.stringify(words)}. ${hint}\n`;
  }
  return places
    .map(({ section, source }) => `"section": ${JSON.stringify(section)},\n"source": ${JSON.stringify(source)}\n\n`)
    .join("");
}
