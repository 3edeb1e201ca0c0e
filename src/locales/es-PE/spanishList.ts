/** “y” becomes “e” before the sound of i, but not before hia, hie or hio. */
function and(next: string): string {
  return /^[^\p{L}\d]*(?:i|í|hi(?![aeo]))/iu.test(next) ? "e" : "y";
}

/** A list in Spanish; `more` items are counted and not named. */
export function spanishList(items: readonly string[], more = 0): string {
  const listed = more === 0 ? items : [...items, `${more} más`];
  const last = listed.at(-1) ?? "";
  return listed.length < 2 ? last : `${listed.slice(0, -1).join(", ")} ${and(last)} ${last}`;
}

const WORDS = ["cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];

/** A count before a masculine noun: below 10 in words. */
export function counted(count: number): string {
  return WORDS[count] ?? String(count);
}
